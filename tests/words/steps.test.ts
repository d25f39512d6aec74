// @vitest-environment node
import { expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import type { TryStep } from '@/lib/types/faq';
import { isUnofficial, STEP_SOURCES, type StepSourceId } from '@/lib/types/step-sources';

// @ts-expect-error a step without its source does not compile
const WITHOUT: TryStep = { zh: '再試一次。', en: 'Try again.' };

it('are at most three before the desk', () => {
  for (const { code, tryFirst, desks } of ENTRIES) {
    expect(tryFirst.length, code).toBeLessThanOrEqual(3);
    expect(desks.length, code).toBeGreaterThan(0);
  }
});

it('carry why we believe them, and each source is used', () => {
  expect('why' in WITHOUT).toBe(false);
  const used = new Set(ENTRIES.flatMap(({ tryFirst }) => tryFirst.map(({ why }) => why)));
  expect([...used].sort()).toEqual(Object.keys(STEP_SOURCES).sort());
});

it.each<[StepSourceId, boolean]>([
  ['sheet', false],
  ['cardTable', false],
  ['codes', true],
  ['ours', true],
])('from %s are unofficial: %s', (why, unofficial) => {
  expect(isUnofficial(why)).toBe(unofficial);
});

it('of the service’s faults send to the service first', () => {
  for (const code of ['FIDO-9002', 'FIDO-9004', 'FIDO-9008', 'FIDO-9013'])
    expect(ENTRIES.find((entry) => entry.code === code)?.desks).toEqual(['service', 'oidc']);
});
