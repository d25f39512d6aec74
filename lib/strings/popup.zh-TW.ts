import type { Topic } from '@/lib/types/faq';

/** Words of the popup. Places for numbers and words are functions, so that a missing one is a type error. */
export interface PopupStrings {
  readonly title: string;
  readonly notOfficial: string;
  readonly settings: string;

  readonly searchLabel: string;
  readonly searchPlaceholder: string;
  readonly clear: string;
  readonly results: string;

  /** Said aloud and shown above the list. */
  readonly found: (count: number) => string;
  readonly foundOnlyWeak: (count: number) => string;
  readonly foundNone: string;

  /** Below the field: what the keys do. */
  readonly keys: string;
  readonly possiblyRelated: string;
  readonly recent: string;
  readonly common: string;
  readonly topics: string;
  readonly allTopics: string;
  readonly topic: Readonly<Record<Topic, string>>;
  readonly sameAnswer: string;
  readonly also: string;

  readonly look: string;
  /** What the click does, and what it doesn't. */
  readonly lookHint: string;
  readonly looking: string;
  readonly lookAgain: string;

  readonly seenHere: string;
  /** Brings back in the page what was closed there. */
  readonly showAgain: string;
  readonly seenUnknown: string;
  readonly seenUnknownHint: string;

  readonly noneTitle: (query: string) => string;
  readonly noneHint: string;
  readonly tryThese: string;
  readonly samples: readonly string[];
  readonly desks: string;

  readonly back: string;
  /** A page that was asked for in a private window stands in an ordinary one. */
  readonly openedFromPrivate: string;
  readonly openInTab: string;
  readonly copyTitle: string;
  readonly copyAll: string;
  readonly sameAnswerTitle: string;
  readonly related: string;
  readonly unknownCode: (code: string) => string;
  readonly unknownCodeHint: string;

  /** Of the view with the words for the help desk, and of the ways to it. */
  readonly support: string;
  readonly supportShort: string;
  readonly scanToCall: string;
  /** Of a mail about nothing that is known. */
  readonly subjectUnknown: string;
}

export const popupZh: PopupStrings = {
  title: '登入小幫手',
  notOfficial: '非教育部、內政部官方產品；官方答覆引自公開的研習問答，其餘由本工具整理。',
  settings: '設定',

  searchLabel: '搜尋登入問題',
  searchPlaceholder: '輸入畫面上的字或遇到的情況',
  clear: '清除',
  results: '搜尋結果',

  found: (count) => `${count} 筆結果`,
  foundOnlyWeak: (count) => `沒有完全符合，${count} 筆可能相關`,
  foundNone: '找不到',

  keys: '↑ ↓ 選擇 · ⏎ 開啟 · Esc 清除',
  possiblyRelated: '可能相關',
  recent: '剛才看過',
  common: '常見問題',
  topics: '依主題瀏覽',
  allTopics: '常見',
  topic: {
    login: '登入與綁定',
    'fido-app': '行動自然人憑證',
    'card-nfc': '卡片與 NFC',
    biometrics: '指紋與臉部辨識',
    account: '帳號與姓名',
    services: '各網站登入',
    browser: '瀏覽器',
  },
  sameAnswer: '答覆相同',
  also: '也看到',

  look: '看看這一頁',
  lookHint: '按下時才看一次；內容不會傳出這台電腦',
  looking: '正在看這一頁…',
  lookAgain: '再看一次',

  seenHere: '剛才在這個分頁看到',
  showAgain: '在頁面上重新顯示',
  seenUnknown: '這個分頁剛才出現了錯誤訊息',
  seenUnknownHint: '問答裡沒有收錄這則訊息。可以輸入訊息裡的幾個字找找看，或直接找下方的客服。',

  noneTitle: (query) => `找不到「${query}」`,
  noneHint: '換個說法，或輸入畫面上的幾個字試試。',
  tryThese: '可以這樣找',
  samples: ['綁定後跳回登入', '無法取得 ACCESS_TOKEN', '姓名不同', 'NFC 感應不到'],
  desks: '直接找客服',

  openedFromPrivate:
    '您是從無痕視窗打開這一頁的。瀏覽器只讓擴充功能的頁面開在一般視窗；在這裡看過的內容不會留在搜尋紀錄裡。',
  back: '返回',
  openInTab: '在分頁開啟',
  copyTitle: '複製代號與題目',
  copyAll: '複製全文',
  sameAnswerTitle: '答覆相同的問題',
  related: '相關問答',
  unknownCode: (code) => `沒有 ${code} 這一則`,
  unknownCodeHint: '可能是舊的連結，或學校已移除這一則。請改用搜尋。',

  support: '給客服的資料',
  supportShort: '給客服的資料',
  scanToCall: '用手機掃描撥打',
  subjectUnknown: '登入問題',
};
