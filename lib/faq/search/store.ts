import MiniSearch from 'minisearch';
import { groupsOfLatin, latinWords } from './concepts';
import { syllableOf } from './syllables';
import { term } from './terms';
import { type Alternative, type Vocabulary, WORTH } from './unit';

export const FIELDS = ['question', 'aliases', 'answer', 'english', 'englishAnswer'] as const;
export type Field = (typeof FIELDS)[number];

/** Terms by field, one a line; `id` is the entry's place. */
export type Row = Readonly<Record<Field, string>> & { readonly id: number };

/** By matched term: the fields in which it stands. */
export type Match = Readonly<Record<string, readonly string[]>>;
export type Matches = readonly { readonly id: number; readonly match: Match }[];

export interface Store extends Vocabulary {
  lookUp(terms: readonly string[]): Matches;
}

/** The synonym table's Latin words are indexed as a row of their own, so that their beginnings and misspellings are found. */
const DICTIONARY = -1;
const split = (text: string) => text.split('\n');

function soundsOf(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const name of terms) {
    const chars = [...name.slice(2)];
    if (name !== term.character(chars.join('')) && name !== term.pair(chars.join(''))) continue;
    const syllables = chars.map(syllableOf);
    if (syllables.includes(undefined)) continue;
    const key = syllables.join(' ');
    sounds.set(key, [...(sounds.get(key) ?? []), chars.join('')]);
  }
  return sounds;
}

/** MiniSearch fed with terms that are made already. It keeps them, finds them, their beginnings and near spellings. */
export function createStore(rows: readonly Row[]): Store {
  const index = new MiniSearch<Row>({ fields: [...FIELDS], tokenize: split, processTerm: (text) => text });
  index.addAll(rows);
  const vocabulary = new Set(rows.flatMap((row) => FIELDS.flatMap((field) => split(row[field]))));
  const sounds = soundsOf(vocabulary);
  const words = latinWords.map(term.latin).join('\n');
  index.add({ id: DICTIONARY, question: '', aliases: words, answer: '', english: '', englishAnswer: '' });

  const near = (start: string, fuzzy: number): string[] => {
    const found = index.search(start, { prefix: true, fuzzy });
    return [...new Set(found.flatMap((result) => result.terms))];
  };
  /** A word that only the dictionary has stands for its concepts. */
  const known = (name: string, weight: number): Alternative[] => {
    const groups = groupsOfLatin(name.slice(term.latin('').length)) ?? [];
    const concepts = groups.map((group) => ({ term: term.concept(group), weight: weight * WORTH.concept }));
    return [{ term: name, weight }, ...concepts].filter((one) => vocabulary.has(one.term));
  };

  return {
    has: (name) => vocabulary.has(name),
    sounding: (syllables) => sounds.get(syllables) ?? [],
    lookUp(terms) {
      const names = new Set(terms.filter((name) => vocabulary.has(name)));
      if (names.size === 0) return [];
      const found = index.search([...names].join('\n'));
      return found.flatMap(({ id, match }) => (id === DICTIONARY ? [] : [{ id, match }]));
    },
    similar(letters) {
      const start = term.latin(letters);
      const fuzzy = letters.length >= 8 ? 2 : letters.length >= 4 ? 1 : 0;
      return near(start, fuzzy)
        .filter((name) => name.startsWith(term.latin('')))
        .flatMap((name) => known(name, name.startsWith(start) ? WORTH.prefix : WORTH.slip));
    },
    begins(digits) {
      if (digits.length < 3) return [];
      return near(term.number(digits), 0).map((name) => ({ term: name, weight: WORTH.prefix }));
    },
  };
}
