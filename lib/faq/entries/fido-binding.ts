import { type FidoMeaning, TRY } from './fido-steps';

const MISMATCH = {
  zh: '驗證碼與身分證號不符，請重新再試一次。',
  en: 'The code and the ID number do not match. Please try again.',
};
const NO_CODE = {
  zh: '未取得驗證碼，請按照流程重新再試一次。',
  en: 'No code was received. Please follow the steps and try again.',
};
const USER = {
  zh: '查詢使用者資訊不成功，請洽客服人員處理。',
  en: 'Looking up the user failed. Please contact the help desk.',
};

/** Numbers about binding a phone, and about which phone is bound. */
export const BINDING: readonly FidoMeaning[] = [
  {
    numbers: [1031],
    text: { zh: '驗證碼逾時，請重新再試一次。', en: 'The code has timed out. Please try again.' },
    happened: { zh: '綁定時輸入驗證碼太慢，已經逾時', en: 'Entering the code while binding took too long' },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1032],
    text: MISMATCH,
    happened: {
      zh: '綁定的驗證碼和輸入的身分證號不符',
      en: 'The binding code does not belong to the ID number entered',
    },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1033],
    text: NO_CODE,
    happened: { zh: '綁定流程中斷，系統沒有拿到驗證碼', en: 'Binding was interrupted: no code was received' },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1034],
    text: MISMATCH,
    happened: { zh: '綁定時，系統查詢驗證碼出錯', en: 'While binding, TW FidO could not look up the code' },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1035],
    text: NO_CODE,
    happened: {
      zh: 'NFC 綁定流程中斷，系統沒有拿到驗證碼',
      en: 'Binding by NFC was interrupted: no code was received',
    },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1036],
    text: MISMATCH,
    happened: {
      zh: 'NFC 綁定的驗證碼和輸入的身分證號不符',
      en: 'The code for binding by NFC does not belong to the ID number entered',
    },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1105],
    text: {
      zh: '驗證碼已過期，請重新執行註冊流程。',
      en: 'The code has expired. Please start the registration again.',
    },
    happened: { zh: 'NFC 綁定太久，驗證碼已過期', en: 'Binding by NFC took too long: the code has expired' },
    tryFirst: TRY.bindAgain,
    desks: ['moica'],
  },
  {
    numbers: [1051, 1053],
    text: {
      zh: '您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。',
      en: 'You have not registered a device yet. Please bind a device and apply for TW FidO first.',
    },
    happened: { zh: '您的身分證號還沒有綁定任何手機', en: 'No phone is bound to your ID number yet' },
    tryFirst: TRY.bind,
    desks: ['moica'],
  },
  {
    numbers: [1052],
    text: USER,
    happened: { zh: '行動自然人憑證的系統查詢使用者資料出錯', en: 'TW FidO’s own system could not look up the user' },
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
  {
    numbers: [1054],
    text: USER,
    happened: {
      zh: '行動自然人憑證的系統查詢綁定的裝置出錯',
      en: 'TW FidO’s own system could not look up your bound device',
    },
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
  {
    numbers: [1055],
    text: {
      zh: '裝置綁定已達上限，請至行動自然人憑證網站註銷後，再重新申請。',
      en: 'The limit of bound devices is reached. Please unbind one on the TW FidO website, then apply again.',
    },
    happened: { zh: '綁定的手機數量已達上限', en: 'The number of bound phones has reached its limit' },
    tryFirst: TRY.limit,
    desks: ['moica'],
  },
  {
    numbers: [1061],
    text: {
      zh: '查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。',
      en: 'Looking up the device failed. Please check on the TW FidO website whether the device name is the same.',
    },
    happened: {
      zh: '系統查不到這支手機的綁定，可能已被註銷',
      en: 'TW FidO does not know this phone; it may have been unbound',
    },
    tryFirst: TRY.rebind,
    desks: ['moica'],
  },
  {
    numbers: [1062],
    text: {
      zh: '查詢裝置資訊不成功，請洽客服人員處理。',
      en: 'Looking up the device failed. Please contact the help desk.',
    },
    happened: { zh: '行動自然人憑證的系統查詢這支手機出錯', en: 'TW FidO’s own system could not look up this phone' },
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
  {
    numbers: [1063],
    text: {
      zh: '查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。',
      en: 'Looking up the device failed. Please check on the TW FidO website whether the device name is the same.',
    },
    happened: { zh: '裝置名稱和綁定時的名稱不一致', en: 'The device name is not the one it was bound under' },
    tryFirst: TRY.rebind,
    desks: ['moica'],
  },
  {
    numbers: [1064],
    text: {
      zh: '裝置資訊驗證不成功，請確定使用合法裝置進行認證/簽章。',
      en: 'The device could not be verified. Please make sure that you use a permitted device.',
    },
    happened: {
      zh: '掃描或核准的手機不是本人綁定的手機',
      en: 'The phone that scanned or approved is not the one you bound',
    },
    tryFirst: TRY.own,
    desks: ['moica'],
  },
  {
    numbers: [1080],
    text: {
      zh: '裝置名稱與使用者身分證號不符，請重新再試一次。',
      en: 'The device name and the ID number do not match. Please try again.',
    },
    happened: { zh: '這支手機綁定的是另一個身分證號', en: 'This phone is bound to another ID number' },
    tryFirst: TRY.own,
    desks: ['moica'],
  },
];
