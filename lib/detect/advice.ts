import { holds } from './tester';
import { ADVISED, FUTURE, GROUP, LISTED, MENDED, OCCASION, OWN, PRESENT, REMEDY, WISH } from './words/advice.const';

/** True where a sentence tells of trouble that is over. */
export const isOver = (sentence: string): boolean => holds(sentence, MENDED);

/** True where a sentence of a healthy page only warns. */
export const isWarning = (sentence: string): boolean =>
  holds(sentence, LISTED) || (holds(sentence, FUTURE) && !holds(sentence, PRESENT));

/** A clause without the rule or wish that it states; empty where it is nothing else. */
export const withoutWish = (clause: string): string =>
  holds(clause, WISH) ? '' : clause.replace(new RegExp(ADVISED), '');

/** True where from this clause on a sentence speaks of some people, things or occasions, not of the person here. */
export const isAboutSome = (clause: string, next: string): boolean =>
  (holds(clause.trim(), GROUP) && !holds(clause.trim(), OWN)) ||
  (holds(clause.trim(), OCCASION) && holds(next.trim(), REMEDY));
