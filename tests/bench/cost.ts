import type { CDPSession, Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import type { Contender } from './contenders';
import { type BenchPage, CASES, PAGES } from './pages';

/** Milliseconds that the main thread kept a processor busy, heap in kB, times since navigation in milliseconds. */
export interface Cost {
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly firstPaint: number;
  readonly domReady: number;
}

/** Costs by page and contender. */
export type CostTable = Record<string, Record<string, Cost[]>>;

/** After loading, as long as watchers and timers of all contenders need to come to rest. */
const REST_MS = 1500;
/** A page with hundreds of frames takes its time. */
const LONGEST_LOAD_MS = 180_000;
/** The page of which a browser just started shows the cost. */
const COLD = 'healthy';
const COLD_SHARE = 1 / 3;

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function letPass(page: Page, session: CDPSession, { isTelling, virtualMs }: BenchPage): Promise<void> {
  if (virtualMs !== undefined) {
    const over = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve));
    await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: virtualMs });
    await over;
    return;
  }
  if (isTelling) await page.waitForFunction(() => document.title === 'done', null, { timeout: 60_000 });
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST_MS);
}

/** What one visit of the page costs in this browser. */
export async function costOf(rig: Rig, of: BenchPage): Promise<Cost> {
  const page = await rig.context.newPage();
  const session = await page.context().newCDPSession(page);
  // By a clock, whatever else takes a processor meanwhile would count as the page's.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(of.url, { timeout: LONGEST_LOAD_MS });
  await letPass(page, session, of);
  // The extension's own process is not counted: this is the page's main thread.
  const after = await metrics(session);
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return { firstPaint: paint?.startTime ?? 0, domReady: navigation?.domContentLoadedEventEnd ?? 0 };
  });
  await page.close();
  return {
    script: (after.ScriptDuration ?? 0) * 1000,
    task: (after.TaskDuration ?? 0) * 1000,
    heap: (after.JSHeapUsedSize ?? 0) / 1024,
    ...times,
  };
}

async function start({ folder }: Contender): Promise<Rig> {
  const rig = await launch({ extension: folder, hasWorker: false });
  rig.sites.use({ pages: PAGES });
  return rig;
}

function add(table: CostTable, test: string, name: string, cost: Cost): void {
  table[test] = { ...table[test], [name]: [...(table[test]?.[name] ?? []), cost] };
}

/**
 * Each page in each contender's browser, interleaved: A B C D, A B C D… The first round only warms up. `cold` is the
 * first page of a browser just started, a third as often.
 * @param named only these pages; all without.
 */
export async function measureCost(
  all: readonly Contender[],
  rounds: number,
  named: readonly string[] = ['cold', ...Object.keys(CASES)],
): Promise<CostTable> {
  const table: CostTable = {};
  const coldRounds = named.includes('cold') ? Math.ceil(rounds * COLD_SHARE) : 0;
  for (let round = 0; round < coldRounds; round++) {
    for (const one of all) {
      const rig = await start(one);
      if (CASES[COLD]) add(table, 'cold', one.name, await costOf(rig, CASES[COLD]));
      await rig.close();
    }
  }
  const rigs: [Contender, Rig][] = [];
  try {
    for (const one of all) rigs.push([one, await start(one)]);
    for (let round = 0; round <= rounds; round++) {
      for (const [test, of] of Object.entries(CASES)) {
        if (!named.includes(test)) continue;
        for (const [one, rig] of rigs) {
          const cost = await costOf(rig, of);
          if (round > 0) add(table, test, one.name, cost);
        }
      }
    }
    return table;
  } finally {
    for (const [, rig] of rigs) await rig.close();
  }
}
