import { fold } from '@/lib/text/fold';

const oneOf = (words: string): string => words.split(/\s+/).map(fold).join('|');

/** What is counted or measured, right after its number: 180天, 3次, 901教室. */
const COUNTED = new RegExp(
  `^\\s?(?:${oneOf('學年 學期 年 天 日 月 週 星期 禮拜 號 班 樓 室 教室 元 塊 人 位 分 秒 小時 次 遍 台 支 張 頁 節 堂 度 版 歲 公尺 路 巷 間 名 筆 個 級 點 gb mb %')})`,
  'u',
);
/** What has a number of its own, right before it: 教室 3012, 座號 5. */
const NUMBERED = new RegExp(
  `(?:${oneOf('教室 房間 民國 西元 第 座號 學號 工號 班級 編號 車牌 統編 房號 郵遞區號 room ext year page no windows win http status port')})[.:\\s]*$`,
  'u',
);

/** Length of the word at the beginning of `text` that says what the number before it counts; 0 if there is none. */
export const countedLength = (text: string): number => COUNTED.exec(text)?.[0].length ?? 0;

/** UTF-16 units that are read before a number, with the blanks between: a whole mail may stand there. */
const LONGEST_NOUN = 12;

/** What the digits at `start` to `end` of a folded text are. */
export interface NumberRole {
  /** They count or number something else: no code of TW FidO. */
  readonly isCounted: boolean;
  /** Nothing else stands in the text. */
  readonly isAlone: boolean;
}

export function roleOf(text: string, start: number, end: number): NumberRole {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return {
    isCounted: COUNTED.test(after) || NUMBERED.test(before.slice(-LONGEST_NOUN)),
    isAlone: !/[\p{L}\p{N}]/u.test(before + after),
  };
}

/** Whether a number at `start` is named as a code: at the text's beginning, after a pause, or in brackets. */
export const isCodeNamed = (text: string, start: number): boolean =>
  /^$|[[(。:,]/.test(text.slice(0, start).trimEnd().slice(-1));

/** Codes of TW FidO have four or five digits. */
export const isCodeLike = (digits: string): boolean => /^[1-9]\d{3,4}$/.test(digits);
