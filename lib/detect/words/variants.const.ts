import { FOLD_TABLE } from '@/lib/faq/fold-table';
import * as page from './page.const';
import { PROBE } from './probe.const';

const USED = new Set([...Object.values(page), PROBE].join(''));
const groups = FOLD_TABLE.split(' ').filter(([first = '']) => USED.has(first));

/** Variants of the characters in the words that every page is searched for. */
export const VARIANTS = groups.map((group) => group.slice(1)).join('');
/** At the same places, the characters that they are folded to. */
export const FOLDED = groups.map((group) => (group[0] ?? '').repeat(group.length - 1)).join('');
