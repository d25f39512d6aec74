/**
 * What Taiwanese pages are mostly made of: nothing of it is invisible, and NFKC changes only the width of it. A cheap
 * test, since the classes above and NFKC itself are dear at their first use.
 */
const USUAL =
  /^[\t\n\r -~\xa0\xa9\xae\xb7\xd7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u203b\u2190-\u2193\u25a0-\u25ff\u3000-\u3029\u4e00-\u9fff\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;
const WIDER = 0xfee0;

/** Without zero-width, bidirectional and other characters that nobody sees, variation selectors included. */
const visible = (text: string): string => text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '');

/**
 * Brackets mark codes such as `[1101]`, `.` may part digits; `@ # % & / \ *` stay as well. All other marks mean nothing.
 * Written here as above, since classes of Unicode are dear to make: most pages need none.
 */
const unmarked = (text: string): string =>
  text.replace(/(?:(?![[\]@#%&/\\*.])[\s\p{P}~^`|])+|\.(?!\d)|(?<!\d)\./gu, '');

/** NFKC, lower case, no invisible characters. Linear in the length of `text`. */
export function narrow(text: string, isUsual = USUAL.test(text)): string {
  const narrowed = isUsual
    ? text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDER))
    : visible(text).normalize('NFKC');
  return narrowed.toLowerCase();
}

/** What `unmarked` leaves out, for usual text. */
const SILENT_USUAL =
  /[\s!"'(),:;?_{}~^`|\-\xb7\u2013-\u2022\u203b\u3001-\u3003\u3008-\u3011\u3014-\u301f]+|\.(?!\d)|(?<!\d)\./g;

/** Narrow text without any white space, `_`, `-` or punctuation. Kept: `[ ] @ # % & / \ *` and a dot between digits. */
export const unspaced = (text: string, isUsual = USUAL.test(text)): string =>
  isUsual ? text.replace(SILENT_USUAL, '') : unmarked(text);

/** `narrow` and `unspaced`: all of `squeeze` but the variants of characters, and much cheaper. */
export function strip(text: string): string {
  // Usual text stays usual.
  const isUsual = USUAL.test(text);
  return unspaced(narrow(text, isUsual), isUsual);
}
