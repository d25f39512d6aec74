import { FOLD_TABLE } from '@/lib/text/fold-table';

/** Of other words, or of no page today: nobody writes 衕 for 同, and that Simplified has one character for 隻 and 只 is no reason to look for it. */
const OTHERS = /[脩瞭祇衹隻齣衕迴弁錶髮係繫踰彔]/g;

/** The variants of the characters in `words`, and at the same places the characters that they are folded to. */
export function variantsOf(words: string): { readonly variants: string; readonly folded: string } {
  const used = new Set(words);
  const groups = FOLD_TABLE.split(' ')
    .filter(([first = '']) => used.has(first))
    .map((group) => group.replace(OTHERS, ''));
  return {
    variants: groups.map((group) => group.slice(1)).join(''),
    folded: groups.map((group) => (group[0] ?? '').repeat(group.length - 1)).join(''),
  };
}
