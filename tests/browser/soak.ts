import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { nationalLogin, noticePage } from '../sites/pages/national';
import { withMarked } from '../tools/marked';
import { today } from '../tools/today';
import { TESTING_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, shownCodes } from './panel';
import { untilQuiet } from './play';
import { type Sample, soakTable } from './soak-table';

/*
 * Logins one after the other in one browser session, healthy and failing mixed;
 * beside them one document in which an error comes and goes all the time.
 */
const { values } = parseArgs({
  options: {
    logins: { type: 'string', default: '2000' },
    /** Minutes after which it ends, however many logins were played. */
    minutes: { type: 'string', default: '600' },
    /** Folder of a test build. */
    extension: { type: 'string', default: TESTING_BUILD },
    /** Leaves docs/reliability.md as it is. */
    dry: { type: 'boolean', default: false },
  },
});
const LOGINS = Number(values.logins);
const UNTIL = Date.now() + Number(values.minutes) * 60_000;
const SETTLED_AFTER = Math.min(200, Math.ceil(LOGINS / 2));
const DOCUMENT = 'docs/reliability.md';

const BASE = 'https://oidc.tanet.edu.tw';
const LOGIN = `${BASE}/oidc/v1/azp`;
const LIVE = `${BASE}/oidc/v1/live`;
const box = (text: string): string => nationalLogin({ above: `<div class="alert alert-danger">${text}</div>` });

const WELL = { path: '/oidc/v1/confirm', html: noticePage('/oidc/v1/done'), code: null };

/** Where a login ends, and the code that must stand first there; null: nothing may. Every failure is one of its own: two in a row would be a third state. */
const ENDS: readonly { readonly path: string; readonly html: string; readonly code: string | null }[] = [
  WELL,
  { path: '/oidc/v1/token', html: box('無法取得ACCESS_TOKEN'), code: 'SSO-10' },
  WELL,
  { path: '/oidc/v1/again', html: box('驗證碼錯誤，請重新輸入'), code: null },
  WELL,
  { path: '/oidc/v1/name', html: box('自然人憑證登載姓名與教育雲端帳號姓名不同'), code: 'SSO-16' },
];

async function measure(rig: Rig, page: Page, after: number): Promise<Sample> {
  await page.goto(LOGIN, { referer: 'https://www.coolenglish.edu.tw/' });
  await untilQuiet(page);
  const session = await rig.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const worker = await rig.worker();
  const kept: number[] = await worker.evaluate(
    `Promise.all(['session', 'local'].map(async (area) => JSON.stringify(await chrome.storage[area].get(null)).length))`,
  );
  return {
    after,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    documents: of('Documents'),
    session: kept[0] ?? Number.NaN,
    local: kept[1] ?? Number.NaN,
  };
}

/** One document, never left: its error comes and goes. Returns how often it was answered and withdrawn. */
async function live(page: Page, goesOn: () => boolean): Promise<{ rounds: number; wrong: number }> {
  await page.goto(LIVE);
  let rounds = 0;
  let wrong = 0;
  const host = page.locator(HOST);
  while (goesOn()) {
    await page.evaluate(() => {
      const error = document.createElement('div');
      error.className = 'alert alert-danger';
      error.textContent = '無法取得ACCESS_TOKEN';
      document.body.prepend(error);
    });
    await host.waitFor({ state: 'attached', timeout: 30_000 }).catch(() => wrong++);
    await page.evaluate(() => document.querySelector('.alert-danger')?.remove());
    await host.waitFor({ state: 'detached', timeout: 30_000 }).catch(() => wrong++);
    rounds++;
  }
  return { rounds, wrong };
}

/** What one login shows at its end, against what it must. */
async function login(page: Page, index: number): Promise<'right' | 'missed' | 'wrong'> {
  const end = ENDS[index % ENDS.length] ?? WELL;
  await page.goto(LOGIN, { referer: 'https://www.coolenglish.edu.tw/' });
  await untilQuiet(page);
  await page.evaluate((path) => {
    const form = document.querySelector('form');
    if (form) form.action = path;
  }, end.path);
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await page.waitForURL(`${BASE}${end.path}`);
  await untilQuiet(page);
  const [code = null] = await shownCodes(page);
  if (code === end.code) return 'right';
  process.stdout.write(`login ${index}: ${end.path} shows ${code}, not ${end.code}\n`);
  return code === null ? 'missed' : 'wrong';
}

const rig = await launch({ extension: values.extension });
const counts = { right: 0, missed: 0, wrong: 0 };
const samples: Sample[] = [];
const started = Date.now();
try {
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin() },
      { url: LIVE, html: nationalLogin() },
      ...ENDS.map(({ path, html }) => ({ url: `${BASE}${path}`, html })),
    ],
  });
  const page = await rig.context.newPage();
  let running = true;
  const beside = live(await rig.context.newPage(), () => running);
  let done = 0;
  samples.push(await measure(rig, page, 0));
  for (; done < LOGINS && Date.now() < UNTIL; done++) {
    counts[await login(page, done)]++;
    if (done + 1 === SETTLED_AFTER) samples.push(await measure(rig, page, done + 1));
  }
  running = false;
  samples.push(await measure(rig, page, done));
  const minutes = (Date.now() - started) / 60_000;
  const table = soakTable({ samples, counts, live: await beside, minutes, date: today() });
  process.stdout.write(`${table}\n`);
  if (!values.dry) {
    writeFileSync(DOCUMENT, withMarked(readFileSync(DOCUMENT, 'utf8'), 'soak', table));
  }
} finally {
  await rig.close();
}
const [, settled, end] = samples;
/** A tenth more, and what one garbage collection more or less leaves. */
const grows = (name: 'heap' | 'listeners' | 'nodes' | 'session' | 'local', spare: number): boolean =>
  settled !== undefined && end !== undefined && end[name] > settled[name] * 1.1 + spare;
const grown =
  grows('heap', 300_000) ||
  grows('listeners', 10) ||
  grows('nodes', 50) ||
  grows('session', 500) ||
  grows('local', 100);
if (grown) process.stdout.write('It has grown.\n');
if (counts.missed + counts.wrong > 0 || grown) process.exitCode = 1;
