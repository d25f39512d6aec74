import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { entryByCode } from '@/lib/faq';
import { contactsFor } from '@/lib/faq/contacts';
import { CONTACTS } from '@/lib/faq/desks';
import { isStale, openingState } from '@/lib/faq/hours';

const desk = CONTACTS.oidc;
const taipei = (text: string): number => Date.parse(`${text}+08:00`);
const MINUTE = 60_000;
const WEEK_MINUTES = 7 * 24 * 60;

describe('openingState', () => {
  it.each([
    ['2026-11-23T08:29', { state: 'closed', next: { day: 1, minutes: 510 } }],
    ['2026-11-23T08:30', { state: 'open' }],
    ['2026-11-23T12:30', { state: 'closed', next: { day: 1, minutes: 810 } }],
    ['2026-11-23T16:59', { state: 'open' }],
    ['2026-11-23T17:00', { state: 'closed', next: { day: 2, minutes: 510 } }],
    ['2026-11-27T18:00', { state: 'closed', next: { day: 1, minutes: 510 } }],
    ['2026-11-28T10:00', { state: 'closed', next: { day: 1, minutes: 510 } }],
  ])('%s in Taipei', (time, expected) => {
    expect(openingState(desk, taipei(time))).toEqual(expected);
  });

  it('does not guess where hours are unknown', () => {
    expect(openingState(CONTACTS.moica, taipei('2026-11-23T10:00'))).toEqual({ state: 'unknown' });
  });

  it('names an opening that is the first open minute ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WEEK_MINUTES }), (minute) => {
        const now = taipei('2026-11-22T00:00') + minute * MINUTE;
        const { state, next } = openingState(desk, now);
        if (state === 'open') return;
        let ahead = now;
        while (openingState(desk, ahead).state !== 'open') ahead += MINUTE;
        const local = new Date(ahead + 8 * 60 * MINUTE);
        expect(next).toEqual({ day: local.getUTCDay(), minutes: local.getUTCHours() * 60 + local.getUTCMinutes() });
      }),
      { numRuns: 60 },
    );
  });
});

describe('contacts', () => {
  const entry = entryByCode('SSO-10');
  it('puts the school first and never replaces an official desk', () => {
    if (!entry) throw new Error('no entry');
    const contacts = contactsFor(entry, {
      ...DEFAULTS,
      orgName: '示範國小',
      localContact: { name: '教育雲端客服', phones: ['1'] },
    });
    expect(contacts.map(({ id }) => id)).toEqual(['school', 'oidc', 'service']);
    expect(contacts[1]?.phones).toEqual(desk.phones);
  });

  it('says when nobody has checked for a year', () => {
    expect(isStale(desk, Date.parse('2027-11-20'))).toBe(false);
    expect(isStale(desk, Date.parse('2027-11-30'))).toBe(true);
  });
});
