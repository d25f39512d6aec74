import type { FaqEntry } from '@/lib/types/faq';
import { own } from './own';

/** Our own states that hints lead to, `SSO-A1`…. */
export const OURS: readonly FaqEntry[] = [
  own({
    code: 'SSO-A1',
    topic: 'browser',
    question: { zh: '瀏覽器擋住 Cookie，無法登入', en: 'The browser blocks cookies and the sign-in fails' },
    answer: {
      zh: '登入時，網站要靠 Cookie 記得您剛才做到哪一步。瀏覽器擋住 Cookie，登入就會中斷，或一再回到登入頁。',
      en: 'While you sign in, the site needs cookies to remember which step you are at. Without them the sign-in breaks off or keeps returning to the login page.',
    },
    desks: ['oidc'],
    tryFirst: [
      {
        zh: '關掉無痕視窗，用一般視窗重新登入。',
        en: 'Leave the private window and sign in from a normal one.',
        why: 'ours',
        checkedBy: ['private'],
      },
      {
        zh: '換一個瀏覽器（Chrome 或 Edge），重新登入。',
        en: 'Use another browser (Chrome or Edge) and sign in again.',
        why: 'ours',
      },
      {
        zh: 'Chrome：到「設定」→「隱私權和安全性」→「第三方 Cookie」，把 [*.]sso.edu.tw、oidc.tanet.edu.tw、fido.moi.gov.tw 加入允許的網站；縣市登入頁在別的網址時，也加入那個網址。學校電腦不能更改時，請資訊組協助。',
        en: 'Chrome: in Settings, under “Privacy and security”, “Third-party cookies”, allow [*.]sso.edu.tw, oidc.tanet.edu.tw and fido.moi.gov.tw; and the host of your county’s login page where that is another one. If the school’s computer does not let you change it, ask the IT staff.',
        why: 'browsers',
        checkedBy: ['cookies'],
        checkedInPart: true,
      },
    ],
    related: ['SSO-A2', 'SSO-10'],
  }),
  own({
    code: 'SSO-A2',
    topic: 'login',
    question: { zh: '登入後一再回到登入頁', en: 'After signing in I keep coming back to the login page' },
    answer: {
      zh: '常見的原因是 Cookie 被擋住、電腦時間不對，或用了舊的登入頁。照「先試試看」的步驟檢查，再聯絡客服。',
      en: 'Common reasons are blocked cookies, a wrong clock, or an old login page. Go through the steps under “Try this first”, then ask the help desk.',
    },
    desks: ['oidc', 'moica'],
    tryFirst: [
      {
        zh: '關掉所有登入分頁，從剛才要進入的網站首頁重新開始。',
        en: 'Close all login tabs and start again from the home page of the site you were going to.',
        why: 'ours',
      },
      {
        zh: '關掉無痕視窗，用一般視窗重新登入。',
        en: 'Leave the private window and sign in from a normal one.',
        why: 'ours',
        checkedBy: ['private'],
      },
      {
        zh: '確認瀏覽器允許 Cookie，電腦的日期、時間也正確；或換一個瀏覽器。',
        en: 'Make sure that cookies are allowed and that the computer’s date and time are right, or use another browser.',
        why: 'ours',
        checkedBy: ['cookies', 'clock'],
        checkedInPart: true,
      },
    ],
    related: ['SSO-4', 'SSO-8', 'SSO-10', 'SSO-A1'],
  }),
  own({
    code: 'SSO-A3',
    topic: 'login',
    question: { zh: '頁面出現沒有收錄的錯誤訊息', en: 'The page shows an error that is not in the FAQ' },
    answer: {
      zh: '問答裡沒有這則訊息。可以用訊息裡的幾個字搜尋，或把訊息告訴客服。',
      en: 'The FAQ does not have this message. Search with a few of its words, or tell the help desk.',
    },
    desks: ['oidc', 'moica'],
    tryFirst: [],
    related: [],
  }),
  own({
    code: 'SSO-A4',
    topic: 'card-nfc',
    question: { zh: '找不到讀卡機、卡片，或沒有安裝元件', en: 'Card reader, card or component not found' },
    answer: {
      zh: '用卡片登入時，電腦要有讀卡機、插好的卡片，以及正在執行的自然人憑證跨平台網頁元件。少了一樣，頁面就讀不到卡片。',
      en: 'To sign in with the card, the computer needs a reader, the card in it, and the certificate component running. If one is missing, the page cannot read the card.',
    },
    desks: ['moica'],
    tryFirst: [
      {
        zh: '把讀卡機拔掉再插，卡片依讀卡機標示的方向插到底。',
        en: 'Unplug the reader and plug it in again; push the card all the way in, the way the reader shows.',
        why: 'ours',
      },
      {
        zh: '到自然人憑證官網安裝或更新「跨平台網頁元件」，裝好後關閉瀏覽器再開。',
        en: 'Install or update the web component from the certificate website, then close and reopen the browser.',
        why: 'cardTable',
      },
      {
        zh: '同時開著其他用卡片的程式（例如報稅、健保卡）時，先關掉。',
        en: 'Close other programs that use a card, such as those for tax filing or the health insurance card.',
        why: 'ours',
      },
    ],
    related: ['SSO-1', 'SSO-6'],
  }),
  own({
    code: 'SSO-A5',
    topic: 'card-nfc',
    question: { zh: '自然人憑證鎖卡了', en: 'The certificate card is locked' },
    happened: {
      zh: '自然人憑證已鎖卡，解鎖之後才能再用。',
      en: 'The certificate card is locked and has to be unlocked first.',
    },
    answer: {
      zh: '連續輸入錯誤的 PIN 碼，卡片會自動鎖住。照「先試試看」的步驟解鎖之後，才能再用。',
      en: 'After several wrong PINs the card locks itself. Unlock it as the steps under “Try this first” say; then it can be used again.',
    },
    desks: ['moica'],
    tryFirst: [
      {
        zh: '記得用戶代碼：到自然人憑證官網「忘記PIN碼／鎖卡解碼」解鎖。',
        en: 'With the user code: unlock it on the certificate website, under “forgotten PIN / unlock card” (忘記PIN碼／鎖卡解碼).',
        why: 'cardTable',
      },
      {
        zh: '不記得用戶代碼：本人帶身分證到任一戶政事務所。',
        en: 'Without it: go in person, with your ID card, to any household registration office.',
        why: 'sheet',
      },
      {
        zh: '急著用時，先以教育雲端帳號密碼或縣市帳號登入。',
        en: 'If it is urgent, sign in with the education cloud account or the county account for now.',
        why: 'loginPage',
      },
    ],
    related: ['SSO-1'],
  }),
];
