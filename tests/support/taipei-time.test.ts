import { expect, it } from 'vitest';
import { taipeiTime } from '@/lib/support/taipei-time';

it.each([
  ['2026-11-23T06:05:33Z', '2026-11-23 14:05:33'],
  // Another day, month or year over there.
  ['2026-11-22T15:59:59.999Z', '2026-11-22 23:59:59'],
  ['2026-11-22T16:00:00Z', '2026-11-23 00:00:00'],
  ['2026-12-31T16:00:00Z', '2027-01-01 00:00:00'],
  ['2026-07-01T08:00:00-07:00', '2026-07-01 23:00:00'],
])('%s is %s in Taiwan', (time, local) => {
  expect(taipeiTime(Date.parse(time))).toBe(local);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15])('says nothing of a moment that is none: %d', (at) => {
  expect(taipeiTime(at)).toBe('—');
});
