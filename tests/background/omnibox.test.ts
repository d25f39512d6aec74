import { expect, it, onTestFinished, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { startOmnibox } from '@/lib/background/omnibox';
import { createSearch } from '@/lib/search';
import type { Policy } from '@/lib/types/config';

vi.mock('@/lib/search', { spy: true });

type Changed = (text: string, suggest: (found: { content: string; description: string }[]) => void) => void;
type Entered = (text: string, disposition: string) => void;
type Stored = (changes: Record<string, unknown>, area: string) => void;

/** The few parts of the browser that are used; the real address bar can't be driven by a test. */
function fakeBrowser(policy: Policy = {}) {
  const listeners: { changed?: Changed; entered?: Entered; stored?: Stored } = {};
  const local = { policy: { policy, problems: [] } };
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
    storage: {
      local: { get: async () => ({ ...local }), set: async () => undefined },
      onChanged: {
        addListener: (listener: Stored) => {
          listeners.stored = listener;
        },
      },
    },
    tabs: opened,
  };
  const suggestions = (text: string) =>
    new Promise<{ content: string; description: string }[]>((resolve) => listeners.changed?.(text, resolve));
  const change = (next: Policy) => {
    local.policy = { policy: next, problems: [] };
    listeners.stored?.({ policy: {} }, 'local');
  };
  return { api: api as unknown as Browser, listeners, opened, suggestions, change };
}

function suggestionsFor(text: string, isChromium = true) {
  const { api, suggestions } = fakeBrowser();
  startOmnibox(api, isChromium);
  return suggestions(text);
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

const PRINTER: Policy = { entries: [{ question: '印表機？', answer: '請洽資訊組', keywords: ['碳粉'] }] };

it('finds a school’s entry by the words that the school gave it', async () => {
  const { api, suggestions } = fakeBrowser(PRINTER);
  startOmnibox(api, true);
  expect(await suggestions('碳粉')).toEqual([{ content: 'SCHOOL-1', description: 'SCHOOL-1 印表機？（學校提供）' }]);
});

it('builds its index once for many keys, and anew when the configuration changes', async () => {
  const { api, listeners, suggestions, change } = fakeBrowser();
  startOmnibox(api, true);
  // A worker that is woken by the change must find who asks for it.
  expect(listeners.stored).toBeDefined();
  for (const text of ['碳', '碳粉', '碳粉匣']) await suggestions(text);
  expect(createSearch).toHaveBeenCalledOnce();
  change(PRINTER);
  await expect.poll(() => suggestions('碳粉')).toMatchObject([{ content: 'SCHOOL-1' }]);
  expect(createSearch).toHaveBeenCalledTimes(2);
});

it('suggests nothing where the search can’t be built, and tries again with the next key', async () => {
  const { api, suggestions, listeners } = fakeBrowser();
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  vi.mocked(createSearch).mockImplementationOnce(() => {
    throw new Error('no memory');
  });
  startOmnibox(api, true);
  const suggest = vi.fn();
  listeners.changed?.('SSO-4', suggest);
  await expect.poll(() => vi.mocked(createSearch).mock.results[0]?.type).toBe('throw');
  expect((await suggestions('SSO-4'))[0]?.content).toBe('SSO-4');
  expect(suggest).not.toHaveBeenCalled();
  expect(unhandled).not.toHaveBeenCalled();
});
