import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { freshBrowser, must, openPopup, settle } from './open-popup';

let badge = '!';
beforeEach(() => {
  freshBrowser();
  badge = '!';
  vi.spyOn(browser.action, 'getBadgeText').mockImplementation(async ({ tabId }) => (tabId === 1 ? badge : ''));
});

const SEEN = { findings: [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: 1, show: 'panel' }] };

it('what was seen in the tab in front stands on top and leads to its entry', async () => {
  await browser.storage.session.set({ 'tab:1': SEEN, 'tab:2': { findings: [] } });
  await openPopup();
  expect(must('.finding').textContent).toContain('剛才在這個分頁看到');
  must('.finding-main').click();
  await settle();
  expect(location.hash).toBe('#SSO-15');
});

it('comes and goes while the popup is open', async () => {
  await openPopup();
  expect(document.querySelector('.finding')).toBeNull();
  await browser.storage.session.set({ 'tab:2': SEEN });
  await settle();
  expect(document.querySelector('.finding')).toBeNull();
  await browser.storage.session.set({ 'tab:1': SEEN });
  await settle();
  expect(must('.finding').textContent).toContain('SSO-15');
  await browser.storage.session.remove('tab:1');
  await settle();
  expect(document.querySelector('.finding')).toBeNull();
});

it('an error that no rule knows gets no answer, but the way to search and to the desks', async () => {
  await browser.storage.session.set({
    'tab:1': { findings: [{ rule: 'unknown-error', codes: [], at: 1, show: 'pill' }] },
  });
  await openPopup();
  expect(must('.finding').textContent).not.toMatch(/SSO-\d/);
  expect(must('.finding').textContent).toContain('這個分頁剛才出現了錯誤訊息');
  expect([...document.querySelectorAll('.finding a')].map((link) => link.getAttribute('href'))).toEqual(['#support']);
  expect(must('.desks').textContent).toContain('oidcservice@mail.edu.tw');
});

it('what was seen on a page that is gone was not seen just now', async () => {
  badge = '';
  await browser.storage.session.set({ 'tab:1': SEEN });
  const popup = await openPopup();
  expect(document.querySelector('.finding')).toBeNull();
  expect(popup.options().length).toBeGreaterThan(0);
});

it.each([null, 'x', { findings: 'x' }, { findings: [{ rule: 1, codes: [] }, null] }])(
  'what is stored is not trusted: %o',
  async (stored) => {
    await browser.storage.session.set({ 'tab:1': stored });
    const popup = await openPopup();
    expect(document.querySelector('.finding')).toBeNull();
    expect(popup.options().length).toBeGreaterThan(0);
  },
);
