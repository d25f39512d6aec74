import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { launch, type Rig } from './launch';

/** Folders of the builds; `npm test` makes them first. */
export const TESTING_BUILD = resolve('.output/chrome-mv3-testing');
export const PRODUCTION_BUILD = resolve('.output/chrome-mv3');

/** One browser and one set of sites for each worker. */
const testWith = (extension: string) =>
  base.extend<object, { rig: Rig }>({
    rig: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
      async ({}, use) => {
        const rig = await launch({ extension });
        await use(rig);
        await rig.close();
      },
      { scope: 'worker' },
    ],
  });

/** With the build whose panel has an open root, and which gives a sign when it rests. */
export const test = testWith(TESTING_BUILD);
/** With the build that people get. */
export const productionTest = testWith(PRODUCTION_BUILD);
