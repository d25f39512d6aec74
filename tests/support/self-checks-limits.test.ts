import { expect, it } from 'vitest';
import { checksFor, runChecks } from '@/lib/support/self-checks';
import { CHECKS } from '@/lib/types/checks';
import { FINE, stateOf } from './computer';

const MADE = Date.parse('2026-11-01T00:00:00Z');

it('knows a clock from before this was made for wrong, whatever a server is said to have told', () => {
  expect(stateOf('clock', { now: MADE - 1 })).toBe('bad');
  expect(stateOf('clock', { now: MADE })).toBe('good');
  expect(stateOf('clock', { now: MADE, clock: null })).toBe('look');
});

it.each([
  ['Chrome', 131],
  ['Edge', 131],
  ['Opera', 116],
  ['Firefox', 132],
  ['Safari', 18],
] as const)('%s %i is the oldest that is good', (name, major) => {
  expect(stateOf('browser', { system: { browser: { name, major } } })).toBe('good');
  expect(stateOf('browser', { system: { browser: { name, major: major - 1 } } })).toBe('bad');
});

it('a rule seen beside others still tells that cookies are blocked', () => {
  expect(stateOf('cookies', { rules: ['login-loop', 'cookies-blocked'] })).toBe('bad');
  expect(stateOf('cookies', { rules: ['login-loop'] })).toBe('look');
});

it('judges only what fits, once each and in the fixed order', () => {
  expect(runChecks({ ...FINE, rules: ['card-reader', 'cookies-blocked', 'cookies-blocked'] })).toEqual([
    { id: 'private', state: 'good' },
    { id: 'cookies', state: 'bad' },
    { id: 'clock', state: 'good' },
    { id: 'browser', state: 'good' },
    { id: 'popups', state: 'look' },
  ]);
  expect(runChecks({ ...FINE, rules: ['pin-problem'] })).toEqual([]);
});

it('does everything where one of several states is not known here', () => {
  expect(checksFor(['pin-problem', 'school-1'])).toEqual([...CHECKS]);
  expect(checksFor(['pin-problem', 'access-token'])).toEqual(['online', 'cookies', 'clock']);
});

it('checks nothing for a TW FidO code: the server or the phone has answered with it', () => {
  expect(checksFor(['fido-code'])).toEqual([]);
});
