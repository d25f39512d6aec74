import { type CDPSession, expect, type Page } from '@playwright/test';
import { POPUP_SIZE, test, violations } from './popup-page';

/** The part of the extension's own API that the popup's page is asked for. */
declare const chrome: {
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
  readonly tabs: { query(what: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]> };
};

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

test('opens ready to type; keys find, choose and open; back finds everything as it was', async ({ popup: page }) => {
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ACCESS_TOKEN');
  await expect(options(page).first()).toContainText('SSO-10');
  await expect(options(page).first().locator('mark').first()).toBeVisible();

  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#SSO-10$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('oidcservice@mail.edu.tw');

  await page.goBack();
  await expect(field(page)).toHaveValue('ACCESS_TOKEN');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

for (const [when, time] of [
  ['while a desk is open', '2026-11-23T10:00:00+08:00'],
  ['in the evening, when more has to be said of it', '2026-11-27T20:00:00+08:00'],
] as const) {
  test(`the first view is in sight from the field to the last line, ${when}`, async ({ popup: page }) => {
    await page.clock.setFixedTime(new Date(time));
    await page.reload();
    await options(page).last().waitFor();
    const { height, width } = POPUP_SIZE;
    expect(page.viewportSize()).toEqual({ width, height });
    for (const part of [
      options(page).last(),
      page.locator('.calls'),
      page.locator('.footer p'),
      page.locator('.footer button'),
    ]) {
      await expect(part).toBeInViewport({ ratio: 1 });
    }
    // Nothing lies under the bar of numbers.
    const bar = await page.locator('.calls').boundingBox();
    const last = await options(page).last().boundingBox();
    expect((last?.y ?? height) + (last?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
  });
}

test('speaks once typing has paused', async ({ popup: page }) => {
  await page.keyboard.type('推播');
  await expect(page.getByRole('status')).toHaveText(/^\d+ 筆結果$/);
  await field(page).fill('營養午餐菜單');
  await expect(page.getByRole('status')).toHaveText('找不到');
  await expect(options(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText('0800-080-117');
});

test.describe('a real input method', () => {
  let cdp: CDPSession;
  test.beforeEach(async ({ popup: page }) => {
    cdp = await page.context().newCDPSession(page);
  });
  const compose = (text: string) =>
    cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

  test('finds while composing, and leaves Enter, Esc and arrows to it', async ({ popup: page }) => {
    await compose('綁定');
    await expect(options(page).first()).toContainText('綁定');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      // What the browser sends for a key that an input method handles.
      await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: 229 });
      await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: 229 });
    }
    await expect(field(page)).toHaveValue('綁定');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(page).toHaveURL(/popup\.html$/);

    await cdp.send('Input.insertText', { text: '綁定' });
    // The task after the commit still belongs to the input method; no person is quicker.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#SSO-/);
  });
});

test('query and scroll position survive the closing', async ({ popup: page }) => {
  await page.setViewportSize({ width: 400, height: 300 });
  await page.keyboard.type('登入');
  await expect(options(page).nth(2)).toBeAttached();
  await page.evaluate(() => scrollTo(0, 150));
  const kept = () => page.evaluate(async () => (await chrome.storage.session.get('popup:view'))['popup:view']);
  await expect.poll(kept).toMatchObject({ query: '登入', scroll: 150 });

  const again = await page.context().newPage();
  await again.setViewportSize({ width: 400, height: 300 });
  await again.goto(page.url());
  await expect(field(again)).toHaveValue('登入');
  await expect.poll(() => again.evaluate(() => scrollY)).toBe(150);
  await again.keyboard.type('N');
  await expect(field(again)).toHaveValue('N');
  await again.close();
});

test('what was seen in the tab in front stands on top', async ({ popup: page }) => {
  await page.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const findings = [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: Date.now(), show: 'panel' }];
    await chrome.storage.session.set({ [`tab:${tab?.id}`]: { findings } });
  });
  const card = page.getByRole('region', { name: '剛才在這個分頁看到' });
  await card.getByRole('link', { name: /SSO-15/ }).click();
  await expect(page).toHaveURL(/#SSO-15$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility violations, ${colorScheme}`, async ({ popup: page }) => {
    await page.emulateMedia({ colorScheme });
    for (const query of ['', '登入', '客服電話', '營養午餐菜單']) {
      await field(page).fill(query);
      expect(await violations(page), `query “${query}”`).toEqual([]);
    }
    await page.goto(`${page.url()}#SSO-10`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), 'entry').toEqual([]);
  });
}

for (const width of [320, 400, 1280]) {
  test(`nothing is cut off at ${width} px`, async ({ popup: page }) => {
    await page.setViewportSize({ width, height: 600 });
    for (const hash of ['#q=%E7%99%BB%E5%85%A5', '#SSO-3', '#SSO-7', '#SSO-8']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await expect(page.getByRole('main')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), hash).toBeLessThanOrEqual(width);
    }
  });
}
