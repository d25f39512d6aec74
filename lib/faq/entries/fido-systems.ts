import { type FidoMeaning, range, TRY } from './fido-steps';

const SIGNING = { zh: '簽章不成功，請洽客服人員處理。', en: 'Signing failed. Please contact the help desk.' };
const OWN_SYSTEM = { zh: '行動自然人憑證的系統暫時有狀況', en: 'TW FidO’s own system is having trouble at the moment' };
/** Faults of the site come to its desk first; a teacher can't always find that one. */
const SITE: FidoMeaning['desks'] = ['service', 'oidc'];
const SITE_FAULT = {
  zh: '網站送出的資料有問題，要由該網站處理',
  en: 'The site sent faulty data: it has to be fixed by the site',
};

/** Numbers about certificates and what was typed, and about the systems behind the page. */
export const SYSTEMS: readonly FidoMeaning[] = [
  {
    numbers: [5002, 5003, 5005],
    text: SIGNING,
    happened: {
      zh: '手機回傳的簽章資料不完整或格式不對',
      en: 'The signature from the phone is incomplete or malformed',
    },
    tryFirst: TRY.open,
    desks: ['moica'],
  },
  {
    numbers: [5004],
    text: {
      zh: '驗證不成功，請確認憑證有效性。',
      en: 'The verification failed. Please check that the certificate is valid.',
    },
    happened: { zh: '憑證可能已過期或已廢止', en: 'The certificate may have expired or been revoked' },
    tryFirst: TRY.valid,
    desks: ['moica'],
  },
  {
    numbers: [9006],
    text: {
      zh: '身分證號格式錯誤，請確認輸入資訊。',
      en: 'The ID number is malformed. Please check what you entered.',
    },
    happened: { zh: '身分證號輸入的格式不對', en: 'The ID number is not in the right form' },
    tryFirst: TRY.typo,
    desks: ['moica'],
  },
  {
    numbers: [9002],
    text: {
      zh: '資料格式有誤，請洽該應用服務之管理員。',
      en: 'The data is malformed. Please contact the administrator of that service.',
    },
    happened: SITE_FAULT,
    tryFirst: TRY.service,
    desks: SITE,
  },
  {
    numbers: [...range(9003, 9005), ...range(9009, 9013)],
    text: {
      zh: '資料驗證不成功，請洽該應用服務之管理員。',
      en: 'Verifying the data failed. Please contact the administrator of that service.',
    },
    happened: SITE_FAULT,
    tryFirst: TRY.service,
    desks: SITE,
  },
  {
    numbers: [9008],
    text: {
      zh: '簽章資料長度到達上限（上限1024 個字元）。',
      en: 'The data to sign is too long (limit: 1024 characters).',
    },
    happened: {
      zh: '網站要簽章的資料太長，要由該網站處理',
      en: 'The site asked to sign too much data: it has to be fixed by the site',
    },
    tryFirst: TRY.service,
    desks: SITE,
  },
  {
    numbers: [
      ...range(1021, 1030),
      ...range(1071, 1079),
      ...range(3002, 3009),
      ...range(3101, 3106),
      ...range(3108, 3110),
      ...range(3112, 3116),
    ],
    text: { zh: '系統維護中，請稍後再試。', en: 'The system is under maintenance. Please try again later.' },
    happened: OWN_SYSTEM,
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
];
