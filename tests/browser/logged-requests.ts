import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { worldAnswer } from '../sites/world';
import { test as base, TESTING_BUILD } from './fixtures';
import { launch } from './launch';
import { isBrowsersOwn, isByExtension, netLogTo, requestsIn, unasked } from './net-log';
import { COUNTS, type RequestCount } from './request-counts';

const PAGES = new Set(
  ALL_SCENARIOS.flatMap(({ pages = [] }) => pages.map(({ url }) => url.replace(/^https:\/\//, ''))),
);

/** Whether the world of the scenarios has such an address. */
const isKnown = (host: string, path: string): boolean => PAGES.has(host + path) || worldAnswer(host, path) !== null;

/** A browser of which every request is seen; once it is closed, each must be one that a page has asked for. */
export const test = base.extend({
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use, { workerIndex }) => {
      const folder = await mkdtemp(join(tmpdir(), 'requests-'));
      const log = join(folder, 'net.json');
      const rig = await launch({ extension: TESTING_BUILD, args: netLogTo(log) });
      try {
        await use(rig);
      } finally {
        await rig.close();
      }
      const requests = (await requestsIn(log)).filter((one) => !isBrowsersOwn(one));
      await rm(folder, { recursive: true, force: true });
      const strange = unasked(requests, isKnown);
      const count: RequestCount = {
        seen: requests.length,
        byExtension: requests.filter(isByExtension).length,
        unasked: strange.length,
      };
      await mkdir(COUNTS, { recursive: true });
      await writeFile(join(COUNTS, `${workerIndex}.json`), JSON.stringify(count));
      expect(count.seen, 'the log has requests').toBeGreaterThan(0);
      expect(strange).toEqual([]);
    },
    { scope: 'worker' },
  ],
});
