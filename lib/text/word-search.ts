import { strip } from './normalize';
import { FOLDED, VARIANTS } from './variants';

const variant = new RegExp(`[${VARIANTS}]`, 'g');

/**
 * Text in which `hasWord` finds words: `strip`, and Traditional, Simplified and variant characters as one where such a
 * word has them. All others stay, so that a page is told apart without the whole table of variants.
 */
export const plain = (text: string): string =>
  strip(text).replace(variant, (char) => FOLDED.charAt(VARIANTS.indexOf(char)));

function isIn(text: string, word: string): boolean {
  const colon = word.indexOf(':');
  if (colon < 0) return text.includes(word);
  const head = word.slice(0, colon);
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (word.includes(text[at + colon] ?? ' ', colon + 1)) return true;
  }
  return false;
}

/**
 * Whether plain text holds one of the words of a list that `packWords` has made. Plain searches, since an expression that
 * is compiled for one page costs more.
 */
export const hasWord = (text: string, words: string): boolean => words.split(' ').some((word) => isIn(text, word));
