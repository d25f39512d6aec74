import { describe, expect, it, vi } from 'vitest';
import { isInForeignPage, whenShown } from '@/lib/session/own-page';

/** A document that the browser has loaded ahead, until `show` is called. */
function preparedDocument() {
  const page = document.implementation.createHTMLDocument();
  const shown = Object.assign(page, { prerendering: true });
  return {
    page,
    show() {
      shown.prerendering = false;
      page.dispatchEvent(new Event('prerenderingchange'));
    },
  };
}

describe('whenShown', () => {
  it('starts at once on a page that is shown, and where the browser prepares none', () => {
    const start = vi.fn<() => void>();
    whenShown(document.implementation.createHTMLDocument(), start);
    expect(start).toHaveBeenCalledTimes(1);
    whenShown(Object.assign(document.implementation.createHTMLDocument(), { prerendering: false }), start);
    expect(start).toHaveBeenCalledTimes(2);
  });

  it('waits for a page that is drawn ahead to be shown, and starts once', () => {
    const start = vi.fn<() => void>();
    const { page, show } = preparedDocument();
    whenShown(page, start);
    page.dispatchEvent(new Event('visibilitychange'));
    page.dispatchEvent(new Event('DOMContentLoaded'));
    expect(start).not.toHaveBeenCalled();
    show();
    show();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('never starts on a page that is not shown', () => {
    const start = vi.fn<() => void>();
    whenShown(preparedDocument().page, start);
    expect(start).not.toHaveBeenCalled();
  });
});

describe('isInForeignPage', () => {
  it.each([
    ['in no frame', [], false],
    ['within one of ours', ['https://www.sso.edu.tw'], false],
    ['within another, whose main page is one of ours', ['https://scenarios.test', 'https://oidc.tanet.edu.tw'], false],
    ['within a foreign page', ['https://scenarios.test'], true],
    ['within one of ours, whose main page is foreign', ['https://kh.sso.edu.tw', 'https://scenarios.test'], true],
    ['within a page of a host that only ends alike', ['https://evil-sso.edu.tw'], true],
    ['within a page without an origin', ['null'], true],
  ])('a document %s', (_where, ancestorOrigins, expected) => {
    expect(isInForeignPage({ ancestorOrigins })).toBe(expected);
  });

  it('leaves it to the background where the browser does not tell', () => {
    expect(isInForeignPage({})).toBe(false);
  });
});
