import { FOLD_TABLE } from '@/lib/text/fold-table';
import { shortestOf } from './shortest';

const classes = new Map(FOLD_TABLE.split(' ').map((group) => [group[0], group]));

/** What may stand within the brackets of a class as it is. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/** Whole words of the alphabet are packed better than their pieces. */
const LATIN = /^[a-z0-9]+$/;

const formsOf = (char: string): string => classes.get(char) ?? char;

function oneOf(chars: readonly string[]): string {
  const [char = ''] = chars;
  if (chars.length === 1 && char.length === 1) return char.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
  return `[${chars.join('')}]`;
}

/** The alternatives to go on with: words that begin alike share their beginning, last characters one class. */
function branches(words: readonly string[]): string[] {
  const rests = new Map<string, string[]>();
  const others: string[] = [];
  for (const word of words) {
    if (LATIN.test(word)) {
      others.push(word);
      continue;
    }
    const [first = ''] = word;
    rests.set(first, [...(rests.get(first) ?? []), word.slice(first.length)]);
  }
  const last: string[] = [];
  for (const [first, below] of rests) {
    const forms = formsOf(first);
    if (below.every((rest) => rest === '') && PLAIN.test(forms)) last.push(forms);
    else others.push(oneOf([forms]) + grouped(branches(below.filter((rest) => rest !== ''))));
  }
  return last.length > 0 ? [...others, oneOf(last)] : others;
}

const grouped = (alternatives: readonly string[]): string =>
  alternatives.length > 1 ? `(?:${alternatives.join('|')})` : alternatives.join('');

/**
 * Source of a regular expression that finds any of the words in stripped text, in Traditional, Simplified and variant
 * characters: a label is then understood without folding it. The result is written into a generated module.
 */
export function anyOf(words: readonly string[]): string {
  return branches(shortestOf(words)).join('|');
}
