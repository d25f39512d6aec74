import { alteredBuild, BACKGROUND } from './altered-build';
import { test as base, TESTING_BUILD } from './fixtures';
import { launch } from './launch';

/** The browser never says that it has no policy: the background would take back, after a while, what a test stores in its place. */
export const NO_WORD = 'chrome.storage.managed.get = () => new Promise(() => {});';

/** A browser in which tests store the policy themselves, where the background keeps what it has received. */
export const test = base.extend({
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const { folder, remove } = await alteredBuild({ first: { [BACKGROUND]: NO_WORD }, of: TESTING_BUILD });
      const rig = await launch({ extension: folder });
      await use(rig);
      await rig.close();
      await remove();
    },
    { scope: 'worker' },
  ],
});
