import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import type { Rig } from './launch';
import { openCard } from './open-state';
import { HOST } from './panel';
import { untilQuiet } from './play';

/** What the extension knows of the page in front. */
const known = async (rig: Rig): Promise<{ badge: string; id: number }> =>
  (await rig.worker()).evaluate(async () => {
    const { tabs, action } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    return { badge: await action.getBadgeText({ tabId: tab.id }), id: tab.id };
  });

async function popupOf(rig: Rig, tab: number): Promise<Page> {
  const popup = await rig.context.newPage();
  await popup.goto(`chrome-extension://${rig.extensionId}/popup.html?tab=${tab}`);
  return popup;
}

test('what is closed is not lost: a line says where it went, and badge, popup and support text still know it', async ({
  rig,
}) => {
  const page = await openCard(rig, 'name-plain');
  const { id } = await known(rig);
  await page.bringToFront();
  await page.locator(HOST).getByRole('button', { name: '關閉' }).click();
  await expect(page.locator(`${HOST} .note`)).toContainText('工具列');
  await expect(page.locator(`${HOST} .live`)).toContainText('說明已關閉');
  await untilQuiet(page);
  expect((await known(rig)).badge).toBe('!');

  await page.reload();
  await untilQuiet(page);
  await expect(page.locator(HOST)).toHaveCount(0);
  await expect.poll(async () => (await known(rig)).badge).toBe('!');

  const popup = await popupOf(rig, id);
  await expect(popup.locator('.finding')).toContainText('SSO-16');
  await popup.goto(`chrome-extension://${rig.extensionId}/popup.html?tab=${id}#support`);
  await expect(popup.locator('main')).toContainText('SSO-16');
  await popup.close();
  await page.close();
});

test('it comes back from its line at once, with the focus, and from the popup later', async ({ rig }) => {
  const page = await openCard(rig, 'name-plain');
  const { id } = await known(rig);
  const close = page.locator(HOST).getByRole('button', { name: '關閉' });
  await close.click();
  await page.locator(HOST).getByRole('button', { name: '重新顯示' }).click();
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await untilQuiet(page);
  await expect(page.locator(`${HOST} .card`)).toBeVisible();

  await close.click();
  await page.locator(`${HOST} .note`).waitFor();
  await close.click();
  await expect(page.locator(HOST)).toHaveCount(0);
  const popup = await popupOf(rig, id);
  await popup.getByRole('button', { name: '在頁面上重新顯示' }).click();
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await expect(popup.getByRole('button', { name: '在頁面上重新顯示' })).toHaveCount(0);
  await popup.close();
  await page.close();
});

test('Esc gives the focus back to the field that one came from', async ({ rig }) => {
  const page = await openCard(rig, 'token-bootstrap');
  const field = page.locator('input[type=password]');
  await field.focus();
  const inPanel = (): Promise<boolean> => page.evaluate((name) => document.activeElement?.matches(name) ?? false, HOST);
  await page.keyboard.press('F6');
  expect(await inPanel()).toBe(true);
  await page.keyboard.press('Escape');
  await page.locator(`${HOST} .note`).waitFor();
  await expect(field).toBeFocused();
  // The line takes no focus, and is reached as the panel was.
  await page.keyboard.press('F6');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await page.close();
});

test('who is not helped by the steps is led to the text for the help desk', async ({ rig }) => {
  const page = await openCard(rig, 'name-plain');
  await page.locator(HOST).getByRole('button', { name: '還是不行' }).click();
  const [support] = await Promise.all([
    rig.context.waitForEvent('page'),
    page.locator(`${HOST} .never-show`).getByRole('button', { name: '給客服的資料' }).click(),
  ]);
  await expect(support.locator('.card-text')).toContainText('SSO-16');
  await support.close();
  await page.bringToFront();
  await page.locator(HOST).getByRole('button', { name: '關閉' }).waitFor();
  await page.close();
  const again = await openCard(rig, 'name-plain');
  await again.locator(HOST).getByRole('button', { name: '解決了' }).click();
  await expect(again.locator(`${HOST} .card`)).toHaveCount(0);
  await again.close();
});

test('what a click at the end of the card asks, and what it then tells, is in sight at once', async ({ rig }) => {
  const page = await openCard(rig, 'name-plain');
  await page.setViewportSize({ width: 1366, height: 625 });
  const part = page.locator(`${HOST} .never-show`);
  const body = page.locator(`${HOST} .body`);
  /** So much of it is cut off, CSS pixels; places are whole pixels only. */
  const hidden = async (): Promise<number> => {
    const [inner, outer] = [await part.boundingBox(), await body.boundingBox()];
    if (!inner || !outer) return Number.POSITIVE_INFINITY;
    return Math.floor(Math.max(0, outer.y - inner.y, inner.y + inner.height - outer.y - outer.height));
  };
  await page.locator(HOST).getByRole('button', { name: '不再顯示這類提示' }).click();
  await part.waitFor();
  await expect.poll(hidden).toBe(0);
  await page.locator(HOST).getByRole('button', { name: '取消' }).click();
  await body.evaluate((element) => element.scrollTo(0, 0));
  await page.locator(HOST).getByRole('button', { name: '還是不行' }).click();
  await part.waitFor();
  await expect.poll(hidden).toBe(0);
  await page.close();
});
