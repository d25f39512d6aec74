import { expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { startOmnibox } from '@/lib/session/omnibox';

type Changed = (text: string, suggest: (found: { content: string; description: string }[]) => void) => void;
type Entered = (text: string, disposition: string) => void;

/** The few parts of the browser that are used; the real address bar can't be driven by a test. */
function fakeBrowser() {
  const listeners: { changed?: Changed; entered?: Entered } = {};
  const opened = { create: vi.fn(), update: vi.fn() };
  const api = {
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: {
        addListener: (listener: Changed) => {
          listeners.changed = listener;
        },
      },
      onInputEntered: {
        addListener: (listener: Entered) => {
          listeners.entered = listener;
        },
      },
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'zh-TW' },
    runtime: { getURL: (path: string) => `chrome-extension://id${path}` },
    storage: { local: { get: async () => ({}), set: async () => undefined }, onChanged: {} },
    tabs: opened,
  };
  return { api: api as unknown as Browser, listeners, opened };
}

async function suggestionsFor(text: string, isChromium = true) {
  const { api, listeners } = fakeBrowser();
  startOmnibox(api, isChromium);
  return new Promise<{ content: string; description: string }[]>((resolve) => listeners.changed?.(text, resolve));
}

it('suggests at most five entries, the best first, each by its code', async () => {
  const found = await suggestionsFor('無法取得ACCESS_TOKEN');
  expect(found.length).toBeLessThanOrEqual(5);
  expect(found[0]).toEqual({ content: 'SSO-10', description: 'SSO-10 請問出現無法取得ACCESS_TOKEN，可以怎麼排解？' });
});

it('escapes what Chromium would read as markup, and nothing for Firefox', async () => {
  const chromium = await suggestionsFor('FIDO-1064');
  const firefox = await suggestionsFor('FIDO-1064', false);
  expect(chromium.map(({ description }) => description).join('')).not.toMatch(/[<>]/);
  expect(firefox[0]?.content).toBe('FIDO-1064');
});

it('opens an entry by its code and anything else as a search', () => {
  const { api, listeners, opened } = fakeBrowser();
  startOmnibox(api, true);
  listeners.entered?.(' sso-4 ', 'currentTab');
  expect(opened.update).toHaveBeenCalledWith({ url: 'chrome-extension://id/popup.html#SSO-4' });
  listeners.entered?.('跳回 登入&x', 'newBackgroundTab');
  expect(opened.create).toHaveBeenCalledWith({
    url: `chrome-extension://id/popup.html#q=${encodeURIComponent('跳回 登入&x')}`,
    active: false,
  });
});
