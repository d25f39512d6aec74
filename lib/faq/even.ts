/** Zero-width, bidirectional and other characters that nobody sees, variation selectors included. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/**
 * What Taiwanese pages are mostly made of: nothing of it is invisible, and NFKC changes only the width of it. A cheap
 * test, since the classes above and NFKC itself are dear at their first use.
 */
const USUAL =
  /^[\t\n\r -~\xa0\xa9\xae\xb7\xd7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u203b\u2190-\u2193\u25a0-\u25ff\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;
const WIDER = 0xfee0;
/** Already folded: visible ASCII without capitals, single blanks between words. */
const PLAIN = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
const SPACES = /\s+/g;
/** Brackets mark codes such as `[1101]`, `.` may part digits; `@ # % & / \ *` stay as well. All other marks mean nothing. */
const SILENT = /(?:(?![[\]@#%&/\\*.])[\s\p{P}~^`|])+|\.(?!\d)|(?<!\d)\./gu;

/**
 * Text without what differs only in writing: NFKC, lower case, no invisible characters, white space as single blanks
 * and none at the ends. Linear in the length of `text`.
 */
export function even(text: string, isUsual = USUAL.test(text)): string {
  if (PLAIN.test(text)) return text;
  const narrow = isUsual
    ? text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDER))
    : text.replace(INVISIBLE, '').normalize('NFKC');
  return narrow.toLowerCase().replace(SPACES, ' ').trim();
}

/** The same for usual text. */
const SILENT_USUAL =
  /[\s!"'(),:;?_{}~^`|\-\xb7\u2013-\u2022\u203b\u3001-\u3003\u3008-\u3011\u3014-\u301f]+|\.(?!\d)|(?<!\d)\./g;

/** Even text without any white space, `_`, `-` or punctuation. Kept: `[ ] @ # % & / \ *` and a dot between digits. */
export const unspaced = (text: string, isUsual = USUAL.test(text)): string =>
  text.replace(isUsual ? SILENT_USUAL : SILENT, '');

/** `even` and `unspaced`: all of `squeeze` but the variants of characters, and much cheaper. */
export function strip(text: string): string {
  // Usual text stays usual.
  const isUsual = USUAL.test(text);
  return unspaced(even(text, isUsual), isUsual);
}
