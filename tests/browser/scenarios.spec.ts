import { expect } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { test } from './fixtures';
import { panelText, shownCodes } from './panel';
import { play, untilQuiet } from './play';

for (const scenario of ALL_SCENARIOS) {
  test(`${scenario.group}: ${scenario.id} ${scenario.title}`, async ({ rig }) => {
    const page = await play(rig, scenario, untilQuiet);
    await untilQuiet(page);
    const { expect: expected } = scenario;
    if (expected === 'silent') expect(await panelText(page)).toBe('');
    else if (expected === 'pill') expect(await shownCodes(page)).toEqual(['SSO-A3']);
    else expect((await shownCodes(page)).slice(0, expected.codes.length)).toEqual(expected.codes);
    await page.close();
  });
}
