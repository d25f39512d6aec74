import { numbersOf } from './concepts';
import { isConcept, term } from './terms';
import { type Unit, WORTH } from './unit';

/** Terms of synonym groups that must all be in a query, and those that must not. */
export interface Condition {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

const termOf = (name: string): string[] => numbersOf([name]).map(term.concept);

/** Reads `鎖卡 -密碼`: the group named 鎖卡, and not that named 密碼. */
export function conditionOf(source: string): Condition {
  const names = source.split(' ');
  return {
    all: names.filter((name) => !name.startsWith('-')).flatMap(termOf),
    none: names.filter((name) => name.startsWith('-')).flatMap((name) => termOf(name.slice(1))),
  };
}

/** The concepts that a query's units mean for sure, far sounds aside. */
export function meantBy(units: readonly Unit[]): ReadonlySet<string> {
  const meant = new Set<string>();
  for (const { alternatives, share, groups } of units) {
    if (share === 0 && groups === undefined) continue;
    for (const { term: name, weight } of alternatives) {
      if (weight > WORTH.farSound && isConcept(name)) meant.add(name);
    }
  }
  return meant;
}

/** Whether a query that means `meant` is decided by one of the conditions. */
export const isDecided = (conditions: readonly Condition[], meant: ReadonlySet<string>): boolean =>
  conditions.some(({ all, none }) => all.every((name) => meant.has(name)) && !none.some((name) => meant.has(name)));
