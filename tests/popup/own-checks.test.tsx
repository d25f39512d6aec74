import { beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { freshBrowser, must, openPopup, settle } from './open-popup';

const steps = (): string[] => [...document.querySelectorAll('.try-first li')].map((one) => one.textContent ?? '');
const seen = (rule: string, ...codes: string[]) =>
  browser.storage.session.set({ 'tab:1': { findings: [{ rule, codes, at: 1, show: 'panel' }] } });

/** The kind of window that the popup belongs to, and whether its own page may keep cookies. */
function inWindow(incognito: boolean, cookies = true): void {
  vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(cookies);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([
    { id: 1, index: 0, highlighted: true, active: true, pinned: false, incognito },
  ]);
}

beforeEach(async () => {
  await freshBrowser();
  vi.setSystemTime('2026-11-23T14:05:33+08:00');
  vi.stubGlobal('fetch', vi.fn());
  vi.spyOn(browser.action, 'getBadgeText').mockResolvedValue('!');
  inWindow(false);
});

it('an entry’s step that is fine is ticked by itself, and stays', async () => {
  await openPopup('#SSO-A1');
  await vi.waitFor(() => expect(steps()[0]).toMatch(/✓ 這一項沒有問題$/));
  expect(steps()).toHaveLength(3);
  expect(steps().slice(1).join('')).not.toContain('✓');
  expect(fetch).not.toHaveBeenCalled();
});

it('in English, too', async () => {
  await browser.storage.local.set({ settings: { language: 'en' } });
  await openPopup('#SSO-A1');
  await vi.waitFor(() => expect(steps()[0]).toMatch(/✓ This is fine$/));
});

it('what was found wrong stands at its step', async () => {
  inWindow(true);
  await openPopup('#SSO-A1');
  await vi.waitFor(() => expect(must('.step-cause').textContent).toContain('這是無痕視窗'));
  expect(must('.step-cause').closest('li')).toBe(must('.try-first li'));
});

it('that sites may keep cookies is told by no browser, only that they may not', async () => {
  const popup = await openPopup('#SSO-A2');
  await vi.waitFor(() => expect(steps()[1]).toContain('✓'));
  expect(steps()[2]).not.toMatch(/✓|可能就是/);
  popup.close();
  inWindow(false, false);
  await openPopup('#SSO-A2');
  await vi.waitFor(() => expect(must('.step-cause').textContent).toContain('瀏覽器擋住 Cookie'));
});

it('what was seen shows the ticked step with the next one to do', async () => {
  await seen('cookies-blocked', 'SSO-A1');
  inWindow(false);
  await openPopup();
  await vi.waitFor(() => expect(must('.finding').textContent).toContain('先做這一步：'));
  expect(must('.finding-step').textContent).toContain('第三方 Cookie');
});

it('what was seen keeps a ticked step', async () => {
  await seen('unknown-here', 'SSO-A1');
  await openPopup();
  await vi.waitFor(() => expect(must('.finding-step').textContent).toMatch(/^關掉無痕視窗.*✓ 這一項沒有問題$/));
  expect(document.querySelectorAll('.finding-step')).toHaveLength(2);
});

it('nothing is checked for a tab in which nothing was seen', async () => {
  const cookies = vi.spyOn(navigator, 'cookieEnabled', 'get');
  await openPopup();
  expect(cookies).not.toHaveBeenCalled();
});

it('a printed sheet has steps only', async () => {
  await openPopup('#print/SSO-A1', false);
  await settle();
  expect(must('.try-first').textContent).not.toContain('✓');
});
