import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { TESTING_BUILD, test } from './fixtures';
import { launch, type Rig } from './launch';
import { openCard } from './open-state';
import { HOST } from './panel';

test('a step that is fine is ticked by itself, in its place, and nobody is asked', async ({ rig }) => {
  const page = await openCard(rig, 'loop-password');
  const steps = page.locator(`${HOST} .body > .try-first li`);
  await expect(steps.nth(1).locator('.step-fine')).toHaveText('✓ 這一項沒有問題');
  await expect(steps).toHaveCount(3);
  await expect(steps.locator('.step-cause')).toHaveCount(0);
  await expect(page.locator(`${HOST} .checks-fine`)).toContainText('已連上網路');
  expect(rig.sites.asked.filter((one) => one.startsWith('HEAD'))).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include(HOST).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }
  await page.close();
});

/** As the browser's own settings do it: no site may keep data. */
async function blockCookies(rig: Rig): Promise<void> {
  const settings = await rig.context.newPage();
  await settings.goto('chrome://settings/content/siteData');
  await settings.evaluate(() => {
    const send: unknown = Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'send');
    if (typeof send === 'function') send('setDefaultValueForContentType', ['cookies', 'block']);
  });
  await settings.close();
}

test('where the browser lets no site keep cookies, nothing says that they are fine', async () => {
  const rig = await launch({ extension: TESTING_BUILD });
  try {
    await blockCookies(rig);
    const page = await openCard(rig, 'token-bootstrap');
    // Nor does the browser: a site's storage is closed, and it says that cookies are on.
    await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
    await expect(page.locator(`${HOST} .checks-fine`)).toContainText('已連上網路');
    await expect(page.locator(`${HOST} .checks-fine`)).not.toContainText('Cookie');
    const popup = await rig.context.newPage();
    await popup.goto(`chrome-extension://${rig.extensionId}/popup.html#SSO-A2`);
    const ticked = popup.locator('.try-first li', { has: popup.locator('.step-fine') });
    await expect(ticked).toHaveText(/^關掉無痕視窗/);
    await popup.goto(`chrome-extension://${rig.extensionId}/popup.html#support`);
    await expect(popup.locator('.checks')).toContainText('查看 Cookie');
    await expect(popup.locator('.checks')).not.toContainText('瀏覽器允許 Cookie');
  } finally {
    await rig.close();
  }
});

test('cookies that are off on the page stand as the cause at their step', async () => {
  const rig = await launch({ extension: TESTING_BUILD });
  try {
    rig.context.on('page', (page) => {
      void rig.context
        .newCDPSession(page)
        .then((session) => session.send('Emulation.setDocumentCookieDisabled', { disabled: true }));
    });
    const page = await openCard(rig, 'loop-password');
    expect(await page.evaluate(() => navigator.cookieEnabled)).toBe(false);
    await expect(page.locator(`${HOST} .step-cause`).first()).toContainText('瀏覽器擋住 Cookie');
    await expect(page.locator(`${HOST} .step-fine`).first()).toBeVisible();
    // What is wrong, and below it what to do: two sentences of which the first has no full stop.
    await expect(page.locator(`${HOST} .step-cause > span`).first()).toHaveCSS('display', 'block');
  } finally {
    await rig.close();
  }
});

test('a result that takes two lines stands beside its mark', async ({ rig }) => {
  const page = await openCard(rig, 'bounce-load');
  await page.locator(HOST).getByRole('button', { name: '檢查這台電腦' }).click();
  const lefts = await page.locator(`${HOST} .check-results`).evaluate((list) => {
    // So narrow that every one of them takes two lines.
    list.setAttribute('style', 'inline-size: 8em');
    const range = document.createRange();
    return [...list.querySelectorAll('li')].map((item) => {
      range.selectNodeContents(item);
      const lines = new Map<number, number>();
      for (const { bottom, left } of range.getClientRects())
        lines.set(Math.round(bottom), Math.min(Math.round(left), lines.get(Math.round(bottom)) ?? left));
      return [...lines.values()];
    });
  });
  expect(lefts.flat().length).toBeGreaterThan(2 * lefts.length);
  expect(new Set(lefts.flat()).size).toBe(1);
  await page.close();
});
