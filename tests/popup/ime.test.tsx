import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { VIEW_KEY } from '@/components/popup/view-state';
import { freshBrowser, openPopup } from './open-popup';

beforeEach(freshBrowser);

const compose = (type: 'compositionstart' | 'compositionend') =>
  document.activeElement?.dispatchEvent(new CompositionEvent(type, { bubbles: true }));

describe('with an input method at work', () => {
  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('keys marked by %s are left alone', async (_mark, init) => {
    const popup = await openPopup();
    await popup.type('登入');
    for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) expect(await popup.press(key, init)).toBe(false);
    expect(popup.input().value).toBe('登入');
    expect(popup.input().hasAttribute('aria-activedescendant')).toBe(false);
    expect(location.hash).toBe('');
  });

  it('unmarked keys are left alone until one task after the composition', async () => {
    const popup = await openPopup();
    compose('compositionstart');
    await popup.type('登入');
    expect(await popup.press('Enter')).toBe(false);
    compose('compositionend');
    // The Enter that commits, as Safari sends it.
    const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    popup.input().dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(location.hash).toBe('');
    expect(await popup.press('Enter')).toBe(true);
    expect(location.hash).toMatch(/^#SSO-/);
  });

  it('a composition that starts at once after another keeps the keys', async () => {
    const popup = await openPopup();
    compose('compositionstart');
    compose('compositionend');
    compose('compositionstart');
    await popup.type('登入');
    expect(await popup.press('Enter')).toBe(false);
  });

  it('the search goes on; selection, announcement and memory wait', async () => {
    const popup = await openPopup();
    await popup.type('綁定');
    await vi.advanceTimersByTimeAsync(1000);
    const before = popup.status();
    await popup.press('ArrowDown');
    const active = popup.input().getAttribute('aria-activedescendant');
    const listed = popup.options().map(({ id }) => id);

    compose('compositionstart');
    await popup.type('綁定後跳回登入');
    await vi.advanceTimersByTimeAsync(1000);
    expect(popup.options().map(({ id }) => id)).not.toEqual(listed);
    expect(popup.input().getAttribute('aria-activedescendant')).toBe(active);
    expect(popup.status()).toBe(before);
    expect((await browser.storage.session.get(VIEW_KEY))[VIEW_KEY]).toMatchObject({ query: '綁定' });

    compose('compositionend');
    await vi.advanceTimersByTimeAsync(1000);
    expect(popup.input().hasAttribute('aria-activedescendant')).toBe(false);
    expect(popup.status()).not.toBe(before);
    expect((await browser.storage.session.get(VIEW_KEY))[VIEW_KEY]).toMatchObject({ query: '綁定後跳回登入' });
  });
});
