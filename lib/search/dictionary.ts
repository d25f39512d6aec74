import { groupsOfLatin, latinWords } from './concepts';
import { term } from './terms';
import { type Alternative, WORTH } from './unit';

/** Fuzziness in letters: a slip in a short word makes another word. */
function slipsIn(letters: string): number {
  if (letters.length < 4) return 0;
  return letters.length < 8 ? 1 : 2;
}

/** A row of the table of distances, kept so that a thousand words need no thousand arrays. */
const row: number[] = [];

/** Whether one word becomes the other by at most `most` letters left out, added or put for another. */
function isNear(one: string, other: string, most: number): boolean {
  for (let j = 0; j <= other.length; j++) row[j] = j;
  for (let i = 0; i < one.length; i++) {
    let corner = i;
    let left = i + 1;
    let least = left;
    row[0] = left;
    for (let j = 0; j < other.length; j++) {
      const above = row[j + 1] ?? 0;
      const put = one.charCodeAt(i) === other.charCodeAt(j) ? corner : corner + 1;
      left = Math.min(put, above + 1, left + 1);
      row[j + 1] = left;
      corner = above;
      if (left < least) least = left;
    }
    if (least > most) return false;
  }
  return (row[other.length] ?? 0) <= most;
}

/** Those of the sorted words that begin with `start`. */
function* beginningWith(words: readonly string[], start: string): Generator<string> {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; words[at]?.startsWith(start); at++) yield words[at] ?? '';
}

export interface Dictionary {
  similar(letters: string): Alternative[];
  begins(digits: string): Alternative[];
}

/** The rest of all names that begin with `kind`, sorted. */
const restOf = (names: Iterable<string>, kind: string): string[] =>
  [...new Set([...names].flatMap((name) => (name.startsWith(kind) ? name.slice(kind.length) : [])))].sort();

/**
 * Words and numbers by their beginnings and near spellings: those of the index, and the synonym table's, which stand
 * for their concepts. `has` tells which terms the index knows.
 */
export function createDictionary(names: Iterable<string>, has: (name: string) => boolean): Dictionary {
  const all = [...names, ...latinWords.map(term.latin)];
  const words = restOf(all, term.latin(''));
  const numbers = restOf(all, term.number(''));

  return {
    similar(letters) {
      const slips = slipsIn(letters);
      const near =
        slips === 0
          ? []
          : words.filter((word) => Math.abs(word.length - letters.length) <= slips && isNear(letters, word, slips));
      return [...new Set([...beginningWith(words, letters), ...near])].flatMap((word) => {
        const weight = word.startsWith(letters) ? WORTH.prefix : WORTH.slip;
        const groups = groupsOfLatin(word) ?? [];
        const concepts = groups.map((group) => ({ term: term.concept(group), weight: weight * WORTH.concept }));
        return [{ term: term.latin(word), weight }, ...concepts].filter((one) => has(one.term));
      });
    },
    begins(digits) {
      if (digits.length < 3) return [];
      return [...beginningWith(numbers, digits)].map((number) => ({ term: term.number(number), weight: WORTH.prefix }));
    },
  };
}
