import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/types/page';
import type { Expected } from '../sites/scenario';
import { ALL_SCENARIOS, IN_MEMORY } from '../sites/scenarios';
import { explanationAfter } from './explained';
import { findingsAfter } from './play-in-memory';

function expectFound(expected: Expected, found: readonly Finding[]): void {
  if (expected === 'silent') expect(found).toEqual([]);
  else if (expected === 'pill') expect(found.map(({ show }) => show)).toEqual(['pill']);
  else {
    expect(found[0]?.rule).toBe(expected.rule);
    expect(found[0]?.codes.slice(0, expected.codes.length)).toEqual(expected.codes);
  }
}

describe('scenarios', () => {
  it.each(IN_MEMORY.map((scenario) => [scenario.id, scenario.title, scenario] as const))(
    '%s: %s',
    (_, __, scenario) => {
      const found = findingsAfter(scenario);
      try {
        expectFound(scenario.expect, found);
      } catch (error) {
        throw new Error(`${error instanceof Error ? error.message : ''}\n${explanationAfter(scenario)}`, {
          cause: error,
        });
      }
    },
  );

  it('have ids of their own', () => {
    const distinct = new Set([...ALL_SCENARIOS, ...IN_MEMORY]);
    const all = [...distinct].map(({ id }) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
