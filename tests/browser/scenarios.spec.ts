import { expect } from '@playwright/test';
import { SAMPLE } from '../sites/sample';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { FULL } from '../tools/long-tests';
import { test } from './logged-requests';
import { panelText, shownCodes } from './panel';
import { play, untilQuiet } from './play';

/** Late texts and waiting pages take their time. */
const LATEST = { timeout: 15_000 };

for (const scenario of ALL_SCENARIOS) {
  const tag = SAMPLE.has(scenario.id) ? [] : [FULL];
  test(`${scenario.group}: ${scenario.id} ${scenario.title}`, { tag }, async ({ rig }) => {
    const page = await play(rig, scenario, untilQuiet);
    const expected = scenario.expect;
    if (expected === 'silent') {
      await untilQuiet(page);
      expect(await panelText(page)).toBe('');
    } else {
      const codes = expected === 'pill' ? ['SSO-A3'] : expected.codes;
      await expect.poll(async () => (await shownCodes(page)).slice(0, codes.length), LATEST).toEqual(codes);
    }
    for (const one of rig.context.pages()) if (one.url() !== 'about:blank') await one.close();
  });
}
