import { term } from './terms';
import type { Unit } from './unit';

/** The term of a code's name as it goes over the wire: SPTKT_OVD. */
export const nameTerm = (name: string): string => term.latin(name.toLowerCase().replaceAll('_', ''));

/**
 * The terms of a query that may name a code. Where a number counts something, it is no code; a word counts only as it
 * was typed.
 */
export function namesIn(units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { alternatives, code } of units) {
    for (const { term: name, weight } of alternatives) {
      if (weight === 1 && (code === 'known' || name.startsWith(term.latin('')))) names.add(name);
    }
  }
  return names;
}
