import type { FaqEntry } from '@/lib/types/faq';
import { own } from './own';

/** Our own entries that people search for, on accounts, signing out and waiting: `SSO-A6`…. No hint leads to them. */
export const OUR_ACCOUNT: readonly FaqEntry[] = [
  own({
    code: 'SSO-A6',
    topic: 'account',
    question: { zh: '忘記教育雲端帳號或密碼', en: 'I forgot my education cloud account or its password' },
    answer: {
      zh: '登入頁下方有「忘記教育雲端帳號」和「忘記教育雲端密碼」兩個連結，可以自己查帳號、重設密碼。縣市帳號的密碼，通常要由學校的帳號管理者重設。',
      en: 'Below the form the login page has the links “forgotten account” and “forgotten password”, where you can look up the account and reset the password yourself. The password of a county account is usually reset by the school’s account manager.',
    },
    desks: ['oidc'],
    tryFirst: [
      {
        zh: '按登入頁的「忘記教育雲端帳號」或「忘記教育雲端密碼」，照畫面操作。',
        en: 'On the login page choose “forgotten account” (忘記教育雲端帳號) or “forgotten password” (忘記教育雲端密碼), and follow the page.',
        why: 'loginPage',
      },
      {
        zh: '重設密碼時，可選縣市帳號、個人基本資料，或備用的信箱、電話。',
        en: 'To reset it, you can choose your county account, personal data, or the second e-mail address or phone number.',
        why: 'resets',
      },
      {
        zh: '用縣市帳號登入的，請學校資訊組或帳號管理者重設。',
        en: 'For a county account, ask the school’s IT staff or account manager to reset it.',
        why: 'resets',
      },
    ],
    related: ['SSO-8', 'SSO-A7', 'SSO-1'],
  }),
  own({
    code: 'SSO-A7',
    topic: 'account',
    question: { zh: '帳號已停用或已鎖定', en: 'The account is disabled or locked' },
    answer: {
      zh: '停用和鎖定是兩回事：停用的帳號要重新啟用；鎖定多半是密碼錯太多次，要等一段時間，或由管理者處理。各縣市的規定不同。',
      en: 'Disabled and locked are two different things: a disabled account has to be activated again; a locked one most likely had too many wrong passwords, and opens after a while or is unlocked by its manager. Counties have different rules.',
    },
    desks: ['oidc'],
    tryFirst: [
      {
        zh: '教育雲端帳號已停用：按登入頁的「啟用教育雲端帳號」，照畫面操作。',
        en: 'Education cloud account disabled: on the login page choose “activate account” (啟用教育雲端帳號), and follow the page.',
        why: 'portal',
      },
      {
        zh: '已鎖定：先不要再試；有些縣市要等 15 分鐘，重設密碼也不會提早解開。',
        en: 'Locked: stop trying for now; in some counties it takes 15 minutes, which a new password does not shorten.',
        why: 'locks',
      },
      {
        zh: '縣市帳號停用，或等了還是鎖定：請學校資訊組或帳號管理者處理。',
        en: 'County account disabled, or still locked after a while: ask the school’s IT staff or account manager.',
        why: 'locks',
      },
    ],
    related: ['SSO-A6', 'SSO-8', 'SSO-A5'],
  }),
  own({
    code: 'SSO-A8',
    topic: 'login',
    question: { zh: '登入頁的驗證碼看不清楚', en: 'I cannot read the picture code of the login page' },
    answer: {
      zh: '驗證碼圖片可以換一張，旁邊也有喇叭圖示。這組驗證碼和手機 APP 的驗證碼無關。',
      en: 'Another picture can be asked for, and there is a loudspeaker icon beside it. This code has nothing to do with the codes of the phone app.',
    },
    desks: ['oidc'],
    tryFirst: [
      {
        zh: '按驗證碼旁邊的「換下一個」，換一張圖片。',
        en: 'Choose “next one” (換下一個) beside the picture.',
        why: 'loginPage',
      },
      { zh: '按喇叭圖示，改用聽的。', en: 'Use the loudspeaker icon and listen to the code.', why: 'ours' },
      {
        zh: '輸入正確還是不過：重新打開登入頁，用半形字再輸入一次。',
        en: 'If the right code is refused: open the login page again and enter it in half-width characters.',
        why: 'ours',
      },
    ],
    related: ['SSO-A6', 'SSO-A2'],
  }),
  own({
    code: 'SSO-A9',
    topic: 'login',
    question: { zh: '在共用電腦上，怎麼登出網站', en: 'How do I sign out on a shared computer?' },
    answer: {
      zh: '只登出一個網站，教育體系單一簽入服務可能還是登入的狀態，下一個人就可能用到您的帳號。登出網站不會解除手機的綁定。',
      en: 'After you sign out of one site, the education single sign-on may still be signed in, and the next person may be able to use your account. Signing out of a website does not unbind the phone.',
    },
    desks: ['oidc'],
    links: [
      {
        href: 'https://oidc.tanet.edu.tw/auth-logout',
        label: { zh: '登出教育體系單一簽入服務', en: 'Sign out of the education single sign-on' },
      },
    ],
    tryFirst: [
      { zh: '先在正在用的網站按「登出」。', en: 'First sign out of the site that you are using.', why: 'signOut' },
      {
        zh: '再打開 https://oidc.tanet.edu.tw/auth-logout ，登出單一簽入服務。',
        en: 'Then open https://oidc.tanet.edu.tw/auth-logout to sign out of the single sign-on.',
        why: 'signOut',
      },
      { zh: '最後關閉所有瀏覽器視窗。', en: 'Finally close all browser windows.', why: 'ours' },
    ],
    related: ['SSO-5'],
  }),
  own({
    code: 'SSO-A10',
    topic: 'fido-app',
    question: { zh: '換了手機，怎麼重新綁定', en: 'I have a new phone: how do I bind it?' },
    answer: {
      zh: '綁定用的金鑰存在手機裡，不會跟著搬到新手機，所以新手機要重新綁定。',
      en: 'The key for binding is kept on the phone and does not move to the new one, so the new phone has to be bound again.',
    },
    desks: ['moica'],
    tryFirst: [
      {
        zh: '在新手機安裝 APP；卡號 TP07 開頭的卡片，可用 NFC 綁定。',
        en: 'Install the app on the new phone; cards whose number begins with TP07 can be bound by NFC.',
        why: 'sheet',
      },
      {
        zh: '其他卡片：在電腦用讀卡機登入行動自然人憑證網站，再用手機掃 QR Code 綁定。',
        en: 'Other cards: on a computer with a card reader, sign in to the TW FidO website, then scan its QR code with the phone to bind it.',
        why: 'cardReader',
      },
      {
        zh: '舊手機不用了：到它 APP 的「設定」按「註銷」；壞了或不見了，請打 0800-080-117。',
        en: 'If the old phone is no longer used: choose “deregister” (註銷) in Settings of its app; if it is broken or lost, call 0800-080-117.',
        why: 'sheet',
      },
    ],
    related: ['SSO-5', 'FIDO-1055', 'SSO-4'],
    onPhone: true,
  }),
  own({
    code: 'SSO-A11',
    topic: 'fido-app',
    question: {
      zh: '還在等手機確認（代碼 9007、20002、20003）',
      en: 'Still waiting for the phone (codes 9007, 20002, 20003)',
    },
    answer: {
      zh: '還在等手機確認，這不是錯誤。請在手機上完成，逾時再重新開始。',
      en: 'The page is still waiting for the phone; this is not an error. Please finish on the phone, and start again if it times out.',
    },
    desks: ['moica'],
    tryFirst: [
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
    related: ['SSO-11', 'FIDO-9007', 'FIDO-1101'],
    onPhone: true,
  }),
];
