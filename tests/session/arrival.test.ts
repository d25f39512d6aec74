import { describe, expect, it } from 'vitest';
import { arrivalOf, isOpened } from '@/lib/session/arrival';

const timing = (type: string) => ({ getEntriesByType: () => [{ type } as unknown as PerformanceEntry] });

describe('arrival', () => {
  it.each([
    ['navigate', 'https://oidc.tanet.edu.tw/oidc/v1/azp', 'arrive'],
    ['navigate', 'https://www.coolenglish.edu.tw/', 'start'],
    ['navigate', '', 'arrive'],
    ['navigate', 'no address', 'start'],
    ['reload', 'https://www.coolenglish.edu.tw/', 'revisit'],
    ['back_forward', '', 'revisit'],
  ])('by %s from %j is %s', (type, referrer, expected) => {
    expect(arrivalOf(timing(type), referrer)).toBe(expected);
  });

  it('is opened by a page of a login, not by a tab that only stands beside one', () => {
    expect(isOpened('https://fido.moi.gov.tw/pt/main/member', null)).toBe(true);
    expect(isOpened('', {})).toBe(true);
    expect(isOpened('', null)).toBe(false);
    expect(isOpened('https://www.coolenglish.edu.tw/', null)).toBe(false);
  });
});
