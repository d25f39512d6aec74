import { createDictionary } from './dictionary';
import { syllableOf } from './syllables';
import { term } from './terms';
import type { Vocabulary } from './unit';
import { LONG_TEXT } from './weights';

/** Where a term occurs. */
export interface Posting {
  /** Places of the entries. */
  readonly ids: readonly number[];
  /** The worth of the best text of each entry in which it stands, above 0 up to 1. */
  readonly weights: readonly number[];
  /** How many entries that is for the term's rarity. */
  readonly count: number;
  /** Inverse document frequency. */
  readonly rarity: number;
}

/** An entry's terms: `texts` by worth; `counts`, 0 to 1, is how much it makes its terms commoner. */
export interface Row {
  readonly texts: readonly { readonly terms: Iterable<string>; readonly weight: number }[];
  readonly counts: number;
}

export interface Store extends Vocabulary {
  posting(name: string): Posting | undefined;
  /** How many entries there are for a term's rarity. */
  readonly total: number;
  /** The rarity of a term that no entry has. */
  readonly rarest: number;
}

/** Inverse document frequency: `df` of `total` entries have the term. */
function idf(df: number, total: number): number {
  return Math.log(1 + (total - df + 0.5) / (df + 0.5));
}

function postingsOf(rows: readonly Row[], total: number): ReadonlyMap<string, Posting> {
  const postings = new Map<string, { ids: number[]; weights: number[]; count: number; rarity: number }>();
  for (const [id, { texts, counts }] of rows.entries()) {
    for (const { terms, weight } of texts) {
      for (const name of terms) {
        let posting = postings.get(name);
        if (posting === undefined) {
          posting = { ids: [], weights: [], count: 0, rarity: 0 };
          postings.set(name, posting);
        }
        const last = posting.ids.length - 1;
        if (posting.ids[last] === id) {
          if (weight > (posting.weights[last] ?? 0)) posting.weights[last] = weight;
          continue;
        }
        posting.ids.push(id);
        posting.weights.push(weight);
        posting.count += counts;
      }
    }
  }
  for (const posting of postings.values()) posting.rarity = idf(posting.count, total);
  return postings;
}

/** Characters and pairs of characters by how they sound. */
function soundsOf(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const sounds = new Map<string, string[]>();
  for (const name of names) {
    const chars = name.slice(term.character('').length);
    if (name !== term.character(chars) && name !== term.pair(chars)) continue;
    const syllables = [...chars].map(syllableOf);
    if (syllables.includes(undefined)) continue;
    const key = syllables.join(' ');
    sounds.set(key, [...(sounds.get(key) ?? []), chars]);
  }
  return sounds;
}

/** The index: entries by term, terms by sound and spelling. */
export function createStore(rows: readonly Row[]): Store {
  const total = rows.reduce((sum, { counts }) => sum + counts, 0);
  const postings = postingsOf(rows, total);
  const sounds = soundsOf(postings.keys());
  const has = (name: string) => postings.has(name);
  return {
    ...createDictionary(postings.keys(), has),
    has,
    says: (name) => postings.get(name)?.weights.some((weight) => weight >= LONG_TEXT) ?? false,
    sounding: (syllables) => sounds.get(syllables) ?? [],
    posting: (name) => postings.get(name),
    total,
    rarest: idf(0, total),
  };
}
