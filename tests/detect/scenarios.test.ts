import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/types/page';
import type { Expected } from '../sites/scenario';
import { ALL_SCENARIOS, IN_MEMORY } from '../sites/scenarios';
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
      expectFound(scenario.expect, findingsAfter(scenario));
    },
  );

  it('have ids of their own', () => {
    const distinct = new Set([...ALL_SCENARIOS, ...IN_MEMORY]);
    const all = [...distinct].map(({ id }) => id);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
