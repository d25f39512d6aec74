import { fold } from '@/lib/text/fold';

/** One of these words, as a source of an expression over folded text. */
const oneOf = (words: string): string => `(?:${words.split(' ').map(fold).join('|').replaceAll('_', ' ')})`;

const HALF = oneOf('上午 下午 早上 中午 晚上 am pm');
const OK = oneOf('確定 確認 ok');
const AWAY = oneOf('取消 關閉 cancel close');
const CODE_WORD = oneOf('錯誤代碼 錯誤碼 錯誤代號 錯誤 代碼 代號 error_code errorcode error code');
/** Neither a letter nor a digit before, or after. */
const [BEFORE, AFTER] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
/** Parts what stands on both sides, so that neither words nor numbers are joined over it. */
const PART = ' 。 ';

/** From a text with its surroundings to one without, step by step. */
const STEPS: readonly (readonly [expression: RegExp, instead: string])[] = [
  // Country code of a telephone number, and an extension.
  [/(?<!\d)(?:\+|00)?886[-\s]*(?:\(0\)|0)?[-\s]*(?=(?:[-\s()]*\d){8,9})/gu, '0'],
  [new RegExp(`(?<=\\d[-)\\s]*)${oneOf('轉分機 轉 分機 ext extension')}[.:\\s]*#?\\d{0,5}(?!\\d)`, 'gu'), PART],
  [/(?<=\d{4})[#,]\s*\d{1,5}(?!\d)/gu, PART],
  [new RegExp(`${oneOf('分機 extension')}[.:\\s]*#?\\d{1,5}(?!\\d)`, 'gu'), PART],
  // Dates and clocks.
  [/(?<!\d)\d{2,4}([/.-])\d{1,2}\1\d{1,2}(?!\d)/gu, PART],
  [/(?:\d{2,4}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*[日号號]?/gu, PART],
  [new RegExp(`(?:${HALF}\\s*)?(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)(?:\\s*(?:am|pm)${AFTER})?`, 'gu'), PART],
  // A browser's version, as people paste it beside a message.
  [
    new RegExp(
      `(?:microsoft |google )?(?:edge|chrome|safari|firefox)[ /]*(?:${fold('版本')}|version)? ?\\d+(?:\\.\\d+)*(?: ?\\(\\d\\d ?${fold('位元')}\\))?`,
      'gu',
    ),
    PART,
  ],
  // Buttons: 取消 alone may be what is asked for, beside 確定 it is a button.
  [new RegExp(`${BEFORE}(?:${OK}[\\s/|]*${AWAY}|${AWAY}[\\s/|]*${OK}|${OK})${AFTER}`, 'gu'), PART],
  [new RegExp(`[[(<]\\s*${AWAY}\\s*[\\])>]`, 'gu'), PART],
  // The name of the service heads its pages, whatever has happened there.
  [new RegExp(`${oneOf('教育體系單一簽入服務 教育體系單一簽入')}(?:\\s*\\(?openid\\)?)?`, 'gu'), PART],
  // What every message begins or ends with.
  [
    new RegExp(`${oneOf('系統訊息 系統提示 提示訊息 錯誤訊息 訊息 錯誤 提示 message_from_webpage')}\\s*[:\\]]`, 'gu'),
    PART,
  ],
  [
    new RegExp(
      `(?:${oneOf('如有疑問 如有問題 若有疑問 若有問題')}[,\\s]*)?${oneOf('請洽 請聯絡 請聯繫 請與')}[^,。!?;\\s]*`,
      'gu',
    ),
    PART,
  ],
  // What it is not about: 不是憑證的密碼. But 是不是 asks.
  [new RegExp(`(?:(?<=^|[,。!?;\\s])${oneOf('不是 並不是')}|${fold('而不是')})[^,。!?;\\s]+`, 'gu'), PART],
  // 代碼 before a number only says that it is a code.
  [new RegExp(`${CODE_WORD}\\s*[:#]?\\s*(?=\\[?\\d{4,5}(?!\\d))`, 'gu'), PART],
];

/**
 * A folded text without what surrounds a pasted message: dates, clocks, buttons, 系統訊息, 請洽…, and with telephone
 * numbers as they are dialled in Taiwan. The text itself where nothing else stands in it.
 */
export function withoutSurroundings(text: string): string {
  const rest = STEPS.reduce((left, [expression, instead]) => left.replace(expression, instead), text);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : text;
}
