import type { Origin } from '@/lib/types/faq';
import type { Scored } from './score';
import type { Fit, Subject } from './subjects';
import { ORIGIN_WEIGHT } from './weights';

/** From here on an entry is a result. */
export const STRONG = 0.4;
/** From here on the first of all is a result, where none is and the query has no word of other matters. */
export const STRONG_FIRST = 0.27;
/** From here on an entry is possibly related. */
export const WEAK = 0.15;
/**
 * What several words that tell an entry from others weigh together where a long story stands around them: less is
 * enough where the story has no word of other matters.
 */
const EVIDENCE = { told: 2, mass: 5.5, massOfOurs: 4, coverage: 0.22 };
/** A clause that fits says less than a whole query that does. */
const CLAUSE = 0.75;
/** Some of TW FidO's many short texts always match by chance, unless a good part of one is there. */
const FIDO = 0.45;
const FIDO_MASS = 6;
const FIDO_GOOD_PART = 0.5;
/** 忘記密碼 may mean the account's or the card's: both are results, but only where all of the query is about that. */
const UNSAID_COVERAGE = 0.5;
/** Whether an entry is about one of the two things that have a password. */
const isPasswordOf = ([one, ...others]: readonly Subject[]): boolean =>
  others.length === 0 && (one === 'card' || one === 'account');
/** What an entry of ours is worth where the query doesn't say which of the two: the official one stands first. */
const OURS_UNSAID = 0.7;
/** What an entry's score is worth where the query names another subject. */
const OTHER_SUBJECT = 0.4;

/** What share of the query the entry fits: of all of it, or of the clause that it fits best. */
export const fittingShare = ({ coverage, clause }: Scored): number => Math.max(coverage, CLAUSE * clause);

/** What an entry's score is worth by how its subject fits the query. */
export function subjectWeight(origin: Origin, fit: Fit): number {
  if (fit === 'other') return OTHER_SUBJECT;
  return fit === 'unsaid' && origin === 'ours' ? OURS_UNSAID : 1;
}

/** How an entry fits what a query says as a whole. */
export interface Fitting {
  readonly fit: Fit;
  /** The query says what decides for the entry. */
  readonly isDecided: boolean;
  /** The query has a word of other matters. */
  readonly isElsewhere: boolean;
}

/** How sure it is that the entry is what the query asks for, by its words alone. */
export function certaintyOf(
  scored: Scored,
  origin: Origin,
  subjects: readonly Subject[],
  { fit, isDecided, isElsewhere }: Fitting,
): number {
  const { coverage, mass, told } = scored;
  const isChance = origin === 'fido' && mass < (coverage < FIDO_GOOD_PART ? FIDO_MASS : FIDO_MASS - 1) && !isDecided;
  const certainty = isChance ? FIDO * coverage : fittingShare(scored);
  const isDoubtful = fit === 'unsaid' && isPasswordOf(subjects) && coverage < UNSAID_COVERAGE;
  const isSure = told > 0 && fit !== 'other' && !isDoubtful;
  if (!isSure) return Math.min(certainty, STRONG_FIRST - Number.EPSILON);
  const isStory = !isElsewhere && mass >= EVIDENCE.massOfOurs && certainty >= EVIDENCE.coverage;
  const isEvident = origin !== 'fido' && told >= EVIDENCE.told && (mass >= EVIDENCE.mass || isStory);
  return isEvident || isDecided ? Math.max(certainty, STRONG) : certainty;
}

/** From how many times the share an entry of ours fits clearly better than the official ones, and how fast it rises then. */
const CLEARLY = 1.35;
const POWER = 3;

/**
 * By how much an entry of ours counts more than its origin says, from 1 up to as much as an official one: `own` is the
 * share of the query that it fits, `best` that of the official entry that fits best.
 */
export const oursBeside = (own: number, best: number): number =>
  own > best * CLEARLY ? Math.min(1 / ORIGIN_WEIGHT.ours, (own / (best * CLEARLY)) ** POWER) : 1;
