import { describe, expect, it } from 'vitest';
import { toScenario } from '../sites/independent/kit';
import { QUIET } from '../sites/independent/quiet';
import { SHOW } from '../sites/independent/show';
import { findingsAfter } from './play-in-memory';

/** Pages by another hand, written from what is known of the real ones, before the rules were looked at. */
describe('a page by another hand', () => {
  it.each(SHOW.map((one) => [one.text, one] as const))('shows: %s', (_, one) => {
    const [first] = findingsAfter(toScenario(one));
    expect(one.rules).toContain(first?.rule);
  });

  it.each(QUIET.map((one) => [one.text, one] as const))('stays silent: %s', (_, one) => {
    expect(findingsAfter(toScenario(one))).toEqual([]);
  });
});
