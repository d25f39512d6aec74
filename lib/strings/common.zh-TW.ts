import type { Template } from '@/lib/text/template';

/** Words of an answer and its contacts, the same on every surface. */
export interface CommonStrings {
  readonly officialAnswer: string;
  /** Above an answer of ours. */
  readonly meaning: string;
  /** Above a TW FidO message as its specification words it. */
  readonly codeText: string;
  readonly schoolAnswer: string;
  /** Unfolds a long quotation. */
  readonly whole: string;
  readonly source: Template<'date' | 'number'>;
  readonly otherSource: Template<'title' | 'date'>;
  readonly translation: string;
  readonly original: string;
  readonly tryFirst: string;
  readonly ours: string;
  readonly oursNote: string;
  /** Beside a step that no source has word for word, and the title that names what it rests on. */
  readonly unofficial: string;
  /** Beside a step that the checks of this computer have ticked off. */
  readonly stepFine: string;
  /** Before what they have found wrong. */
  readonly likely: string;
  /** Before the step against it. */
  readonly doFirst: string;
  readonly restsOn: Template<'source'>;
  readonly newer: string;
  readonly checked: Template<'date'>;
  readonly whoHelps: string;
  readonly call: Template<'name' | 'phone'>;
  readonly write: Template<'name'>;
  readonly subject: Template<'code'>;
  readonly open: string;
  readonly closed: string;
  readonly closedUntil: Template<'next'>;
  readonly hoursWith: Template<'hours' | 'remark'>;
  readonly next: Template<'day' | 'time'>;
  readonly days: readonly string[];
  readonly hoursUnknown: string;
  readonly holidays: string;
  readonly stale: string;
  readonly correction: Template<'by'>;
  /** Who has made a correction, where it has no name. */
  readonly school: string;
  /** Marks what a school has added. */
  readonly bySchool: string;
  /** The same where there is nothing but text. */
  readonly marked: Template<'what' | 'mark'>;
  readonly copy: string;
  readonly copyWhat: Template<'what'>;
  readonly copied: string;
  readonly copyFailed: string;
}

export const commonZh: CommonStrings = {
  officialAnswer: '官方答覆',
  meaning: '說明',
  codeText: '代碼的原文',
  schoolAnswer: '學校的說明',
  whole: '全文',
  source: '研習 Q&A {date} 第 {number} 題',
  otherSource: '{title}，{date}',
  translation: '英文為非官方翻譯',
  original: '原文',
  tryFirst: '先試試看',
  ours: '本工具整理',
  oursNote: '由本工具整理，非官方答覆',
  unofficial: '非官方',
  stepFine: '這一項沒有問題',
  likely: '可能就是這個原因：',
  doFirst: '先做這一步：',
  restsOn: '依據：{source}',
  newer: '較新的資訊',
  checked: '{date} 整理',
  whoHelps: '找誰幫忙',
  call: '打電話給{name}：{phone}',
  write: '寫信給{name}',
  subject: '登入問題 {code}',
  open: '現在服務中',
  closed: '目前非服務時間',
  closedUntil: '目前非服務時間，{next}',
  hoursWith: '{hours}（{remark}）',
  next: '下次服務：{day} {time}',
  days: ['週日', '週一', '週二', '週三', '週四', '週五', '週六'],
  hoursUnknown: '服務時間請以官網為準',
  holidays: '例假日暫停服務',
  stale: '聯絡資料已久未更新，請以官網為準',
  correction: '{by}補充',
  school: '學校',
  bySchool: '學校提供',
  marked: '{what}（{mark}）',
  copy: '複製',
  copyWhat: '複製 {what}',
  copied: '已複製',
  copyFailed: '無法複製，請自行選取文字',
};
