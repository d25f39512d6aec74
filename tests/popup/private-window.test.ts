import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { loadViewState, saveViewState, VIEW_KEY } from '@/components/popup/view-state';

const READ = { query: 'PIN', scroll: 0, recent: ['SSO-1'] };

beforeEach(() => browser.storage.session.clear());
afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', '/popup.html');
});

/** As if the popup belonged to a window of this kind. */
function inWindow(incognito: boolean): void {
  const tab = { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab]);
}

it('keeps what was read in an ordinary window', async () => {
  inWindow(false);
  await saveViewState(READ);
  expect(await loadViewState()).toEqual(READ);
});

it.each([
  ['the popup of a private window', true, '/popup.html'],
  ['a page that was asked for in a private window', false, '/popup.html?tab=1&private#SSO-1'],
])('keeps nothing of %s, and shows it nothing of others', async (_name, incognito, address) => {
  inWindow(false);
  await saveViewState(READ);
  inWindow(incognito);
  history.replaceState(null, '', address);
  expect((await loadViewState()).recent).toEqual([]);
  await saveViewState({ ...READ, recent: ['SSO-9'] });
  expect(await browser.storage.session.get(VIEW_KEY)).toEqual({ [VIEW_KEY]: READ });
});
