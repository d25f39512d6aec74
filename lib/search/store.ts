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
}

function postingsOf(rows: readonly Row[]): ReadonlyMap<string, Posting> {
  const postings = new Map<string, { ids: number[]; weights: number[]; count: number }>();
  for (const [id, { texts, counts }] of rows.entries()) {
    const best = new Map<string, number>();
    for (const { terms, weight } of texts) {
      for (const name of terms) best.set(name, Math.max(best.get(name) ?? 0, weight));
    }
    for (const [name, weight] of best) {
      const posting = postings.get(name) ?? { ids: [], weights: [], count: 0 };
      if (posting.ids.length === 0) postings.set(name, posting);
      posting.ids.push(id);
      posting.weights.push(weight);
      posting.count += counts;
    }
  }
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
  const postings = postingsOf(rows);
  const sounds = soundsOf(postings.keys());
  const has = (name: string) => postings.has(name);
  return {
    ...createDictionary(postings.keys(), has),
    has,
    says: (name) => postings.get(name)?.weights.some((weight) => weight >= LONG_TEXT) ?? false,
    sounding: (syllables) => sounds.get(syllables) ?? [],
    posting: (name) => postings.get(name),
    total: rows.reduce((sum, { counts }) => sum + counts, 0),
  };
}
