import { describe, expect, it } from 'vitest';
import { isOpened, navigationOf } from '@/lib/watch/navigation';

/** Of a page that has entries of other types too. */
const timing = (type: string) => ({
  getEntriesByType: (asked: string) =>
    (asked === 'navigation' ? [{ type }] : [{ type: 'other' }]) as unknown as PerformanceEntry[],
});

describe('arrival', () => {
  it.each([
    ['navigate', 'https://oidc.tanet.edu.tw/oidc/v1/azp', 'arrive'],
    ['navigate', 'https://www.coolenglish.edu.tw/', 'start'],
    ['navigate', '', 'arrive'],
    ['navigate', 'no address', 'start'],
    ['reload', 'https://www.coolenglish.edu.tw/', 'revisit'],
    ['back_forward', '', 'revisit'],
  ])('by %s from %j is %s', (type, referrer, expected) => {
    expect(navigationOf(timing(type), referrer)).toBe(expected);
  });

  it('goes by the referrer where the browser keeps no entry, or one without a type', () => {
    for (const entries of [[], [{} as unknown as PerformanceEntry]]) {
      const untold = { getEntriesByType: () => entries };
      expect(navigationOf(untold, '')).toBe('arrive');
      expect(navigationOf(untold, 'https://www.coolenglish.edu.tw/')).toBe('start');
    }
  });

  it('is opened by a page of a login, not by a tab that only stands beside one', () => {
    expect(isOpened('https://fido.moi.gov.tw/pt/main/member', null)).toBe(true);
    expect(isOpened('', {})).toBe(true);
    expect(isOpened('', null)).toBe(false);
    expect(isOpened('https://www.coolenglish.edu.tw/', null)).toBe(false);
  });
});
