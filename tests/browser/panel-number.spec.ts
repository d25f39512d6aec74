import { expect, test } from '@playwright/test';
import { bundleForPage } from './bundle-for-page';
import { launch } from './launch';
import { HOST } from './panel';

/** A page of a 1366×768 laptop with task bar and bookmarks; the same at 125 %; a small one; and at 200 %. */
const SIZES = [
  { width: 1366, height: 625 },
  { width: 1093, height: 500 },
  { width: 1024, height: 600 },
  { width: 683, height: 384 },
];

test('a number to call is in sight in every state: each rule, each code, both languages, with and without a school', async () => {
  const script = await bundleForPage('in-page/numbers.ts');
  const rig = await launch({ extension: null, hasWorker: false });
  try {
    for (const viewport of SIZES) {
      const page = await rig.context.newPage();
      await page.setViewportSize(viewport);
      await page.goto('https://oidc.tanet.edu.tw/oidc/v1/azp');
      await page.evaluate(script);
      const pill = page.locator(`${HOST} .pill-main`);
      if (await pill.isVisible()) await pill.click();
      await expect(page.locator(`${HOST} .card`)).toBeVisible();
      const { count, without } = await page.evaluate<{ count: number; without: string[] }>('missing()');
      expect(count).toBeGreaterThan(500);
      expect(without, `${viewport.width}×${viewport.height}`).toEqual([]);
      await page.close();
    }
  } finally {
    await rig.close();
  }
});
