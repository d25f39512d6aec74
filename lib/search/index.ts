import type { FaqEntry } from '@/lib/types/faq';
import { ALIASES, type SearchWords } from './aliases';
import { contactGroups } from './concepts';
import { tokensOf } from './document';
import { foldWithOffsets } from './folded';
import { createTermNumbers, marksOf, type Places, placesOf, type Span } from './marks';
import { unitsOf } from './query';
import { type Scored, score } from './score';
import { createStore } from './store';
import { isWord, term } from './terms';
import { type Marked, NAMED_WEIGHT, ORIGIN_WEIGHT, weighTexts } from './weights';

export type { SearchWords } from './aliases';
export type { Span } from './marks';

/** An entry that was found. */
export interface Hit {
  readonly entry: FaqEntry;
  /** Comparable within one result only. */
  readonly score: number;
  /** Matched share of what the query says, 0 to 1. */
  readonly coverage: number;
  /** Where the query's words stand, in UTF-16 units of the entry's own texts. */
  readonly marks: { readonly question: readonly Span[]; readonly answer: readonly Span[] };
}

export interface SearchResult {
  /** Results, the best first. */
  readonly strong: readonly Hit[];
  /** Possibly related, the best first. */
  readonly weak: readonly Hit[];
  /** The query asks for a telephone number, a mail address or a person to ask. */
  readonly contact: boolean;
}

export interface Search {
  query(text: string): SearchResult;
}

interface Ranked {
  readonly hit: Hit;
  /** What is held against the bounds of the two parts, 0 to 1. */
  readonly certainty: number;
}

const STRONG = 0.4;
const WEAK = 0.15;
const contactTerms = new Set(contactGroups.map(term.concept));

function* termsOf(texts: readonly string[]): Generator<string> {
  for (const text of texts) for (const token of tokensOf(foldWithOffsets(text).text)) yield token.term;
}

/** A translation lends its words only: what it means stands in the original, and English words have more senses. */
function* wordsOf(texts: readonly string[]): Generator<string> {
  for (const name of termsOf(texts)) if (isWord(name)) yield name;
}

/**
 * Builds the index over `entries`, in about 0.3 ms an entry. `extra` has further search words by
 * entry code; the built-in entries' own are known.
 * `query` is synchronous, accepts any string and never throws.
 */
export function createSearch(entries: readonly FaqEntry[], extra: Readonly<Record<string, SearchWords>> = {}): Search {
  const numbers = createTermNumbers();
  const places: Record<Marked, Places>[] = [];
  const rows = entries.map((entry) => {
    const { aliases = [], keywords = [] } = extra[entry.code] ?? ALIASES[entry.code] ?? {};
    const read = { question: placesOf(entry.question, numbers), answer: placesOf(entry.answer, numbers) };
    places.push({ question: read.question.places, answer: read.answer.places });
    const texts = weighTexts(entry, [...aliases, ...keywords]).map(({ words, weight, isTranslation, marked }) => ({
      terms: marked ? read[marked].terms : isTranslation ? wordsOf(words) : termsOf(words),
      weight,
    }));
    // Sixty short texts of TW FidO about fingerprints don't make fingerprints a common word.
    return { texts, counts: entry.origin === 'fido' ? 0.05 : 1 };
  });
  const store = createStore(rows);
  /** The term of each TW FidO number, which names its entry and nothing else. */
  const named = entries.map(({ code, origin }) => (origin === 'fido' ? term.number(code.replace(/\D/g, '')) : ''));

  const rank = (
    { id, score: points, coverage }: Scored,
    terms: ReadonlySet<string>,
    wanted: () => ReadonlySet<number>,
  ): Ranked[] => {
    const entry = entries[id];
    const own = places[id];
    if (entry === undefined || own === undefined) return [];
    const isNamed = terms.has(named[id] ?? '');
    let marks: Hit['marks'] | undefined;
    const hit: Hit = {
      entry,
      score: points * (isNamed ? NAMED_WEIGHT : ORIGIN_WEIGHT[entry.origin]),
      coverage,
      // Only what is shown gets marked: a thousand hits would cost more than finding them.
      get marks() {
        marks ??= { question: marksOf(own.question, wanted()), answer: marksOf(own.answer, wanted()) };
        return marks;
      },
    };
    if (isNamed) return [{ hit, certainty: 1 }];
    // Some of TW FidO's many short texts always match by chance.
    return [{ hit, certainty: entry.origin === 'fido' ? coverage / 2 : coverage }];
  };

  return {
    query(text) {
      const units = unitsOf(text, store);
      const terms = new Set(units.flatMap(({ alternatives }) => alternatives.map((alternative) => alternative.term)));
      let numbered: ReadonlySet<number> | undefined;
      const wanted = () => {
        numbered ??= numbers.known(terms);
        return numbered;
      };
      const ranked = score(units, store, entries.length)
        .flatMap((scored) => rank(scored, terms, wanted))
        .sort((a, b) => b.hit.score - a.hit.score);
      const between = (least: number, most: number) =>
        ranked.filter(({ certainty }) => certainty >= least && certainty < most).map(({ hit }) => hit);
      return {
        strong: between(STRONG, Number.POSITIVE_INFINITY),
        weak: between(WEAK, STRONG),
        contact: [...contactTerms].some((name) => terms.has(name)),
      };
    },
  };
}
