import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshBrowser, must, settle } from '../popup/open-popup';
import { click, found, panelWith } from '../words/surfaces';

const askTime = vi.fn(async () => new Date());

/** A computer as the panel's page tells of it. */
function on({ cookies = true, online = true, isPrivate = false as boolean | null, browser = 149 } = {}): void {
  vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(cookies);
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(`Windows NT 10.0 Chrome/${browser}.0.0.0`);
  Reflect.set(fakeBrowser, 'extension', { inIncognitoContext: isPrivate ?? undefined });
}

const steps = (): string[] => [...document.querySelectorAll('.try-first li')].map((one) => one.textContent ?? '');
const loop = found('login-loop', 'SSO-A2');

beforeEach(async () => {
  await freshBrowser();
  vi.setSystemTime('2026-11-23T14:05:33+08:00');
  vi.stubGlobal('fetch', vi.fn());
  askTime.mockClear();
  on();
});
afterEach(() => {
  Reflect.deleteProperty(fakeBrowser, 'extension');
  vi.restoreAllMocks();
});

describe('steps that the computer has done already', () => {
  it('are ticked by themselves, after the panel has been shown, and stay', async () => {
    panelWith([loop]);
    const before = steps();
    expect(before).toHaveLength(3);
    expect(before.join('')).not.toContain('✓');
    await settle();
    expect(steps()).toHaveLength(3);
    expect(steps()[1]).toMatch(/^關掉無痕視窗，用一般視窗重新登入。.*✓ 這一項沒有問題$/);
    expect(steps()[0]).not.toContain('✓');
    expect(steps()[2]).not.toContain('✓');
  });

  it('are ticked in English', async () => {
    panelWith([loop], { language: 'en' });
    await settle();
    expect(steps()[1]).toMatch(/✓ This is fine$/);
  });

  it('ask nobody', async () => {
    panelWith([loop], {}, { askTime });
    await settle();
    expect(steps()[1]).toContain('✓');
    expect(fetch).not.toHaveBeenCalled();
    expect(askTime).not.toHaveBeenCalled();
  });

  it('stay as they are where a check can’t tell', async () => {
    on({ isPrivate: null });
    panelWith([loop]);
    await settle();
    expect(steps().join('')).not.toMatch(/✓|可能就是這個原因/);
  });
});

describe('what a check finds wrong', () => {
  it('stands at its step, with what to do', async () => {
    on({ cookies: false });
    panelWith([loop]);
    await settle();
    expect(must('.step-cause').closest('li')?.textContent).toContain('確認瀏覽器允許 Cookie');
    expect(must('.step-cause').textContent).toMatch(/^可能就是這個原因：.*瀏覽器擋住 Cookie.*請到瀏覽器設定/);
    expect(document.querySelectorAll('.step-cause')).toHaveLength(1);
    expect(document.querySelector('.check-results')).toBeNull();
  });

  it('is a private window, at a step that asks for more', async () => {
    on({ isPrivate: true });
    panelWith([found('bounced-after-binding', 'SSO-15')]);
    await settle();
    expect(steps()[1]).toContain('這是無痕視窗');
  });

  it('stands below the steps where none of them is about it', async () => {
    on({ online: false });
    panelWith([loop]);
    await settle();
    expect(must('.check-results').textContent).toContain('目前沒有網路');
    expect(document.querySelectorAll('.check-results li')).toHaveLength(1);
  });

  it('goes when it is mended', async () => {
    on({ online: false });
    panelWith([loop]);
    await settle();
    on();
    window.dispatchEvent(new Event('online'));
    await settle();
    expect(document.querySelector('.check-results')).toBeNull();
  });
});

it('checks without a step that are good say so in one line', async () => {
  panelWith([loop]);
  await settle();
  expect(must('.checks-fine').textContent).toBe('✓ 已連上網路✓ 瀏覽器版本夠新');
});

it('says nothing of the computer where nothing on it can be the cause', async () => {
  panelWith([found('name-mismatch', 'SSO-16')]);
  await settle();
  expect(document.querySelector('.self-checks')).toBeNull();
  expect(steps().join('')).not.toContain('✓');
});

it('a click compares the clock, too, and lists all; what was ticked stays', async () => {
  panelWith([loop], {}, { askTime });
  await settle();
  click(must('.self-checks button'));
  await settle();
  expect(askTime).toHaveBeenCalledOnce();
  expect(steps()[1]).toMatch(/✓ 這一項沒有問題$/);
  expect(document.querySelectorAll('.check-results li')).toHaveLength(5);
  expect(must('.check-results').textContent).toContain('電腦時間正確');
  expect(document.querySelector('.checks-fine')).toBeNull();
});
