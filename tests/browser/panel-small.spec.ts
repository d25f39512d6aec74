import { expect, type Page } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { test } from './fixtures';
import type { Rig } from './launch';
import { HOST } from './panel';
import { play, untilQuiet } from './play';

/** What a laptop shows at 200 % zoom: no card fits beside the form. */
const ZOOMED = { width: 683, height: 384 };
const PHONE = { width: 320, height: 568 };

async function openIn(rig: Rig, size: typeof PHONE): Promise<Page> {
  const scenario = ALL_SCENARIOS.find(({ id }) => id === 'token-bootstrap');
  if (!scenario) throw new Error('No such scenario');
  const page = await play(rig, scenario, untilQuiet);
  await page.setViewportSize(size);
  await expect(page.locator(`${HOST} .pill`)).toBeVisible();
  // Room to scroll.
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('div'), { style: 'height:900px' })),
  );
  await untilQuiet(page);
  return page;
}

/** After a change of the page: the panel finds its place within 100 ms, by a timer of the same page. */
const placedAnew = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));

async function scrollBy(page: Page, pixels: number): Promise<void> {
  await page.evaluate((by) => {
    const over = new Promise((resolve) => document.addEventListener('scroll', resolve, { once: true }));
    window.scrollBy(0, by);
    return over;
  }, pixels);
  await placedAnew(page);
}

/** The class of what has the focus within the panel; empty without. */
const focused = (page: Page): Promise<string> =>
  page.evaluate((name) => document.querySelector(name)?.shadowRoot?.activeElement?.className ?? '', HOST);

test('a pill is not drawn anew under the focus while the page scrolls', async ({ rig }) => {
  const page = await openIn(rig, ZOOMED);
  const pill = await page.locator(`${HOST} .pill-main`).elementHandle();
  await page.locator(`${HOST} .pill-main`).focus();
  await scrollBy(page, 60);
  expect(await focused(page)).toBe('pill-main');
  expect(await pill?.evaluate((element) => element.isConnected)).toBe(true);
  await page.close();
});

test('the focus goes along where a larger window turns the pill into a card, and back', async ({ rig }) => {
  const page = await openIn(rig, ZOOMED);
  await page.locator(`${HOST} .pill-main`).focus();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  await expect.poll(() => focused(page)).toBe('icon-button');
  await page.setViewportSize(ZOOMED);
  await expect(page.locator(`${HOST} .pill`)).toBeVisible();
  await expect.poll(() => focused(page)).toBe('pill-main');
  await page.close();
});

test('a card that was opened where there is no room is a sheet in the window, and the page does not move', async ({
  rig,
}) => {
  const page = await openIn(rig, PHONE);
  const box = () =>
    page.locator(`${HOST} .place`).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator(`${HOST} .pill-main`).press('Enter');
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  for (const pixels of [0, 120, 40]) {
    await scrollBy(page, pixels === 0 ? 1 : pixels);
    const { top, bottom, left, right } = await box();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(PHONE.height);
    expect(right).toBeLessThanOrEqual(PHONE.width);
  }
  expect(await height()).toBe(before);
  await page.close();
});
