import { FOLD_TABLE } from './fold-table';

/** Zero-width, bidirectional and other characters that nobody sees, variation selectors included. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu;
/** Already folded: visible ASCII without capitals, single blanks between words. */
const PLAIN = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
const ASCII = /^[\0-\x7f]*$/;
const SPACES = /\s+/g;
/** Brackets mark codes such as `[1101]`, `.` may part digits; `@ # % & / \ *` stay as well. All other marks mean nothing. */
const SILENT = /(?:(?![[\]@#%&/\\*.])[\s\p{P}~^`|])+|\.(?!\d)|(?<!\d)\./gu;

const FIRST = 0x3400;
const CHUNK = 8192;
const variants = new Uint16Array(0xa000 - FIRST);
for (const group of FOLD_TABLE.split(' ')) {
  for (let i = 1; i < group.length; i++) variants[group.charCodeAt(i) - FIRST] = group.charCodeAt(0);
}

/** Over char codes in chunks: whole pages pass here, and a callback per character costs ten times more. */
function foldVariants(text: string): string {
  let out = '';
  for (let start = 0; start < text.length; start += CHUNK) {
    const codes = new Array<number>(Math.min(CHUNK, text.length - start));
    for (let i = 0; i < codes.length; i++) {
      const code = text.charCodeAt(start + i);
      codes[i] = variants[code - FIRST] || code;
    }
    out += String.fromCharCode.apply(null, codes);
  }
  return out;
}

/**
 * The form in which texts are compared: NFKC, lower case, no invisible characters, white space as single blanks and
 * none at the ends, Traditional and Simplified and variant characters as one (臺台 → 台, 證証证 → 证).
 * Linear in the length of `text`; folding twice changes nothing more.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  const plain = ASCII.test(text) ? text : text.replace(INVISIBLE, '').normalize('NFKC');
  const even = plain.toLowerCase().replace(SPACES, ' ').trim();
  return plain === text && ASCII.test(text) ? even : foldVariants(even);
}

/**
 * `fold` without any white space, `_`, `-` or punctuation, for matching wordings that differ only in these:
 * 無法取得 ACCESS_TOKEN！ → 无法取得accesstoken. Kept: `[ ] @ # % & / \ *` and a dot between digits.
 */
export function squeeze(text: string): string {
  return fold(text).replace(SILENT, '');
}
