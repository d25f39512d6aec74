import type { FaqEntry } from '@/lib/types/faq';
import { ALIASES, HELP_ONLY } from './aliases';
import { certaintyOf, fittingShare, oursBeside, STRONG, STRONG_FIRST, subjectWeight, WEAK } from './certainty';
import { contactGroups } from './concepts';
import { type Condition, conditionOf, isDecided, meantBy } from './decided';
import { lentTerms } from './lent-terms';
import { createTermNumbers, marksOf, type Places, placesOf, type Span } from './marks';
import { namesIn, nameTerm } from './names';
import { type Query, readQuery } from './query';
import { type Scored, score } from './score';
import type { SearchWords } from './search-words';
import { createStore } from './store';
import { fitOf, type Subject } from './subjects';
import { term } from './terms';
import { DECIDED_WEIGHT, type Marked, NAMED_WEIGHT, ORIGIN_WEIGHT, weighTexts } from './weights';

export type { Span } from './marks';
export type { SearchWords } from './search-words';

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

/** Of each part. A school may have a thousand entries on one matter, and nobody reads further down. */
const MOST_HITS = 200;

interface Ranked {
  readonly known: Known;
  readonly scored: Scored;
  /** The share of the query that it fits; 0 if it is about another subject. */
  readonly fitting: number;
  score: number;
  /** What is held against the bounds of the two parts, 0 to 1. */
  readonly certainty: number;
  /** It shares more with the query than what half of the entries have. */
  readonly isTold: boolean;
}

/** What an entry is judged by beside its score. */
interface Known {
  readonly entry: FaqEntry;
  readonly places: Readonly<Record<Marked, Places>>;
  readonly subjects: readonly Subject[];
  /** Where the query says this, it means this entry rather than its neighbours. */
  readonly decidedBy: readonly Condition[];
  /** The terms of a TW FidO number and of its name, which stand for this entry and nothing else. */
  readonly names: readonly string[];
}

/** What a query asks for as a whole. */
interface Asked {
  /** Terms that it means for sure; none where it is about other matters. */
  readonly meant: ReadonlySet<string>;
  readonly isUnknownCode: boolean;
  /** Terms of numbers that stand for a code, and of words as they were typed. */
  readonly names: ReadonlySet<string>;
  /** Numbers of all terms, for the marks. */
  readonly wanted: () => ReadonlySet<number>;
}

/** Only what is shown gets marked: a thousand hits would cost more than finding them. */
function hitOf({ known: { entry, places }, scored, score }: Ranked, { wanted }: Asked): Hit {
  let marks: Hit['marks'] | undefined;
  return {
    entry,
    score,
    coverage: fittingShare(scored),
    get marks() {
      marks ??= { question: marksOf(places.question, wanted()), answer: marksOf(places.answer, wanted()) };
      return marks;
    },
  };
}

/** Those of the `ranked` that are results; where none is sure enough, the first of all may be. */
function resultsOf(ranked: readonly Ranked[], { subjects, isOurs }: Query): ReadonlySet<Ranked> {
  const sure = ranked.filter(({ certainty }) => certainty >= STRONG);
  const mayBe = ({ certainty, known }: Ranked) => certainty >= STRONG_FIRST && known.entry.origin !== 'fido';
  return new Set(sure.length > 0 || !isOurs || subjects.has('elsewhere') ? sure : ranked.slice(0, 1).filter(mayBe));
}

const contactTerms = new Set(contactGroups.map(term.concept));

/**
 * Builds the index over `entries`, in about 0.3 ms an entry. `extra` has further search words by
 * entry code; the built-in entries' own are known.
 * `query` is synchronous, accepts any string and never throws.
 */
