/** Words of an answer and its contacts, the same on every surface. */
export interface CommonStrings {
  readonly officialAnswer: string;
  /** `112-06-06`, 10 */
  readonly source: (date: string, number: number) => string;
  readonly otherSource: (title: string, date: string) => string;
  readonly translation: string;
  readonly original: string;
  readonly tryFirst: string;
  readonly ours: string;
  readonly oursNote: string;
  readonly newer: string;
  readonly checked: (date: string) => string;
  readonly whoHelps: string;
  readonly call: (name: string, phone: string) => string;
  readonly write: (name: string) => string;
  readonly subject: (code: string) => string;
  readonly open: string;
  readonly closed: string;
  readonly closedUntil: (next: string) => string;
  readonly hoursWith: (hours: string, remark: string) => string;
  readonly next: (day: string, time: string) => string;
  readonly days: readonly string[];
  readonly hoursUnknown: string;
  readonly holidays: string;
  readonly stale: string;
  readonly correction: (by: string) => string;
  readonly copy: string;
  readonly copyWhat: (what: string) => string;
  readonly copied: string;
  readonly copyFailed: string;
}

export const commonZh: CommonStrings = {
  officialAnswer: '官方答覆',
  source: (date, number) => `研習 Q&A ${date} 第 ${number} 題`,
  otherSource: (title, date) => (date === '' ? title : `${title}，${date}`),
  translation: '英文為非官方翻譯',
  original: '原文',
  tryFirst: '先試試看',
  ours: '本工具整理',
  oursNote: '由本工具整理，非官方答覆',
  newer: '較新的資訊',
  checked: (date) => `${date} 查核`,
  whoHelps: '找誰幫忙',
  call: (name, phone) => `打電話給${name}：${phone}`,
  write: (name) => `寫信給${name}`,
  subject: (code) => `登入問題 ${code}`,
  open: '現在服務中',
  closed: '目前非服務時間',
  closedUntil: (next) => `目前非服務時間，${next}`,
  hoursWith: (hours, remark) => `${hours}（${remark}）`,
  next: (day, time) => `下次服務：${day} ${time}`,
  days: ['週日', '週一', '週二', '週三', '週四', '週五', '週六'],
  hoursUnknown: '服務時間請以官網為準',
  holidays: '國定假日可能暫停服務',
  stale: '聯絡資料已久未查核，請以官網為準',
  correction: (by) => `${by === '' ? '學校' : by}補充`,
  copy: '複製',
  copyWhat: (what) => `複製 ${what}`,
  copied: '已複製',
  copyFailed: '無法複製，請自行選取文字',
};
