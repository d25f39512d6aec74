import { expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Policy, PolicyMirror } from '@/lib/types/config';
import { click, must, openOptions, settle } from './open-options';

const received = (policy: Policy): PolicyMirror => ({ state: 'received', policy, problems: [], at: 1 });
function radio(words: string): HTMLInputElement {
  const input = must('label', words).querySelector('input');
  if (!input) throw new Error(`No control in ${words}`);
  return input;
}

it('saves a choice at once and says so, each time', async () => {
  await openOptions('settings', { settings: { hiddenRules: ['pin-problem'] } });
  await click(radio('小按鈕'));
  expect((await browser.storage.local.get('settings')).settings).toEqual({
    hints: 'pill',
    hiddenRules: ['pin-problem'],
  });
  expect(radio('小按鈕').checked).toBe(true);
  const first = must('.said span', '已儲存');
  await click(radio('右下'));
  // Another element, or a screen reader would not say the same words again.
  expect(must('.said span', '已儲存')).not.toBe(first);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(must('.said').textContent).toBe('');
});

it('says when a choice could not be saved', async () => {
  await openOptions('settings');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await click(radio('小按鈕'));
  expect(must('.said').textContent).toContain('無法儲存');
  expect(radio('說明卡').checked).toBe(true);
});

it('speaks the chosen language at once', async () => {
  await openOptions('settings');
  await click(radio('English'));
  expect(must('nav').textContent).toContain('Policy builder');
  expect(document.documentElement.lang).toBe('en');
});

it('greys what the school has locked and names the school', async () => {
  await openOptions('settings', {
    policy: received({ orgName: '幸福國小', hints: 'badge', locked: ['hints'] }),
    settings: { hints: 'panel' },
  });
  expect(radio('說明卡').matches(':disabled') || radio('說明卡').closest('fieldset')?.disabled).toBe(true);
  expect(radio('工具列標記').checked).toBe(true);
  const group = radio('說明卡').closest('fieldset');
  const reason = document.getElementById(group?.getAttribute('aria-describedby') ?? '');
  expect(reason?.textContent).toBe('由幸福國小統一設定，無法在這裡更改');
  expect(radio('右下').closest('fieldset')?.disabled).toBe(false);
});

it('says when the school has turned hints off', async () => {
  await openOptions('settings', { policy: received({ enabled: false }) });
  expect(must('.notice').textContent).toContain('學校目前關閉了登入頁上的提示');
});

it('lists hidden states by name and shows one of them again', async () => {
  await openOptions('settings', { settings: { hiddenRules: ['access-token', 'pin-problem'] } });
  await click(must('button[aria-label*="ACCESS_TOKEN"]'));
  expect((await browser.storage.local.get('settings')).settings).toEqual({ hiddenRules: ['pin-problem'] });
  expect([...document.querySelectorAll('.rows li')].map((row) => row.textContent)).toEqual([
    expect.stringContaining('PIN'),
  ]);
});

it('keeps the focus among the hidden states: on the next one, the last one, then on their heading', async () => {
  await openOptions('settings', { settings: { hiddenRules: ['access-token', 'pin-problem', 'card-reader'] } });
  const buttons = () => [...document.querySelectorAll<HTMLElement>('.rows button')];
  const restore = async (index: number) => {
    buttons()[index]?.focus();
    await click(buttons()[index] ?? document.body);
  };
  await restore(0);
  expect(document.activeElement).toBe(must('button[aria-label*="PIN"]'));
  await restore(1);
  expect(document.activeElement).toBe(must('button[aria-label*="PIN"]'));
  await restore(0);
  expect(document.activeElement).toBe(must('#hidden-title'));
});

it('follows a policy that changes while the page is open', async () => {
  await openOptions('settings');
  await browser.storage.local.set({ policy: received({ textSize: 'larger', locked: ['textSize'] }) });
  await settle();
  expect(radio('特大').checked).toBe(true);
  expect(radio('特大').closest('fieldset')?.disabled).toBe(true);
});

it('follows a choice that is made elsewhere', async () => {
  await openOptions('settings');
  await browser.storage.local.set({ settings: { textSize: 'larger' } });
  await settle();
  expect(radio('特大').checked).toBe(true);
});

it.each([
  ['session', { 'tab:1': { trail: [] } }],
  ['session', { policy: received({}) }],
  ['sync', { settings: {} }],
  ['managed', { orgName: '幸福國小' }],
  ['local', { policyEmptySince: 1 }],
] as const)('does not read again for %s: %j, which is not what it shows', async (area, items) => {
  await openOptions('settings');
  const read = vi.spyOn(browser.storage.local, 'get');
  await browser.storage[area].set(items);
  await settle();
  expect(read).not.toHaveBeenCalled();
});

/** What the browser tells of icon and keys. */
function toolbar(isOnToolbar: boolean | undefined, shortcut: string): void {
  const settings =
    isOnToolbar === undefined ? vi.fn(() => Promise.reject(new Error('no'))) : async () => ({ isOnToolbar });
  vi.stubGlobal('chrome', undefined);
  Object.assign(browser.action, { getUserSettings: settings });
  Object.assign(browser.commands, { getAll: async () => [{ name: '_execute_action', shortcut }] });
}

it.each([
  [false, 'Alt+Shift+L', '工具列上還看不到圖示：按工具列的拼圖圖示'],
  [true, 'Alt+Shift+L', '圖示在工具列上。'],
] as const)('says whether the icon can be seen: %s', async (isOn, keys, words) => {
  toolbar(isOn, keys);
  await openOptions('settings');
  expect(must('section', '工具列圖示與快速鍵').textContent).toContain(words);
  expect(must('.keys div').textContent).toBe('Alt+Shift+L打開登入小幫手的工具列視窗');
});

it('is silent about the icon where the browser is, says so of keys that were taken away, and asks again', async () => {
  toolbar(undefined, '');
  await openOptions('settings');
  expect(must('section', '工具列圖示與快速鍵').textContent).not.toContain('拼圖');
  expect(must('.keys div').textContent).toContain('未設定');
  toolbar(true, 'Alt+L');
  window.dispatchEvent(new Event('focus'));
  await settle();
  expect(must('section', '工具列圖示與快速鍵').textContent).toContain('圖示在工具列上。');
  expect(must('.keys div').textContent).toContain('Alt+L');
});
