/** Words of the IT page about page descriptions. */
export interface DescribedStrings {
  readonly title: string;
  readonly intro: string;
  readonly open: string;
  readonly faults: Readonly<Record<'no-json' | 'no-description' | 'newer' | 'too-large', string>>;
  readonly page: (host: string, path: string) => string;
  readonly made: (day: string, version: string) => string;
  readonly shown: (code: string) => string;
  readonly notShown: string;
  readonly unwatched: string;
  readonly mark: string;
  readonly verdicts: Readonly<Record<'no-rule' | 'taken-at-its-word' | 'failure' | 'too-little', string>>;
  /** Above the reasons for one text that stands alone. */
  readonly alone: string;
  readonly noMessage: string;
  /** How sure, and from where on it counts, in percent. */
  readonly sure: (percent: number, from: number) => string;
  readonly wordsOf: (states: readonly string[]) => string;
  readonly phrase: string;
  readonly question: string;
  readonly answer: string;
  readonly here: string;
  readonly notHere: string;
  readonly alsoOn: (count: number, earlier: number) => string;
  readonly tooWide: (pages: string) => string;
  readonly fits: string;
  readonly add: string;
  readonly added: string;
  readonly toBuilder: string;
}

export const describedZh: DescribedStrings = {
  title: '頁面描述：教小幫手認得一頁',
  intro: '打開使用者存的頁面描述檔，選出是錯誤訊息的那一句，就能做成一條學校自己的提示。檔案不會離開這一頁。',
  open: '開啟頁面描述檔',
  faults: {
    'no-json': '這個檔案讀不出來：不是完整的 JSON。',
    'no-description': '這個檔案不是頁面描述。',
    newer: '這個檔案是較新版本做的，請先更新小幫手。',
    'too-large': '這個檔案太大，不是頁面描述。',
  },
  page: (host, path) => `頁面：${host}${path}`,
  made: (day, version) => `${day} 由 ${version} 版做成`,
  shown: (code) => `目前會顯示 ${code}。`,
  notShown: '目前不會顯示任何答覆。',
  unwatched: '這個網站不在自動提示的範圍：使用者按「看看這一頁」時才會看到學校的提示。',
  mark: '哪一句是錯誤訊息？',
  verdicts: {
    'no-rule': '沒有提示認得這句',
    'taken-at-its-word': '來自對話框或網址',
    failure: '看來是這次登入失敗的訊息',
    'too-little': '不像是這次登入失敗的訊息',
  },
  alone: '一頁上只有這段文字時：',
  noMessage: '這段文字不會當成訊息：它是問句、假設或引述，或看來不是在說現在發生的事。',
  sure: (percent, from) => `（把握 ${percent} %，${from} % 以上才算）`,
  wordsOf: (states) => `。符合的字句：${states.join(' ')}`,
  phrase: '要認的字句（可以刪去會變的部分，例如日期）',
  question: '題目',
  answer: '學校的答覆',
  here: '這一頁會出現這則提示。',
  notHere: '這一頁不會出現這則提示：字句不同，或整頁看起來不是登入失敗。',
  alsoOn: (count, earlier) => `先前打開的 ${earlier} 頁中，${count} 頁也會出現。`,
  tooWide: (pages) => `字句太寬：正常的頁面上也有這幾個字（${pages}）。請選更完整的一句。`,
  fits: '附帶的正常頁面上都沒有這句話。',
  add: '放進政策產生器',
  added: '已放進政策產生器',
  toBuilder: '到政策產生器下載檔案',
};
