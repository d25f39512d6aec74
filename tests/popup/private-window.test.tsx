import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { VIEW_KEY } from '@/components/popup/view-state';
import { freshBrowser, must, openPopup, settle } from './open-popup';

beforeEach(freshBrowser);

const kept = async (): Promise<unknown> => (await browser.storage.session.get(VIEW_KEY))[VIEW_KEY];
const tabs = (privateTab: number): void => {
  vi.spyOn(browser.tabs, 'get').mockImplementation(async (id) => ({
    id,
    index: 0,
    highlighted: true,
    active: true,
    pinned: false,
    incognito: id === privateTab,
  }));
};
async function read(hash: string): Promise<void> {
  const popup = await openPopup(hash);
  expect(must('main').textContent).toContain('SSO-10');
  popup.close();
  await settle();
}

describe('what is read in a private window', () => {
  it('is not kept from its popup, nor is what a normal one left shown there', async () => {
    tabs(1);
    await browser.storage.session.set({ [VIEW_KEY]: { query: '別的', scroll: 0, recent: [] } });
    const popup = await openPopup();
    expect(popup.input().value).toBe('');
    await popup.type('ACCESS TOKEN');
    await popup.press('Enter');
    expect(location.hash).toMatch(/^#SSO-/);
    expect(await kept()).toEqual({ query: '別的', scroll: 0, recent: [] });
  });

  it('is not kept from the page that its panel opens in a normal window', async () => {
    tabs(7);
    await read('?tab=7#SSO-10');
    expect(await kept()).toBeUndefined();
  });

  it('is kept from a normal one', async () => {
    tabs(7);
    await read('#SSO-10');
    expect(await kept()).toMatchObject({ recent: ['SSO-10'] });
  });
});
