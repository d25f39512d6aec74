import type { FaqEntry } from '../types';
import type { Field, Match, Matches } from './store';
import { term } from './terms';
import type { Unit } from './unit';

/** What the score must know of an entry: its origin and the lengths of its texts in characters. */
export interface Weighed {
  readonly origin: FaqEntry['origin'];
  /** The term of its TW FidO number, which names it and nothing else. */
  readonly named: string | undefined;
  /** How much a match counts by where it stands. */
  readonly fields: Readonly<Record<string, number>>;
}

export interface Scored {
  readonly id: number;
  readonly score: number;
  /** Matched share of the query's mass, 0 to 1. */
  readonly coverage: number;
  readonly match: Match;
}

const FIELD_WEIGHT = {
  question: 1,
  aliases: 0.9,
  answer: 0.6,
  english: 0.8,
  englishAnswer: 0.4,
} satisfies Record<Field, number>;

/** Ours stand behind the official answers; TW FidO's codes come first only when nothing else fits as well. */
const ORIGIN_WEIGHT: Readonly<Record<FaqEntry['origin'], number>> = { official: 1, school: 1, ours: 0.7, fido: 0.4 };

/** Whoever types a TW FidO number wants that code. */
const NAMED_WEIGHT = 3;

const BONUS = 0.3;
const LENGTH = 0.22;
/** Characters. */
const USUAL_QUESTION = 30;
const USUAL_ANSWER = 80;

/** A match in a long text says less: half as much at about a hundred times the usual length. */
function lightness(length: number, usual: number): number {
  return 1 / (1 + LENGTH * Math.log(Math.max(1, length / usual)));
}

/** Weighs an entry's fields, once. */
export function weigh({ code, origin, question, answer }: FaqEntry): Weighed {
  const fields = {
    ...FIELD_WEIGHT,
    question: FIELD_WEIGHT.question * lightness(question.length, USUAL_QUESTION),
    answer: FIELD_WEIGHT.answer * lightness(answer.length, USUAL_ANSWER),
  };
  const named = origin === 'fido' ? term.number(code.replace(/\D/g, '')) : undefined;
  return { origin, named, fields };
}

function standing(entry: Weighed | undefined, match: Match): number {
  if (entry?.named !== undefined && match[entry.named] !== undefined) return NAMED_WEIGHT;
  return ORIGIN_WEIGHT[entry?.origin ?? 'ours'];
}

/** Inverse document frequency: `df` of `total` entries have the term. */
function idf(df: number, total: number): number {
  return Math.log(1 + (total - df + 0.5) / (df + 0.5));
}

/** How many entries have each term, TW FidO's not counted: sixty short codes about fingerprints don't make it a common word. */
function countTerms(matches: Matches, entries: readonly Weighed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, match } of matches) {
    const one = entries[id]?.origin === 'fido' ? 0 : 1;
    for (const name in match) counts.set(name, (counts.get(name) ?? 0) + one);
  }
  return counts;
}

/**
 * Score and coverage of every matched entry: of each unit the best alternative counts, idf × worth × field; the sum is
 * multiplied by √coverage.
 */
export function score(units: readonly Unit[], matches: Matches, entries: readonly Weighed[]): Scored[] {
  const counts = countTerms(matches, entries);
  const total = Math.max(1, entries.filter(({ origin }) => origin !== 'fido').length);
  /** By term: which units it serves, and its value there. */
  const served = new Map<string, { readonly unit: number; readonly value: number }[]>();
  const masses = units.map(({ alternatives }, unit) => {
    let mass = 0;
    for (const { term: name, weight } of alternatives) {
      const count = counts.get(name);
      if (count === undefined) continue;
      const rarity = idf(count, total);
      mass = Math.max(mass, rarity);
      const uses = served.get(name);
      if (uses === undefined) served.set(name, [{ unit, value: rarity * weight }]);
      else uses.push({ unit, value: rarity * weight });
    }
    return mass || idf(0, total);
  });
  const whole = units.reduce((sum, { share }, unit) => sum + share * (masses[unit] ?? 0), 0);
  if (whole === 0) return [];

  const points = new Float64Array(units.length);
  const worths = new Float64Array(units.length);
  return matches.map(({ id, match }) => {
    const entry = entries[id];
    points.fill(0);
    worths.fill(0);
    for (const name in match) {
      let field = 0;
      for (const where of match[name] ?? []) field = Math.max(field, entry?.fields[where] ?? 0);
      const closeness = Math.sqrt(field);
      for (const { unit, value } of served.get(name) ?? []) {
        points[unit] = Math.max(points[unit] ?? 0, value * field);
        worths[unit] = Math.max(worths[unit] ?? 0, value * closeness);
      }
    }
    let sum = 0;
    let covered = 0;
    for (const [unit, { share }] of units.entries()) {
      sum += (points[unit] ?? 0) * (share || BONUS);
      covered += share * Math.min(masses[unit] ?? 0, worths[unit] ?? 0);
    }
    const coverage = covered / whole;
    return { id, score: sum * Math.sqrt(coverage) * standing(entry, match), coverage, match };
  });
}
