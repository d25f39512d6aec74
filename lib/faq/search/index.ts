import type { FaqEntry } from '../types';
import { contactGroups } from './concepts';
import { tokensOf } from './document';
import { foldWithOffsets } from './folded';
import { marksOf, type Span } from './marks';
import { unitsOf } from './query';
import { type Scored, score, weigh } from './score';
import { createStore } from './store';
import { term } from './terms';

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

/** Search words of an entry beside its texts. */
export interface SearchWords {
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
}

export interface Search {
  query(text: string): SearchResult;
}

const STRONG = 0.3;
const WEAK = 0.15;
const contactTerms = new Set(contactGroups.map(term.concept));

function termsOf(...texts: readonly string[]): string {
  return texts.flatMap((text) => [...tokensOf(foldWithOffsets(text).text)].map((token) => token.term)).join('\n');
}

/**
 * Builds the index over `entries`; about 0.1 ms an entry. `extra` has further search words by entry code.
 * `query` is synchronous, accepts any string and never throws.
 */
export function createSearch(entries: readonly FaqEntry[], extra: Readonly<Record<string, SearchWords>> = {}): Search {
  const store = createStore(
    entries.map((entry, id) => {
      const words = extra[entry.code];
      return {
        id,
        question: termsOf(entry.question),
        aliases: termsOf(
          entry.code,
          ...entry.aliases,
          ...entry.keywords,
          ...(words?.aliases ?? []),
          ...(words?.keywords ?? []),
        ),
        answer: termsOf(entry.answer),
        english: termsOf(entry.en.question),
        englishAnswer: termsOf(entry.en.answer),
      };
    }),
  );
  const weighed = entries.map(weigh);

  const hit = ({ id, score: points, coverage, match }: Scored): Hit[] => {
    const entry = entries[id];
    if (entry === undefined) return [];
    let marks: Hit['marks'] | undefined;
    return [
      {
        entry,
        score: points,
        coverage,
        // Only what is shown gets marked: a thousand hits would cost more than finding them.
        get marks() {
          const terms = new Set(Object.keys(match));
          marks ??= { question: marksOf(entry.question, terms), answer: marksOf(entry.answer, terms) };
          return marks;
        },
      },
    ];
  };

  return {
    query(text) {
      const units = unitsOf(text, store);
      const terms = units.flatMap(({ alternatives }) => alternatives.map((alternative) => alternative.term));
      const scored = score(units, store.lookUp(terms), weighed).sort((a, b) => b.score - a.score || a.id - b.id);
      return {
        strong: scored.filter(({ coverage }) => coverage >= STRONG).flatMap(hit),
        weak: scored.filter(({ coverage }) => coverage >= WEAK && coverage < STRONG).flatMap(hit),
        contact: terms.some((name) => contactTerms.has(name)),
      };
    },
  };
}
