import { expect, it } from 'vitest';
import { RULES } from '@/lib/rules';
import { checksFor } from '@/lib/support/self-checks';
import { CHECKS } from '@/lib/types/checks';
import { stateOf } from './computer';

it('fits the state, in a fixed order', () => {
  expect(checksFor([])).toEqual([...CHECKS]);
  expect(checksFor(['cookies-blocked'])).toEqual(['private', 'cookies', 'clock']);
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
  ['private', {}, 'good'],
  ['private', { isPrivate: true }, 'bad'],
  ['private', { isPrivate: null }, 'look'],
  ['cookies', {}, 'look'],
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
