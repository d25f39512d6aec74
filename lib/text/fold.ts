import { FOLD_TABLE } from './fold-table';
import { narrow, unspaced } from './normalize';

const FIRST = 0x3400;
const CHUNK = 8192;
const variants = new Uint16Array(0xa000 - FIRST);
for (const group of FOLD_TABLE.split(' ')) {
  for (let i = 1; i < group.length; i++) variants[group.charCodeAt(i) - FIRST] = group.charCodeAt(0);
}

/** Variant characters as one, over char codes in chunks: whole pages pass here, and a callback per character costs ten times more. */
export function foldVariants(text: string): string {
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

/** Nothing is to be done: visible ASCII without capitals, single blanks between words. */
const EVEN = /^(?:[!-@[-~]+(?: [!-@[-~]+)*)?$/;
const ASCII = /^[\0-\x7f]*$/;

/**
 * Text without what differs only in writing: NFKC, lower case, no invisible characters, white space as single blanks
 * and none at the ends. Linear in the length of `text`.
 */
export const even = (text: string): string => (EVEN.test(text) ? text : narrow(text).replace(/\s+/g, ' ').trim());

/**
 * The form in which texts are compared: `even`, and Traditional and Simplified and variant characters as one (臺台 → 台,
 * 證証证 → 证). Linear in the length of `text`; folding twice changes nothing more.
 */
export function fold(text: string): string {
  const evened = even(text);
  return ASCII.test(evened) ? evened : foldVariants(evened);
}

/**
 * `fold` without any white space, `_`, `-` or punctuation, for matching wordings that differ only in these:
 * 無法取得 ACCESS_TOKEN！ → 无法取得accesstoken. Kept: `[ ] @ # % & / \ *` and a dot between digits.
 */
export const squeeze = (text: string): string => unspaced(fold(text));
