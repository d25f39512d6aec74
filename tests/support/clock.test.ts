import { expect, it } from 'vitest';
import { readClock } from '@/lib/support/clock';

const NOW = Date.parse('2026-11-23T06:00:00Z');
const served = (offsetMs: number) => () => Promise.resolve(new Date(NOW + offsetMs));
/** A clock that moves on by `stepMs` with every look. */
const clock = (stepMs: number) => {
  let at = NOW - stepMs;
  return () => {
    at += stepMs;
    return at;
  };
};

it.each([
  [0, 'right', -500],
  [-90_000, 'right', 89_500],
  [10 * 60_000, 'wrong', -600_500],
  [-10 * 60_000, 'wrong', 599_500],
] as const)('server %i ms ahead: %s', async (ahead, state, offsetMs) => {
  expect(await readClock(served(ahead), clock(0))).toEqual({ state, offsetMs });
});

it('takes the middle of a slow answer', async () => {
  expect(await readClock(served(10_000), clock(20_000))).toEqual({ state: 'right', offsetMs: -500 });
});

it.each([
  ['no header', () => Promise.resolve(null), 0],
  ['a header that is no date', () => Promise.resolve(new Date('x')), 0],
  ['no network', () => Promise.reject(new Error('offline')), 0],
  ['a clock set back meanwhile', served(0), -1000],
  ['an answer after the computer slept', served(0), 3_600_000],
] as const)('no reading: %s', async (_what, head, stepMs) => {
  expect(await readClock(head, clock(stepMs))).toEqual({ state: 'unknown' });
});
