import { expect, it } from 'vitest';
import { MOST_OFFSET_MS, readClock } from '@/lib/support/clock';

const NOW = Date.parse('2026-11-23T06:00:00Z');
/** Looks before and after the answer. */
const looks = (...times: readonly number[]) => {
  const left = [...times];
  return () => left.shift() ?? Number.NaN;
};
const servedAt = (time: number) => () => Promise.resolve(new Date(time));

it('lets logins go that carry times good for minutes: two are right, a little more is wrong', async () => {
  // A header's whole second stands half a second before its middle.
  for (const [offsetMs, state] of [
    [MOST_OFFSET_MS, 'right'],
    [MOST_OFFSET_MS + 1, 'wrong'],
    [-MOST_OFFSET_MS, 'right'],
    [-MOST_OFFSET_MS - 1, 'wrong'],
  ] as const) {
    expect(await readClock(servedAt(NOW - 500 - offsetMs), looks(NOW, NOW))).toEqual({ state, offsetMs });
  }
  expect(MOST_OFFSET_MS).toBe(120_000);
});

it('takes an answer of two minutes at most', async () => {
  const slow = (ms: number) => readClock(servedAt(NOW - 500), looks(NOW, NOW + ms));
  expect(await slow(MOST_OFFSET_MS)).toEqual({ state: 'right', offsetMs: MOST_OFFSET_MS / 2 });
  expect(await slow(MOST_OFFSET_MS + 1)).toEqual({ state: 'unknown' });
});

it('takes an answer within the same millisecond, none from before the question', async () => {
  expect(await readClock(servedAt(NOW), looks(NOW, NOW))).toMatchObject({ state: 'right' });
  expect(await readClock(servedAt(NOW), looks(NOW, NOW - 1))).toEqual({ state: 'unknown' });
});

it('counts whole milliseconds', async () => {
  expect(await readClock(servedAt(NOW - 500), looks(NOW, NOW + 3))).toEqual({ state: 'right', offsetMs: 2 });
});