export function createSearch(entries: readonly FaqEntry[], extra: Readonly<Record<string, SearchWords>> = {}): Search {
  const numbers = createTermNumbers();
  const known: Known[] = [];
  const rows = entries.flatMap((entry) => {
    if (HELP_ONLY.includes(entry.code)) return [];
    const {
      aliases = [],
      keywords = [],
      subjects = [],
      decidedBy = [],
    } = extra[entry.code] ?? ALIASES[entry.code] ?? {};
    const isCode = entry.origin === 'fido';
    const read = { question: placesOf(entry.question, numbers), answer: placesOf(entry.answer, numbers) };
    const texts = weighTexts(entry, isCode ? aliases : [...aliases, ...keywords]).map((text) => ({
      terms: lentTerms(text, entry.origin, text.marked && read[text.marked].terms),
      weight: text.weight,
    }));
    const names = isCode ? [term.number(entry.code.replace(/\D/g, '')), ...keywords.map(nameTerm)] : [];
    known.push({
      entry,
      places: { question: read.question.places, answer: read.answer.places },
      subjects,
      decidedBy: decidedBy.map(conditionOf),
      names,
    });
    // Sixty short texts of TW FidO about fingerprints don't make fingerprints a common word.
    return [{ texts: [...texts, { terms: names, weight: 1 }], counts: isCode ? 0.05 : 1 }];
  });
  const store = createStore(rows);

  const rank = (scored: Scored, query: Query, asked: Asked): Ranked | undefined => {
    const one = known[scored.id];
    if (one === undefined) return undefined;
    const { entry, subjects, names } = one;
    if (entry.origin === 'fido' && (asked.isUnknownCode || scored.told === 0)) return undefined;
    const isNamed = names.some((name) => asked.names.has(name));
    const fit = fitOf(subjects, query.subjects);
    const said = {
      fit,
      isElsewhere: query.subjects.has('elsewhere'),
      isDecided: fit !== 'other' && isDecided(one.decidedBy, asked.meant),
    };
    const certainty = isNamed ? 1 : certaintyOf(scored, entry.origin, subjects, said);
    if (certainty < WEAK) return undefined;
    const fitting = fittingShare(scored) * (fit === 'other' ? 0 : 1);
    const origin = said.isDecided ? DECIDED_WEIGHT : ORIGIN_WEIGHT[entry.origin];
    const weight = isNamed ? NAMED_WEIGHT : origin * subjectWeight(entry.origin, fit);
    return { known: one, scored, fitting, score: scored.score * weight, certainty, isTold: isNamed || scored.told > 0 };
  };

  return {
    query(text) {
      const query = readQuery(text, store);
      const units = query.clauses.flat();
      let numbered: ReadonlySet<number> | undefined;
      const asked: Asked = {
        meant: query.subjects.has('elsewhere') ? new Set() : meantBy(units),
        isUnknownCode: units.some(({ code }) => code === 'unknown'),
        names: namesIn(units),
        wanted: () => {
          numbered ??= numbers.known(units.flatMap(({ alternatives }) => alternatives.map((one) => one.term)));
          return numbered;
        },
      };
      const ranked: Ranked[] = [];
      for (const scored of score(query.clauses, store, known.length)) {
        const one = rank(scored, query, asked);
        if (one) ranked.push(one);
      }
      let best = 0;
      for (const { known: one, fitting } of ranked) {
        if (one.entry.origin === 'official') best = Math.max(best, fitting);
      }
      for (const one of ranked) {
        if (one.known.entry.origin === 'ours') one.score *= oursBeside(one.fitting, best);
      }
      ranked.sort((a, b) => b.score - a.score);
      const results = resultsOf(ranked, query);
      const hits = (some: Iterable<Ranked>) => [...some].slice(0, MOST_HITS).map((one) => hitOf(one, asked));
      return {
        strong: hits(results),
        weak: hits(ranked.filter((one) => !results.has(one) && (one.isTold || results.size === 0))),
        contact: units.some(({ alternatives }) => alternatives.some((one) => contactTerms.has(one.term))),
      };
    },
  };
}
