import { expect, it } from 'vitest';
import { RULES } from '@/lib/detect/rules';
import { CHECKS, type CheckId, checksFor, type Probed, runChecks } from '@/lib/support/self-checks';

const FINE: Probed = {
  online: true,
  cookies: true,
  clock: { state: 'right', offsetMs: 0 },
  now: Date.parse('2026-11-23T06:00:00Z'),
  system: { browser: { name: 'Chrome', major: 149 } },
  rules: [],
};
const stateOf = (id: CheckId, change: Partial<Probed>) =>
  runChecks({ ...FINE, ...change }).find((result) => result.id === id)?.state;

it('fits the state, in a fixed order', () => {
  expect(checksFor([])).toEqual([...CHECKS]);
  expect(checksFor(['cookies-blocked'])).toEqual(['cookies', 'clock']);
  expect(checksFor(['card-reader', 'app-no-response'])).toEqual(['online', 'clock', 'browser', 'popups']);
  expect(checksFor(['name-mismatch'])).toEqual([]);
  expect(checksFor(['school-1'])).toEqual([...CHECKS]);
});

it('has decided for every rule but the one that knows no state', () => {
  const undecided = RULES.filter(({ id }) => checksFor([id]).length === CHECKS.length).map(({ id }) => id);
  expect(undecided).toEqual(['unknown-error']);
});

it.each([
  ['online', {}, 'good'],
  ['online', { online: false }, 'bad'],
  ['cookies', {}, 'good'],
  ['cookies', { cookies: false }, 'bad'],
  ['cookies', { rules: ['cookies-blocked'] }, 'bad'],
  ['clock', {}, 'good'],
  ['clock', { clock: null }, 'look'],
  ['clock', { clock: { state: 'unknown' } }, 'look'],
  ['clock', { clock: { state: 'wrong', offsetMs: 9e5 } }, 'bad'],
  ['clock', { clock: null, now: Date.parse('2019-01-01') }, 'bad'],
  ['browser', {}, 'good'],
  ['browser', { system: { browser: { name: 'Chrome', major: 120 }, os: 'Windows' } }, 'bad'],
  ['browser', { system: { browser: null, os: null } }, 'look'],
  ['browser', { system: { browser: { name: 'Else', major: 1 }, os: null } }, 'look'],
  ['popups', {}, 'look'],
] as const)('%s with %o: %s', (id, change, state) => {
  expect(stateOf(id, change)).toBe(state);
});
