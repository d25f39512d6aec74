import { describe, expect, it } from 'vitest';
import { RULES } from '@/lib/rules';
import type { Expected } from '../sites/scenario';
import { ALL_SCENARIOS, IN_MEMORY } from '../sites/scenarios';
import { findingsAfter } from './play-in-memory';

/** Fewest pages that must show a rule, and fewest that must stay silent. */
const SHOWN_EACH = 8;
const SILENT = 160;

const ruleOf = (expected: Expected): string | null =>
  expected === 'silent' ? null : expected === 'pill' ? 'unknown-error' : expected.rule;

const pages = IN_MEMORY.map((scenario) => ({
  id: scenario.id,
  expected: ruleOf(scenario.expect),
  found: findingsAfter(scenario).map(({ rule }) => rule),
}));

describe('every rule against every page', () => {
  it.each(RULES.map(({ id }) => id))('%s matches its pages and no other', (rule) => {
    const wanted = pages.filter(({ expected }) => expected === rule).map(({ id }) => id);
    const matched = pages.filter(({ found }) => found.includes(rule)).map(({ id }) => id);
    expect(matched).toEqual(wanted);
  });
});

describe('enough pages', () => {
  it.each(RULES.map(({ id }) => id))('%s', (rule) => {
    const shown = ALL_SCENARIOS.filter((scenario) => ruleOf(scenario.expect) === rule);
    expect(shown.length).toBeGreaterThanOrEqual(SHOWN_EACH);
  });

  it('silent', () => {
    expect(ALL_SCENARIOS.filter(({ expect: wanted }) => wanted === 'silent').length).toBeGreaterThanOrEqual(SILENT);
  });
});
