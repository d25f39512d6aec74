import { expect, test } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { PRODUCTION_BUILD } from './fixtures';
import { launch } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { play } from './play';

/** One scenario of each of the named states, in the build that people get. */
const NAMED = ['bounce-load', 'token-plain', 'name-plain'];

test('the production build shows its codes through a closed root', async () => {
  const rig = await launch({ extension: PRODUCTION_BUILD });
  try {
    for (const scenario of ALL_SCENARIOS.filter(({ id }) => NAMED.includes(id))) {
      const page = await play(rig, scenario, async () => undefined);
      const codes = typeof scenario.expect === 'string' ? [] : scenario.expect.codes;
      await expect
        .poll(async () => (await shownCodes(page)).slice(0, codes.length), { timeout: 15_000 })
        .toEqual(codes);
      expect(await panelText(page)).toContain(codes[0]);
      const host = page.locator(HOST);
      expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
      // Nothing that only tests need is left in the page.
      expect(await page.evaluate(() => document.documentElement.dataset.ssoHelper)).toBeUndefined();
      await page.close();
    }
  } finally {
    await rig.close();
  }
});
