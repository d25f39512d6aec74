import type { Template } from '@/lib/text/template';

/** Words of an answer and its contacts, the same on every surface. */
export interface CommonStrings {
  readonly officialAnswer: string;
  /** `112-06-06`, 10 */
  readonly source: Template<'date' | 'number'>;
  readonly otherSource: Template<'title' | 'date'>;
  readonly translation: string;
  readonly original: string;
  readonly tryFirst: string;
  readonly ours: string;
  readonly oursNote: string;
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
  source: '研習 Q&A {date} 第 {number} 題',
  otherSource: '{title}，{date}',
  translation: '英文為非官方翻譯',
  original: '原文',
  tryFirst: '先試試看',
  ours: '本工具整理',
  oursNote: '由本工具整理，非官方答覆',
  newer: '較新的資訊',
  checked: '{date} 查核',
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
  holidays: '國定假日可能暫停服務',
  stale: '聯絡資料已久未查核，請以官網為準',
  correction: '{by}補充',
  school: '學校',
  bySchool: '學校提供',
  marked: '{what}（{mark}）',
  copy: '複製',
  copyWhat: '複製 {what}',
  copied: '已複製',
  copyFailed: '無法複製，請自行選取文字',
};
