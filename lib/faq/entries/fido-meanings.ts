import type { Bilingual, DeskId } from '@/lib/types/faq';

/** What a TW FidO number means, in the words of the specification and in plain ones. */
export interface FidoMeaning {
  /** First and last number, both included; pairs. */
  readonly numbers: readonly (readonly [number, number])[];
  /** As shown to the user. */
  readonly text: string;
  readonly meaning: Bilingual;
  readonly tryFirst: readonly Bilingual[];
  readonly desk: DeskId;
}

const TRY = {
  again: [
    {
      zh: '從要使用的服務首頁重新登入，拿一個新的 QR Code 或通知。',
      en: 'Start again from the service’s home page for a new QR code or notification.',
    },
    {
      zh: '在手機上：收到後一分鐘內完成，不要掃第二次。',
      en: 'On the phone: finish within a minute and do not scan twice.',
    },
  ],
  bind: [
    {
      zh: '先到行動自然人憑證網站，用卡片登入並按「綁定行動裝置」。',
      en: 'First sign in to the TW FidO website with the card and choose 綁定行動裝置 (bind mobile device).',
    },
    {
      zh: '在手機上：卡片是 TP07 開頭，也可以在 APP 用 NFC 綁定。',
      en: 'On the phone: with a card beginning with TP07 you can bind by NFC in the app.',
    },
  ],
  limit: [
    {
      zh: '登入行動自然人憑證網站，註銷不用的手機，再綁定新的。',
      en: 'Sign in to the TW FidO website, cancel phones no longer used, then bind the new one.',
    },
    {
      zh: '在手機上：舊手機還在的話，到 APP 的「設定」按「註銷」。',
      en: 'On the phone: if you still have the old phone, use 註銷 under Settings in its app.',
    },
  ],
  rebind: [
    {
      zh: '登入行動自然人憑證網站，看看這支手機還在不在清單上。',
      en: 'Sign in to the TW FidO website and see whether this phone is still listed.',
    },
    { zh: '不在的話，重新綁定一次。', en: 'If not, bind it again.' },
  ],
  own: [
    { zh: '請用自己綁定的那支手機掃描或核准。', en: 'Scan or approve with your own bound phone.' },
    { zh: '確認登入時輸入的身分證號是自己的。', en: 'Make sure the ID number entered is your own.' },
  ],
  open: [
    { zh: '在手機上：關掉 APP，再重新打開一次。', en: 'On the phone: close the app and open it again.' },
    { zh: '回到登入頁，重新開始一次。', en: 'Go back to the login page and start once more.' },
  ],
  wait: [
    { zh: '過幾分鐘再試一次。', en: 'Try again in a few minutes.' },
    {
      zh: '急著用時，先改用帳號密碼或縣市帳號登入。',
      en: 'If it is urgent, use account and password or the county account for now.',
    },
  ],
  finger: [
    {
      zh: '在手機上：再試一次，點指紋圖示後在 30 秒內用 Face ID、Touch ID 或指紋驗證。',
      en: 'On the phone: try again; after tapping the fingerprint icon confirm by Face ID, Touch ID or fingerprint within 30 seconds.',
    },
    { zh: '在手機上：中途不要按「完成」或「取消」。', en: 'On the phone: do not tap Done or Cancel on the way.' },
  ],
  safari: [
    { zh: '登入行動自然人憑證網站，註銷這支手機。', en: 'Sign in to the TW FidO website and cancel this phone.' },
    { zh: '在手機上：重新安裝 APP，再綁定一次。', en: 'On the phone: reinstall the app and bind again.' },
    {
      zh: '在手機上：之後不要清除 Safari 的網站資料。',
      en: 'On the phone: do not clear Safari’s website data afterwards.',
    },
  ],
  valid: [
    {
      zh: '看卡片上的到期日；到期可在自然人憑證官網展延，或到戶政事務所換卡。',
      en: 'Look at the expiry date on the card; extend it on the official site or get a new one at a household registration office.',
    },
  ],
  typo: [
    {
      zh: '重新輸入身分證號：第一個字母大寫，後面 9 個數字，不要有空格。',
      en: 'Enter the ID number again: a capital letter and 9 digits, no blanks.',
    },
  ],
  service: [
    { zh: '記下代碼，告訴那個網站的客服。', en: 'Note the code and tell the help desk of that site.' },
    { zh: '急著用時，先改用該網站的其他登入方式。', en: 'If it is urgent, use another way to sign in to that site.' },
  ],
} as const;

