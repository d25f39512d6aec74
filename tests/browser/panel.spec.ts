import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { test } from './fixtures';
import { openState } from './open-state';
import { HOST, hideForGood, panelText, readPanel, shownCodes } from './panel';
import { play, untilQuiet } from './play';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).include(HOST).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

for (const scheme of ['light', 'dark'] as const) {
  for (const id of ['bounce-load', 'token-bootstrap', 'name-plain']) {
    test(`axe finds nothing in the panel: ${id}, ${scheme}`, async ({ rig }) => {
      const page = await openState(rig, id);
      await page.emulateMedia({ colorScheme: scheme });
      for (const summary of await page.locator(`${HOST} summary`).all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.locator(`${HOST} [data-focus]`).click();
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  }
}

/** Areas of overlap between the panel's card or pill and the page's controls, in square pixels. */
const overlaps = (page: Page): Promise<number[]> =>
  page.evaluate((name) => {
    const card = document.querySelector(name)?.shadowRoot?.querySelector('.place')?.getBoundingClientRect();
    if (!card) throw new Error('No panel');
    return [...document.querySelectorAll('input, form button')]
      .map((control) => control.getBoundingClientRect())
      .map(
        (box) =>
          Math.max(0, Math.min(box.right, card.right) - Math.max(box.left, card.left)) *
          Math.max(0, Math.min(box.bottom, card.bottom) - Math.max(box.top, card.top)),
      )
      .filter((area) => area > 0);
  }, HOST);

/** True where card or pill is seen without scrolling. */
const inView = (page: Page): Promise<boolean> =>
  page.evaluate((name) => {
    const box = document.querySelector(name)?.shadowRoot?.querySelector('.place')?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
  }, HOST);

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1024, height: 600 },
  { width: 683, height: 384 },
  { width: 342, height: 192 },
  { width: 320, height: 568 },
  { width: 1366, height: 300 },
];
for (const size of SIZES) {
  test(`never over the login form: ${size.width}×${size.height}`, async ({ rig }) => {
    const page = await openState(rig, 'token-bootstrap');
    await page.setViewportSize(size);
    await expect.poll(() => inView(page)).toBe(true);
    expect(await overlaps(page)).toEqual([]);
    expect((await shownCodes(page))[0]).toBe('SSO-10');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });
}

test('keyboard alone: focus stays on the page, comes in by Tab, Esc closes and it stays closed', async ({ rig }) => {
  const page = await openState(rig, 'token-bootstrap');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const inPanel = (): Promise<boolean> => page.evaluate((name) => document.activeElement?.matches(name) ?? false, HOST);
  await page.keyboard.press('Shift+Tab');
  expect(await inPanel()).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator(`${HOST} .card`)).toHaveCount(0);
  await untilQuiet(page);
  await page.reload();
  await untilQuiet(page);
  expect(await panelText(page)).toBe('');
  await page.close();
});

test('collapses to a pill that keeps the code, and opens again with the focus in it', async ({ rig }) => {
  const page = await openState(rig, 'name-plain');
  await page.locator(`${HOST} [data-focus]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${HOST} .pill`)).toBeVisible();
  expect(await shownCodes(page)).toEqual(['SSO-16']);
  await page.keyboard.press('Enter');
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await page.close();
});

test('a screen reader hears it once and finds a named region with headings in order', async ({ rig }) => {
  const page = await openState(rig, 'name-plain');
  const nodes = await readPanel(page);
  const roleOf = (node: (typeof nodes)[number]): string => String(node.role?.value ?? '');
  expect(roleOf(nodes[0] ?? { nodeId: '', ignored: false })).toBe('region');
  expect(nodes.filter((node) => roleOf(node) === 'heading').map((node) => String(node.name?.value))).toEqual([
    expect.stringContaining('憑證和教育雲端帳號的姓名不同'),
    expect.stringContaining('先試試看'),
    '找誰幫忙',
    '教育雲端客服',
    '官方答覆',
  ]);
  await expect(page.locator(`${HOST} .live[role=status]`)).toHaveText(/登入小幫手 SSO-16/);
  await page.close();
});

test('不再顯示 keeps the state away for good', async ({ rig }) => {
  const page = await openState(rig, 'name-plain');
  await hideForGood(page);
  await page.locator(HOST).getByRole('button', { name: '關閉' }).click();
  await expect(page.locator(HOST)).toHaveCount(0);
  await page.close();
  const again = await play(
    rig,
    ALL_SCENARIOS.find(({ id }) => id === 'name-swal') ?? {
      id: '',
      title: '',
      group: 'state',
      expect: 'silent',
      acts: [],
    },
    untilQuiet,
  );
  expect(await panelText(again)).toBe('');
  await again.close();
  const worker = await rig.worker();
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('settings'));
});

test('synthetic clicks do nothing', async ({ rig }) => {
  const page = await openState(rig, 'name-plain');
  await page.evaluate((name) => {
    const buttons = document.querySelector(name)?.shadowRoot?.querySelectorAll('button') ?? [];
    for (const button of buttons) button.click();
  }, HOST);
  expect(await shownCodes(page)).toEqual(['SSO-16']);
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await page.close();
});

test('the clock check asks the page’s own host once, and only on a click', async ({ rig }) => {
  const heads = (): string[] => rig.sites.asked.filter((one) => one.startsWith('HEAD'));
  const page = await openState(rig, 'token-bootstrap');
  expect(heads()).toEqual([]);
  await page.locator(HOST).getByRole('button', { name: '檢查這台電腦' }).click();
  const results = page.locator(`${HOST} .check-results`);
  await expect(results).toContainText('電腦時間正確');
  await expect(results).toContainText('查看 Cookie');
  expect(heads()).toEqual(['HEAD https://oidc.tanet.edu.tw/favicon.ico']);
  expect(await violations(page)).toEqual([]);
  await page.close();
});
