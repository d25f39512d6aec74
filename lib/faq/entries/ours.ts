import type { Bilingual, DeskId, FaqEntry, Topic } from '@/lib/types/faq';

interface Own {
  readonly code: string;
  readonly topic: Topic;
  readonly question: Bilingual;
  readonly answer: Bilingual;
  readonly desks: readonly DeskId[];
  readonly tryFirst: readonly Bilingual[];
  readonly related: readonly string[];
}

/** A state that the sheet does not know: question and answer are ours, and say so. */
const own = ({ question, answer, ...others }: Own): FaqEntry => ({
  ...others,
  origin: 'ours',
  question: question.zh,
  answer: answer.zh,
  en: { question: question.en, answer: answer.en },
  source: { title: '本工具整理，非官方答覆', date: '2026-11-23' },
  links: [],
  notes: [],
  onPhone: false,
});

const CLOCK: Bilingual = {
  zh: '檢查電腦的日期、時間是否正確，設成自動對時。',
  en: 'Check that the computer’s date and time are right; let them be set automatically.',
};

/** Our own states, `SSO-A1`…. */
export const OURS: readonly FaqEntry[] = [
  own({
    code: 'SSO-A1',
    topic: 'browser',
    question: { zh: '瀏覽器禁止 Cookie，無法登入', en: 'The browser blocks cookies and the login fails' },
    answer: {
      zh: '登入時，網站要靠 Cookie 記得您剛才做到哪一步。瀏覽器不保留 Cookie，登入就會中斷，或一再回到登入頁。',
      en: 'During a login the site needs cookies to remember which step you are at. Without them the login breaks off or keeps returning to the login page.',
    },
    desks: ['oidc'],
    tryFirst: [
      {
        zh: '在瀏覽器設定的「隱私權」中允許 Cookie；學校電腦若不能更改，請資訊組協助。',
        en: 'Allow cookies under Privacy in the browser’s settings; on a school computer ask the IT staff.',
      },
      {
        zh: '把 oidc.tanet.edu.tw 和 sso.edu.tw 加入允許 Cookie 的網站。',
        en: 'Add oidc.tanet.edu.tw and sso.edu.tw to the sites that may use cookies.',
      },
      {
        zh: '關掉無痕視窗與擋廣告的功能，再重新登入。',
        en: 'Leave the private window, switch off ad blockers, and sign in again.',
      },
    ],
    related: ['SSO-A2', 'SSO-10'],
  }),
  own({
    code: 'SSO-A2',
    topic: 'login',
    question: { zh: '登入後一再回到登入頁', en: 'After signing in I keep coming back to the login page' },
    answer: {
      zh: '登入一再回到原點，常見的原因是 Cookie 被擋、電腦時間不對，或用了舊的登入頁。先照下面的步驟檢查，再聯絡客服。',
      en: 'Common reasons are blocked cookies, a wrong clock, or an old login page. Go through the steps below first, then ask the help desk.',
    },
    desks: ['oidc', 'moica'],
    tryFirst: [
      {
        zh: '關掉所有登入分頁，從要使用的服務首頁重新開始。',
        en: 'Close all login tabs and start again from the service’s home page.',
      },
      CLOCK,
      {
        zh: '確認瀏覽器允許 Cookie，或換一個瀏覽器試一次。',
        en: 'Make sure cookies are allowed, or try another browser once.',
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
      en: 'To sign in with the card the computer needs a reader, the card in it, and the running certificate component. If one is missing, the page cannot read the card.',
    },
    desks: ['moica'],
    tryFirst: [
      {
        zh: '把讀卡機拔掉再插，卡片晶片朝上插到底。',
        en: 'Unplug the reader and plug it in again; push the card all the way in, chip up.',
      },
      {
        zh: '到自然人憑證官網安裝或更新「跨平台網頁元件」，裝好後關閉瀏覽器再開。',
        en: 'Install or update the web component from the official certificate website, then close and reopen the browser.',
      },
      {
        zh: '同時開著其他用卡片的程式（例如報稅、健保卡）時，先關掉。',
        en: 'Close other programs that use a card, such as tax filing.',
      },
    ],
    related: ['SSO-1', 'SSO-6'],
  }),
  own({
    code: 'SSO-A5',
    topic: 'card-nfc',
    question: { zh: '自然人憑證鎖卡了', en: 'The certificate card is locked' },
    answer: {
      zh: '連續輸入錯誤的 PIN 碼，卡片會自動鎖住，要解鎖之後才能再用。',
      en: 'After several wrong PINs the card locks itself and must be unlocked before it can be used again.',
    },
    desks: ['moica'],
    tryFirst: [
      {
        zh: '記得用戶代碼：到自然人憑證官網「憑證作業」的「忘記PIN碼／鎖卡解碼」自行解鎖。',
        en: 'With the user code: unlock it on the official website under “forgotten PIN / unlock card”.',
      },
      {
        zh: '不記得用戶代碼：本人帶身分證到任一戶政事務所。',
        en: 'Without it: take your ID card to any household registration office.',
      },
      {
        zh: '急著用時，先以教育雲端帳號密碼或縣市帳號登入。',
        en: 'If it is urgent, sign in with the account and password or the county account for now.',
      },
    ],
    related: ['SSO-1'],
  }),
];