/** Every final number. Source: TW FidO 介面規格書 v2.9, 2026-03-18, in a third party's transcription. */
export const FIDO_MEANINGS: readonly FidoMeaning[] = [
  {
    numbers: [[1031, 1031]],
    text: '驗證碼逾時，請重新再試一次。',
    meaning: { zh: '綁定時輸入驗證碼的時間太久了。', en: 'Entering the code while binding took too long.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1032, 1032]],
    text: '驗證碼與身分證號不符，請重新再試一次。',
    meaning: { zh: '驗證碼和輸入的身分證號對不起來。', en: 'The code does not belong to the ID number entered.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1033, 1033]],
    text: '未取得驗證碼，請按照流程重新再試一次。',
    meaning: { zh: '綁定流程中斷，系統沒有拿到驗證碼。', en: 'Binding was interrupted; no code was received.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1035, 1035]],
    text: '未取得驗證碼，請按照流程重新再試一次。',
    meaning: {
      zh: 'NFC 綁定流程中斷，系統沒有拿到驗證碼。',
      en: 'Binding by NFC was interrupted; no code was received.',
    },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1105, 1105]],
    text: '驗證碼已過期，請重新執行註冊流程。',
    meaning: { zh: 'NFC 綁定的時間太久，驗證碼已過期。', en: 'Binding by NFC took too long; the code has expired.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [
      [1051, 1051],
      [1053, 1053],
    ],
    text: '您尚未註冊綁定裝置，請先綁定裝置並申請行動自然人憑證。',
    meaning: { zh: '這個身分還沒有綁定手機。', en: 'No phone is bound for this person yet.' },
    tryFirst: TRY.bind,
    desk: 'moica',
  },
  {
    numbers: [[1055, 1055]],
    text: '裝置綁定已達上限，請至行動自然人憑證網站註銷後，再重新申請。',
    meaning: { zh: '已綁定的裝置數量到上限了。', en: 'The number of bound devices has reached its limit.' },
    tryFirst: TRY.limit,
    desk: 'moica',
  },
  {
    numbers: [
      [1061, 1061],
      [1063, 1063],
    ],
    text: '查詢裝置資訊不成功，請至行動自然人憑證官方網站確認該裝置名稱是否一致。',
    meaning: {
      zh: '伺服器查不到這支手機的綁定資料，可能已被註銷。',
      en: 'The server does not know this phone; its binding may have been cancelled.',
    },
    tryFirst: TRY.rebind,
    desk: 'moica',
  },
  {
    numbers: [[1064, 1064]],
    text: '裝置資訊驗證不成功，請確定使用合法裝置進行認證/簽章。',
    meaning: {
      zh: '掃描或核准的手機不是這個人的手機。',
      en: 'The phone that scanned or approved belongs to somebody else.',
    },
    tryFirst: TRY.own,
    desk: 'moica',
  },
  {
    numbers: [[1080, 1080]],
    text: '裝置名稱與使用者身分證號不符，請重新再試一次。',
    meaning: { zh: '這支手機綁定的是另一個身分證號。', en: 'This phone is bound to another ID number.' },
    tryFirst: TRY.own,
    desk: 'moica',
  },
  {
    numbers: [[1101, 1101]],
    text: '驗證碼已過期，請重新執行驗證流程。',
    meaning: { zh: 'QR Code 或推播放太久，已經失效。', en: 'The QR code or notification is too old.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1102, 1102]],
    text: '驗證碼不存在，請重新執行驗證流程。',
    meaning: { zh: '這個 QR Code 或推播已經不在了。', en: 'This QR code or notification no longer exists.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[1103, 1103]],
    text: '驗證碼已被使用過，請重新執行驗證流程。',
    meaning: {
      zh: '同一個 QR Code 掃了第二次，或重新整理了頁面。',
      en: 'The same QR code was scanned twice, or the page was reloaded.',
    },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [[3111, 3111]],
    text: '請重新開啟APP 後再試。',
    meaning: { zh: 'APP 太久沒開，收不到推播。', en: 'The app was not opened for long and gets no notifications.' },
    tryFirst: TRY.open,
    desk: 'moica',
  },
  {
    numbers: [[3107, 3107]],
    text: '系統維護中，請稍後再試。',
    meaning: { zh: '推播送得太慢，逾時了。', en: 'The notification was too slow and timed out.' },
    tryFirst: TRY.wait,
    desk: 'moica',
  },
  {
    numbers: [[10002, 10002]],
    text: '操作不成功，請稍後再操作一次。',
    meaning: {
      zh: '在 iPhone 的指紋頁按了左上角的「完成」。',
      en: '“Done” was tapped on the iPhone’s fingerprint page.',
    },
    tryFirst: TRY.finger,
    desk: 'moica',
  },
  {
    numbers: [
      [32001, 32001],
      [32002, 32002],
      [32005, 32005],
    ],
    text: '操作不成功，請稍後再操作一次。',
    meaning: { zh: '手機的生物辨識程序沒有完成。', en: 'The phone’s biometric step was not completed.' },
    tryFirst: TRY.finger,
    desk: 'moica',
  },
  {
    numbers: [[32003, 32003]],
    text: '操作不成功，請稍後再操作一次。',
    meaning: { zh: '點了指紋圖示之後按了取消。', en: 'It was cancelled after the fingerprint icon was tapped.' },
    tryFirst: TRY.finger,
    desk: 'moica',
  },
  {
    numbers: [[32004, 32004]],
    text: '操作不成功，請稍後再操作一次。',
    meaning: {
      zh: '手機裡的綁定金鑰不見了，常見原因是清除過 Safari 的網站資料。',
      en: 'The key on the phone is gone, often because Safari’s website data was cleared.',
    },
    tryFirst: TRY.safari,
    desk: 'moica',
  },
  {
    numbers: [[32006, 32006]],
    text: '操作不成功，請稍後再操作一次。',
    meaning: {
      zh: '點了指紋圖示之後超過 30 秒沒有完成。',
      en: 'More than 30 seconds passed after the fingerprint icon was tapped.',
    },
    tryFirst: TRY.finger,
    desk: 'moica',
  },
  {
    numbers: [[5004, 5004]],
    text: '驗證不成功，請確認憑證有效性。',
    meaning: { zh: '憑證可能已過期或已廢止。', en: 'The certificate may have expired or been revoked.' },
    tryFirst: TRY.valid,
    desk: 'moica',
  },
  {
    numbers: [[9006, 9006]],
    text: '身分證號格式錯誤，請確認輸入資訊。',
    meaning: { zh: '身分證號輸入的格式不對。', en: 'The ID number is not in the right form.' },
    tryFirst: TRY.typo,
    desk: 'moica',
  },
  {
    numbers: [[9014, 9014]],
    text: 'APP 回報簽章失敗，簽章作業終止。',
    meaning: { zh: '手機上的簽章沒有成功。', en: 'Signing on the phone did not succeed.' },
    tryFirst: TRY.open,
    desk: 'moica',
  },
  {
    numbers: [[9015, 9015]],
    text: 'APP 回報使用者取消簽章，簽章作業終止。',
    meaning: { zh: '手機上按了取消。', en: 'It was cancelled on the phone.' },
    tryFirst: TRY.again,
    desk: 'moica',
  },
  {
    numbers: [
      [9016, 9016],
      [9017, 9017],
    ],
    text: 'APP 回報資料錯誤，簽章作業終止。',
    meaning: { zh: '手機回傳的資料不完整。', en: 'What the phone sent back was incomplete.' },
    tryFirst: TRY.open,
    desk: 'moica',
  },
  {
    numbers: [
      [9002, 9005],
      [9008, 9013],
    ],
    text: '資料驗證不成功，請洽該應用服務之管理員。',
    meaning: {
      zh: '網站送給行動自然人憑證的資料有問題，要由該網站處理。',
      en: 'The site sent faulty data to TW FidO; the site must mend it.',
    },
    tryFirst: TRY.service,
    desk: 'service',
  },
  {
    numbers: [
      [1021, 1030],
      [1071, 1079],
      [3002, 3106],
      [3108, 3110],
      [3112, 3116],
    ],
    text: '系統維護中，請稍後再試。',
    meaning: { zh: '行動自然人憑證的系統暫時有狀況。', en: 'TW FidO’s own system has trouble at the moment.' },
    tryFirst: TRY.wait,
    desk: 'moica',
  },
];
