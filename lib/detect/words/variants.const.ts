import { FOLD_TABLE } from '@/lib/faq/fold-table';
import * as page from './page.const';
import { PROBE } from './probe.const';

const USED = new Set([...Object.values(page), PROBE].join(''));
/** Of other words, or of no page today: nobody writes 衕 for 同, and that Simplified has one character for 隻 and 只 is no reason to look for it. */
const OTHERS = /[脩瞭祇衹隻齣衕迴弁錶髮係繫踰彔]/g;
const groups = FOLD_TABLE.split(' ')
  .filter(([first = '']) => USED.has(first))
  .map((group) => group.replace(OTHERS, ''));

/** Variants of the characters in the words that every page is searched for. */
export const VARIANTS = groups.map((group) => group.slice(1)).join('');
/** At the same places, the characters that they are folded to. */
export const FOLDED = groups.map((group) => (group[0] ?? '').repeat(group.length - 1)).join('');
