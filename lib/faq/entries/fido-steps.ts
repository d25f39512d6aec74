import type { Bilingual, DeskId, TryStep } from '@/lib/types/faq';

/** What a TW FidO number means, in the words of the specification and in plain ones. */
export interface FidoMeaning {
  readonly numbers: readonly number[];
  /** As shown to the user, word for word, and what that says in English. */
  readonly text: Bilingual;
  /** What happened, without a full stop: the number is put behind it. */
  readonly happened: Bilingual;
  /** More on the cause, where the headline is too short for it. */
  readonly cause?: Bilingual;
  readonly tryFirst: readonly TryStep[];
  readonly desks: readonly DeskId[];
}

/** Numbers from `first` to `last`, both included. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_none, index) => first + index);

const PHONE_NUMBER = '0800-080-117';

/** Steps that several numbers share. */
export const TRY = {
  /** Codes of this kind arise while a phone is bound, not while signing in to a site. */
  bindAgain: [
    {
      zh: '回到 APP 或行動自然人憑證網站的綁定畫面，重新開始綁定。',
      en: 'Go back to the binding page, in the app or on the TW FidO website, and start binding again.',
      why: 'codes',
    },
    {
      zh: '輸入本人的身分證號，一次做完。',
      en: 'Enter your own ID number, and finish in one go.',
      why: 'codes',
    },
  ],
  again: [
    {
      zh: '從剛才要進入的網站首頁重新登入，拿新的 QR Code 或通知。',
      en: 'Start again from the home page of the site you were going to, for a new QR code or notification.',
      why: 'codes',
    },
    {
      zh: '在手機上：收到後一分鐘內完成，不要掃第二次。',
      en: 'On the phone: finish within a minute, and do not scan twice.',
      why: 'ours',
    },
  ],
  bind: [
    {
      zh: '在電腦用讀卡機登入行動自然人憑證網站，按「綁定行動裝置」。',
      en: 'On a computer with a card reader, sign in to the TW FidO website and choose “bind mobile device” (綁定行動裝置).',
      why: 'cardReader',
    },
    {
      zh: '在手機上：卡片是 TP07 開頭，也可以在 APP 用 NFC 綁定。',
      en: 'On the phone: with a card whose number begins with TP07 you can also bind by NFC in the app.',
      why: 'sheet',
    },
    {
      zh: `沒有讀卡機，也不能用 NFC，請打 ${PHONE_NUMBER}。`,
      en: `Without a card reader or NFC, call ${PHONE_NUMBER}.`,
      why: 'sheet',
    },
  ],
  limit: [
    {
      zh: '舊手機還在：到舊手機 APP 的「設定」按「註銷」。',
      en: 'If you still have the old phone: open Settings in its app and choose “deregister” (註銷).',
      why: 'sheet',
    },
    {
      zh: `在電腦用讀卡機登入行動自然人憑證網站，註銷不用的手機；沒有讀卡機，請打 ${PHONE_NUMBER}。`,
      en: `On a computer with a card reader, sign in to the TW FidO website and unbind phones no longer used; without a reader, call ${PHONE_NUMBER}.`,
      why: 'codes',
    },
    { zh: '再綁定新的手機。', en: 'Then bind the new phone.', why: 'codes' },
  ],
  rebind: [
    {
      zh: `在電腦用讀卡機登入行動自然人憑證網站，看這支手機在不在清單上。`,
      en: 'On a computer with a card reader, sign in to the TW FidO website and see whether this phone is listed.',
      why: 'codes',
    },
    {
      zh: '在的話，先註銷再重新綁定；不在，就直接重新綁定。',
      en: 'If it is, unbind it first and bind it again; if not, bind it again.',
      why: 'ours',
    },
    { zh: `沒有讀卡機，請打 ${PHONE_NUMBER}。`, en: `Without a card reader, call ${PHONE_NUMBER}.`, why: 'sheet' },
  ],
  own: [
    {
      zh: '用自己綁定的那支手機掃描或核准。',
      en: 'Scan or approve with the phone that you bound yourself.',
      why: 'codes',
    },
    { zh: '確認登入時輸入的身分證號是自己的。', en: 'Make sure that the ID number entered is your own.', why: 'codes' },
  ],
  open: [
    {
      zh: '在手機上：關掉行動自然人憑證 APP，再重新打開。',
      en: 'On the phone: close the TW FidO app and open it again.',
      why: 'codes',
    },
    { zh: '回到登入頁，重新開始一次。', en: 'Go back to the login page and start once more.', why: 'ours' },
  ],
  wait: [
    { zh: '過幾分鐘再試一次。', en: 'Try again in a few minutes.', why: 'codes' },
    {
      zh: '急著用時，先改用帳號密碼或縣市帳號登入。',
      en: 'If it is urgent, sign in with account and password or the county account for now.',
      why: 'loginPage',
    },
  ],
  finger: [
    {
      zh: '在手機上：再試一次，點指紋圖示後 30 秒內用 Face ID 或指紋驗證。',
      en: 'On the phone: try again; after tapping the fingerprint icon, confirm by Face ID or fingerprint within 30 seconds.',
      why: 'codes',
    },
    {
      zh: '在手機上：中途不要按「完成」或「取消」。',
      en: 'On the phone: do not tap Done or Cancel on the way.',
      why: 'codes',
    },
  ],
  safari: [
    {
      zh: '在電腦用讀卡機登入行動自然人憑證網站，註銷這支手機。',
      en: 'On a computer with a card reader, sign in to the TW FidO website and unbind this phone.',
      why: 'codes',
    },
    { zh: `沒有讀卡機，請打 ${PHONE_NUMBER}。`, en: `Without a card reader, call ${PHONE_NUMBER}.`, why: 'sheet' },
    {
      zh: '在手機上：重新安裝 APP，再綁定一次。',
      en: 'On the phone: reinstall the app and bind it again.',
      why: 'codes',
    },
  ],
  valid: [
    {
      zh: '看卡片的到期日：到期可在自然人憑證官網展延，或到戶政事務所換卡。',
      en: 'Look at the expiry date of the card: extend it on the certificate website, or get a new card at a household registration office.',
      why: 'cardSite',
    },
    {
      zh: '已廢止的，請本人到戶政事務所重新申請。',
      en: 'If it was revoked, apply for a new one in person at a household registration office.',
      why: 'ours',
    },
  ],
  typo: [
    {
      zh: '重新輸入身分證號：第一個字母大寫，後面 9 個數字，不要有空格。',
      en: 'Enter the ID number again: a capital letter, then 9 digits, no spaces.',
      why: 'codes',
    },
  ],
  service: [
    { zh: '把這個代碼告訴該網站的客服。', en: 'Tell this code to the help desk of that site.', why: 'codes' },
    {
      zh: '急著用時，先改用該網站的其他登入方式。',
      en: 'If it is urgent, use another way to sign in to that site.',
      why: 'ours',
    },
  ],
  pending: [
    {
      zh: '在手機上：打開行動自然人憑證 APP，完成確認。',
      en: 'On the phone: open the TW FidO app and confirm there.',
      why: 'codes',
    },
    {
      zh: '逾時的話，從剛才要進入的網站首頁重新開始。',
      en: 'If it times out, start again from the home page of the site you were going to.',
      why: 'ours',
    },
  ],
} as const satisfies Readonly<Record<string, readonly TryStep[]>>;
