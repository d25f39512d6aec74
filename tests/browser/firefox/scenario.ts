import type { Scenario } from '../../sites/scenario';
import { inPage, readPanel } from './in-page';
import type { Rig } from './launch';
import type { Page } from './page';
import { play } from './play';
import { until } from './until';

const CODE = /(?:SSO-A?\d+|FIDO-\d+|SCHOOL-\d+)/g;
/** Late texts and waiting pages take their time. */
const LATEST_MS = 15_000;

export const panelText = async (page: Page): Promise<string> => String(await page.evaluate(inPage(readPanel)));

/** Plays one scenario. @returns what is wrong; null when all is as expected */
export async function check(rig: Rig, scenario: Scenario): Promise<string | null> {
  const pages: Page[] = [];
  try {
    const page = await play(rig, scenario, pages);
    if (scenario.expect === 'silent') {
      const said = await panelText(page);
      return said === '' ? null : `not silent: ${said.split('\n')[0]}`;
    }
    const codes = scenario.expect === 'pill' ? ['SSO-A3'] : scenario.expect.codes;
    let shown: string[] = [];
    const asExpected = until('codes', LATEST_MS, async () => {
      shown = [...new Set((await panelText(page)).match(CODE) ?? [])].slice(0, codes.length);
      return shown.join() === codes.join();
    });
    return await asExpected.then(
      () => null,
      () => `${codes} expected, ${shown.join() || 'nothing'} shown`,
    );
  } catch (error) {
    return String(error);
  } finally {
    for (const page of pages) await page.close().catch(() => undefined);
  }
}
