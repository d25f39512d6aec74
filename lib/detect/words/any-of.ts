import { squeeze } from '@/lib/faq/fold';
import { FOLD_TABLE } from '@/lib/faq/fold-table';

const classes = new Map(FOLD_TABLE.split(' ').map((group) => [group[0], `[${group}]`]));

const anyForm = (char: string): string => classes.get(char) ?? char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');

/**
 * Source of a regular expression that finds any of the words in stripped text, in Traditional, Simplified and variant
 * characters: a page is then told apart without folding its text. For modules that are run when building.
 */
export function anyOf(words: readonly string[]): string {
  const ready = [...new Set(words.map(squeeze))].filter((word) => word !== '');
  // A longer word that holds a shorter one adds nothing.
  const shortest = ready.filter((word) => !ready.some((other) => other !== word && word.includes(other)));
  return shortest.map((word) => [...word].map(anyForm).join('')).join('|');
}
