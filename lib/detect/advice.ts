import { ADVISED, FUTURE, GROUP, LISTED, MENDED, OCCASION, OWN, PRESENT, REMEDY, WISH } from './words/advice';

/** True where a sentence tells of trouble that is over. */
export const isOver = (sentence: string): boolean => MENDED.test(sentence);

/** True where a sentence of a healthy page only warns. */
export const isWarning = (sentence: string): boolean =>
  LISTED.test(sentence) || (FUTURE.test(sentence) && !PRESENT.test(sentence));

/** A clause without the rule or wish that it states; empty where it is nothing else. */
export const withoutWish = (clause: string): string => (WISH.test(clause) ? '' : clause.replace(ADVISED, ''));

/** True where from this clause on a sentence speaks of some people, things or occasions, not of the person here. */
export const isAboutSome = (clause: string, next: string): boolean =>
  (GROUP.test(clause.trim()) && !OWN.test(clause.trim())) || (OCCASION.test(clause.trim()) && REMEDY.test(next.trim()));
