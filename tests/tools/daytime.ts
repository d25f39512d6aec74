import type { Page } from '@playwright/test';
import { alteredBuild, BACKGROUND, PAGE_SCRIPT } from '../browser/altered-build';
import { clockCode } from '../browser/clock-code';
import { TESTING_BUILD } from '../browser/fixtures';
import { type LaunchOptions, launch, type Rig } from '../browser/launch';
import { NO_WORD } from '../browser/without-policy';

/** When every picture is taken, whatever the time really is: a Tuesday at ten in Taiwan. The desks are open. */
export const DAYTIME = Date.parse('2026-11-24T10:00:00+08:00');

/**
 * Launches a test build in which it is daytime, and to which the school's policy can be given where the background keeps
 * it. The driver's clock doesn't reach scripts on login pages nor the worker: in a copy of the build these set their own
 * clock first.
 */
export async function launchByDay(options: Pick<LaunchOptions, 'locale' | 'args'> = {}): Promise<Rig> {
  const ahead = DAYTIME - Date.now();
  const clock = clockCode(String(ahead));
  const build = await alteredBuild({
    first: { [PAGE_SCRIPT]: clock, [BACKGROUND]: `${clock}\n${NO_WORD}` },
    of: TESTING_BUILD,
  });
  const rig = await launch({ extension: build.folder, ahead, timezone: 'Asia/Taipei', ...options });
  return {
    ...rig,
    async close() {
      await rig.close();
      await build.remove();
    },
  };
}

/** A page of the extension's own in which it is daytime, to the second: what it says of the time is always the same. */
export async function pageByDay(rig: Rig): Promise<Page> {
  const page = await rig.context.newPage();
  await page.clock.setFixedTime(DAYTIME);
  return page;
}
