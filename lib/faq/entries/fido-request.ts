import { type FidoMeaning, TRY } from './fido-steps';

/** Numbers about one request: its QR code or notification, and what the phone answered. */
export const REQUEST: readonly FidoMeaning[] = [
  {
    numbers: [1101],
    text: {
      zh: '驗證碼已過期，請重新執行驗證流程。',
      en: 'The code has expired. Please start the verification again.',
    },
    happened: { zh: 'QR Code 或推播放太久，已經失效', en: 'The QR code or notification is too old' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [1102],
    text: {
      zh: '驗證碼不存在，請重新執行驗證流程。',
      en: 'The code does not exist. Please start the verification again.',
    },
    happened: { zh: '這個 QR Code 或推播已經不在了', en: 'This QR code or notification no longer exists' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [1103],
    text: {
      zh: '驗證碼已被使用過，請重新執行驗證流程。',
      en: 'The code was used before. Please start the verification again.',
    },
    happened: { zh: '這個 QR Code 或推播已經用過一次', en: 'This QR code or notification was used before' },
    cause: {
      zh: '同一個 QR Code 掃了第二次，或重新整理了頁面，就會這樣。',
      en: 'That happens when a QR code is scanned twice, or the page is reloaded.',
    },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [1104],
    text: { zh: '驗證碼查詢有誤，請稍後再試。', en: 'Looking up the code failed. Please try again later.' },
    happened: { zh: '行動自然人憑證的系統查詢驗證碼出錯', en: 'TW FidO’s own system could not look up the code' },
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
  {
    numbers: [1106],
    text: {
      zh: '連續簽章資料有誤，請重新執行或洽客服人員。',
      en: 'The series of signatures is wrong. Please start again or contact the help desk.',
    },
    happened: { zh: '手機回傳的簽章數量不對', en: 'The phone sent back a wrong number of signatures' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [1081],
    text: { zh: '簽章資料不成功，請洽客服人員。', en: 'Signing the data failed. Please contact the help desk.' },
    happened: { zh: '送出的資料和簽章的內容不一致', en: 'What was sent and what was signed differ' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [1082],
    text: { zh: '簽章資料不成功，請洽客服人員。', en: 'Signing the data failed. Please contact the help desk.' },
    happened: { zh: '系統無法讀取手機回傳的簽章', en: 'TW FidO could not read the signature from the phone' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [3107],
    text: { zh: '系統維護中，請稍後再試。', en: 'The system is under maintenance. Please try again later.' },
    happened: { zh: '推播送得太慢，已經逾時', en: 'The notification was too slow and timed out' },
    tryFirst: TRY.wait,
    desks: ['moica'],
  },
  {
    numbers: [3111],
    text: { zh: '請重新開啟APP 後再試。', en: 'Please open the app again, then try once more.' },
    happened: {
      zh: 'APP 太久沒開，收不到推播',
      en: 'The app has not been opened for a long time, so it gets no notifications',
    },
    tryFirst: TRY.open,
    desks: ['moica'],
  },
  {
    numbers: [9007],
    text: {
      zh: '使用者認證/簽署作業尚未完成，請稍後再試。',
      en: 'The user has not finished verifying or signing yet. Please try again later.',
    },
    happened: { zh: '還在等手機確認，這不是錯誤', en: 'Still waiting for the phone; this is not an error' },
    tryFirst: TRY.pending,
    desks: ['moica'],
  },
  {
    numbers: [9014],
    text: { zh: 'APP 回報簽章失敗，簽章作業終止。', en: 'The app reports that signing failed. Signing has ended.' },
    happened: { zh: '手機上的簽章沒有成功', en: 'Signing on the phone did not succeed' },
    tryFirst: TRY.open,
    desks: ['moica'],
  },
  {
    numbers: [9015],
    text: {
      zh: 'APP 回報使用者取消簽章，簽章作業終止。',
      en: 'The app reports that the user cancelled. Signing has ended.',
    },
    happened: { zh: '手機上按了取消', en: 'It was cancelled on the phone' },
    tryFirst: TRY.again,
    desks: ['moica'],
  },
  {
    numbers: [9016],
    text: {
      zh: 'APP 回報簽章資料解碼失敗，簽章作業終止。',
      en: 'The app reports that it could not decode the data. Signing has ended.',
    },
    happened: { zh: '手機無法讀取要簽章的資料', en: 'The phone could not read the data to sign' },
    tryFirst: TRY.open,
    desks: ['moica'],
  },
  {
    numbers: [9017],
    text: {
      zh: 'APP 回報簽章資料為空，簽章作業終止。',
      en: 'The app reports that there was nothing to sign. Signing has ended.',
    },
    happened: { zh: '手機沒有收到要簽章的資料', en: 'The phone received nothing to sign' },
    tryFirst: TRY.open,
    desks: ['moica'],
  },
];
