import SearchableMap from 'minisearch/SearchableMap';
import { groupsOfLatin, latinWords } from './concepts';
import { isWord, term } from './terms';
import { type Alternative, WORTH } from './unit';

/** Fuzziness in letters: a slip in a short word makes another word. */
function slipsIn(letters: string): number {
  if (letters.length < 4) return 0;
  return letters.length < 8 ? 1 : 2;
}

export interface Dictionary {
  similar(letters: string): Alternative[];
  begins(digits: string): Alternative[];
}

/**
 * Words and numbers by their beginnings and near spellings: those of the index, and the synonym table's, which stand
 * for their concepts. `has` tells which terms the index knows.
 */
export function createDictionary(names: Iterable<string>, has: (name: string) => boolean): Dictionary {
  const spelled = new SearchableMap<true>();
  for (const name of [...[...names].filter(isWord), ...latinWords.map(term.latin)]) spelled.set(name, true);
  const near = (start: string, fuzzy: number) =>
    new Set([...spelled.atPrefix(start).keys(), ...spelled.fuzzyGet(start, fuzzy).keys()]);

  return {
    similar(letters) {
      const start = term.latin(letters);
      return [...near(start, slipsIn(letters))].flatMap((name) => {
        const weight = name.startsWith(start) ? WORTH.prefix : WORTH.slip;
        const groups = groupsOfLatin(name.slice(term.latin('').length)) ?? [];
        const concepts = groups.map((group) => ({ term: term.concept(group), weight: weight * WORTH.concept }));
        return [{ term: name, weight }, ...concepts].filter((one) => has(one.term));
      });
    },
    begins(digits) {
      if (digits.length < 3) return [];
      return [...near(term.number(digits), 0)].map((name) => ({ term: name, weight: WORTH.prefix }));
    },
  };
}
