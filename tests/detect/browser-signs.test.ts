import { describe, expect, it, vi } from 'vitest';
import { browserSignsOf } from '@/lib/detect/browser-signs';

const PHONE = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36';
const TABLET = 'Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Safari/604.1';
const DESK = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

/** A document in a browser that shows this of itself. */
function documentIn(navigator: { readonly userAgent?: string; readonly cookieEnabled?: boolean }): Document {
  const page = document.implementation.createHTMLDocument();
  Object.defineProperty(page, 'defaultView', { value: { navigator } });
  return page;
}

describe('what a browser shows of itself', () => {
  it.each([
    ['a phone', PHONE, true],
    ['a tablet', TABLET, true],
    ['a computer', DESK, false],
  ])('tells %s', (_what, userAgent, expected) => {
    expect(browserSignsOf(documentIn({ userAgent })).mobile).toBe(expected);
  });

  it.each([
    [true, false],
    [false, true],
  ])('tells of cookies that are on: %s', (cookieEnabled, expected) => {
    expect(browserSignsOf(documentIn({ cookieEnabled })).cookiesOff).toBe(expected);
  });

  it('is not asked for before somebody wants to know: the browser would ask another process', () => {
    const cookieEnabled = vi.fn(() => true);
    const signs = browserSignsOf(documentIn(Object.defineProperty({}, 'cookieEnabled', { get: cookieEnabled })));
    expect(cookieEnabled).not.toHaveBeenCalled();
    expect(signs.cookiesOff).toBe(false);
    expect(cookieEnabled).toHaveBeenCalledOnce();
  });
});
