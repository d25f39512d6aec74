/** Zero-width, bidirectional and other characters that nobody sees, variation selectors included. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** Holds none of these for sure: a cheap test for common text, since the classes above are dear to compile. */
const VISIBLE =
  /^[\t\n\r -~\xa0-\xac\xae-\u034e\u2010-\u2029\u2030-\u205f\u2190-\u27bf\u3000-\u3163\u3165-\u9fff\uff01-\uff9f\uffe0-\uffe6]*$/;
/** Already folded: visible ASCII without capitals, single blanks between words. */
const PLAIN = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
const ASCII = /^[\0-\x7f]*$/;
const SPACES = /\s+/g;
/** Brackets mark codes such as `[1101]`, `.` may part digits; `@ # % & / \ *` stay as well. All other marks mean nothing. */
const SILENT = /(?:(?![[\]@#%&/\\*.])[\s\p{P}~^`|])+|\.(?!\d)|(?<!\d)\./gu;

/**
 * Text without what differs only in writing: NFKC, lower case, no invisible characters, white space as single blanks
 * and none at the ends. Linear in the length of `text`.
 */
export function even(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = ASCII.test(text) ? text : (VISIBLE.test(text) ? text : text.replace(INVISIBLE, '')).normalize('NFKC');
  return plain.toLowerCase().replace(SPACES, ' ').trim();
}

/** Without any white space, `_`, `-` or punctuation. Kept: `[ ] @ # % & / \ *` and a dot between digits. */
export const unspaced = (text: string): string => text.replace(SILENT, '');

/** `even` and `unspaced`: all of `squeeze` but the variants of characters, and much cheaper. */
export const strip = (text: string): string => unspaced(even(text));
