import { describe, expect, it } from 'vitest';
import { CHECKED, CONTACTS } from '@/lib/faq/desks';
import { isStale, openingState } from '@/lib/faq/hours';
import type { Contact, Opening } from '@/lib/types/faq';

const taipei = (text: string): number => Date.parse(`${text}+08:00`);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A desk with these hours. */
function deskWith(openings: readonly Opening[]): Contact {
  return { ...CONTACTS.moica, hours: { text: { zh: '', en: '' }, openings, source: CONTACTS.moica.source } };
}
const SUNDAY = 0;
const MONDAY = 1;
const SATURDAY = 6;

describe('a desk’s hours', () => {
  it('hold to the last millisecond of a minute', () => {
    const opens = taipei('2026-11-23T08:30');
    expect(openingState(CONTACTS.oidc, opens - 1).state).toBe('closed');
    expect(openingState(CONTACTS.oidc, opens).state).toBe('open');
    const lunch = taipei('2026-11-23T12:30');
    expect(openingState(CONTACTS.oidc, lunch - 1).state).toBe('open');
    expect(openingState(CONTACTS.oidc, lunch).state).toBe('closed');
    const back = taipei('2026-11-23T13:30');
    expect(openingState(CONTACTS.oidc, back - 1)).toEqual({ state: 'closed', next: { day: MONDAY, minutes: 810 } });
    expect(openingState(CONTACTS.oidc, back).state).toBe('open');
  });

  it.each([
    // In Taipei it is Monday already, on the reader's own calendar still Sunday.
    ['2026-11-22T16:31-08:00', { state: 'open' }],
    ['2026-11-23T00:30Z', { state: 'open' }],
    // And Saturday morning there, a working Friday here.
    ['2026-11-27T18:00-08:00', { state: 'closed', next: { day: MONDAY, minutes: 510 } }],
    ['2026-11-27T10:00+09:00', { state: 'open' }],
  ])('go by Taipei’s clock, wherever the reader is: %s', (time, expected) => {
    expect(openingState(CONTACTS.oidc, Date.parse(time))).toEqual(expected);
  });

  it('lead over midnight and the week-end to the next day that has any', () => {
    const friday = taipei('2026-11-27T23:59');
    expect(openingState(CONTACTS.oidc, friday)).toEqual({ state: 'closed', next: { day: MONDAY, minutes: 510 } });
    expect(openingState(CONTACTS.oidc, friday + MINUTE)).toEqual({
      state: 'closed',
      next: { day: MONDAY, minutes: 510 },
    });
    const sunday = deskWith([{ days: [SUNDAY], from: 0, to: 60 }]);
    expect(openingState(sunday, taipei('2026-11-28T23:59'))).toEqual({
      state: 'closed',
      next: { day: SUNDAY, minutes: 0 },
    });
    expect(openingState(sunday, taipei('2026-11-29T00:00'))).toEqual({ state: 'open' });
  });

  it('of one day a week lead to the same day of the next week', () => {
    const desk = deskWith([{ days: [SATURDAY], from: 540, to: 720 }]);
    const next = { day: SATURDAY, minutes: 540 };
    expect(openingState(desk, taipei('2026-11-28T11:59'))).toEqual({ state: 'open' });
    expect(openingState(desk, taipei('2026-11-28T12:00'))).toEqual({ state: 'closed', next });
    expect(openingState(desk, taipei('2026-11-29T09:00'))).toEqual({ state: 'closed', next });
  });

  it('name the earliest opening of a day, in whatever order they stand', () => {
    const desk = deskWith([
      { days: [MONDAY], from: 810, to: 1020 },
      { days: [MONDAY], from: 510, to: 750 },
    ]);
    expect(openingState(desk, taipei('2026-11-23T07:00'))).toMatchObject({ next: { day: MONDAY, minutes: 510 } });
    expect(openingState(desk, taipei('2026-11-23T12:30'))).toMatchObject({ next: { day: MONDAY, minutes: 810 } });
  });

  it('that name no day leave the desk closed, with no promise of an opening', () => {
    expect(openingState(deskWith([{ days: [], from: 510, to: 750 }]), taipei('2026-11-23T09:00'))).toEqual({
      state: 'closed',
    });
  });

  it('known only as a text are not guessed at', () => {
    expect(openingState(deskWith([]), taipei('2026-11-23T10:00'))).toEqual({ state: 'unknown' });
  });
});

it('data is old when more than a year has passed since somebody compared it, not on the day itself', () => {
  const checked = Date.parse(CHECKED);
  expect(isStale(CONTACTS.oidc, checked + 365 * DAY)).toBe(false);
  expect(isStale(CONTACTS.oidc, checked + 365 * DAY + 1)).toBe(true);
});
