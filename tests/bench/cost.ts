import type { CDPSession, Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import type { Contender } from './contenders';
import { BUSY, LARGE, LOGIN, PAGES } from './pages';

/** Milliseconds of the main thread, heap in kB, times since navigation in milliseconds. */
export interface Cost {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly firstPaint: number;
  readonly domReady: number;
}

export type CostTable = Record<string, Record<string, Cost[]>>;

/** After loading, as long as watchers and timers of all contenders need to come to rest. */
const REST_MS = 1500;

const CASES = { healthy: LOGIN, large: LARGE, busy: BUSY } as const;

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function costOf(page: Page, url: string): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  // The extension's process differs from the page's: what is counted from here on is the page's own main thread.
  await page.waitForFunction((busy) => !busy || document.title === 'done', url === BUSY, { timeout: 60_000 });
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);
  const after = await metrics(session);
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { firstPaint: paint?.startTime ?? 0, domReady: navigation?.domContentLoadedEventEnd ?? 0 };
  });
  return {
    script: (after.ScriptDuration ?? 0) * 1000,
    task: (after.TaskDuration ?? 0) * 1000,
    heap: (after.JSHeapUsedSize ?? 0) / 1024,
    ...times,
  };
}

/** Each page in each contender's browser, interleaved: A B C D, A B C D… The first round only warms up. */
export async function measureCost(all: readonly Contender[], rounds: number): Promise<CostTable> {
  const rigs: [string, Rig][] = [];
  const table: CostTable = {};
  try {
    for (const { name, folder } of all) {
      const rig = await launch({ extension: folder, hasWorker: false });
      rig.sites.use({ pages: PAGES });
      rigs.push([name, rig]);
    }
    for (let round = 0; round <= rounds; round++) {
      for (const [test, url] of Object.entries(CASES)) {
        for (const [name, rig] of rigs) {
          const page = await rig.context.newPage();
          const cost = await costOf(page, url);
          await page.close();
          if (round === 0) continue;
          table[test] = { ...table[test], [name]: [...(table[test]?.[name] ?? []), cost] };
        }
      }
    }
    return table;
  } finally {
    for (const [, rig] of rigs) await rig.close();
  }
}
