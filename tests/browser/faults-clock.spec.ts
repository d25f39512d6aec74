import { expect, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { type AlteredBuild, alteredBuild, BACKGROUND, PAGE_SCRIPT } from './altered-build';
import { complaintsIn } from './behaviour';
import { clockCode } from './clock-code';
import { launch, type Rig } from './launch';
import { shownCodes } from './panel';
import { play } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const DAY_MS = 86_400_000;
const SHOWN = { timeout: 15_000 };

let build: AlteredBuild;
let rig: Rig;
let complaints: string[];

/** In pages the clock leaps a day forward, back and home again with every look at it; in the worker it is set. */
test.beforeAll(async () => {
  build = await alteredBuild({
    first: {
      [PAGE_SCRIPT]: `globalThis.looks = 0; ${clockCode(`[${DAY_MS}, -${DAY_MS}, 0][globalThis.looks++ % 3]`)}`,
      [BACKGROUND]: `globalThis.shift = 0; ${clockCode('globalThis.shift')}`,
    },
  });
});
test.afterAll(() => build?.remove());

test.beforeEach(async () => {
  rig = await launch({ extension: build.folder });
  complaints = complaintsIn(rig.context);
  await (await rig.worker()).evaluate(`globalThis.thrown = []; for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, (event) => globalThis.thrown.push(String(event.reason ?? event.message)));`);
});
test.afterEach(async () => {
  complaints.push(...(await (await rig.worker()).evaluate<string[]>('globalThis.thrown')));
  await rig.close();
  expect(complaints).toEqual([]);
});

/** Sets the worker's clock; says how far it then stands from the real one, as the worker's own code reads it. */
async function setClock(days: number): Promise<void> {
  const stands = await (await rig.worker()).evaluate<number>(`globalThis.shift = ${days * DAY_MS}; Date.now()`);
  expect(Math.abs(stands - Date.now() - days * DAY_MS)).toBeLessThan(DAY_MS / 2);
}

const [bounce] = ALL_SCENARIOS.filter(({ id }) => id === 'bounce-load');
if (!bounce || typeof bounce.expect === 'string') throw new Error('No scenario of a bounce');
const { codes } = bounce.expect;

/** Days by which the clock is off: before the login, while its form is on its way, after that. */
const COURSES = [
  [1, 1, 1],
  [-1, -1, -1],
  [0, 1, 1],
  [0, -1, -1],
  [0, 1, -1],
  [0, -1, 1],
] as const;

for (const course of COURSES) {
  test(`the clock is off by ${course.join(', then ')} days: what a page says is answered as ever`, async () => {
    rig.sites.use({
      pages: [
        { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
        { url: RETURN, html: nationalLogin({ above: ERROR }) },
      ],
    });
    const [before, meanwhile, after] = course;
    await setClock(before);
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    const sent = page.getByRole('button', { name: '登入', exact: true }).click();
    await setClock(meanwhile);
    await sent;
    await page.waitForURL(RETURN);
    await expect.poll(() => shownCodes(page), SHOWN).toContain('SSO-10');
    await setClock(after);
    await page.reload();
    await expect.poll(() => shownCodes(page), SHOWN).toContain('SSO-10');
  });
}

for (const days of [1, -1]) {
  const leap = days > 0 ? 'forward' : 'back';
  for (const act of [1, 2]) {
    test(`the clock is set ${leap} after step ${act} of a login that bounces: it is seen`, async () => {
      let acts = 0;
      const page = await play(rig, bounce, async () => {
        if (++acts === act) await setClock(days);
      });
      await expect.poll(() => shownCodes(page), SHOWN).toEqual(codes);
    });
  }

  test(`the clock is set ${leap} just between the two pages of a bounce: the next one is seen whole`, async () => {
    // What was done before then seems to lie in the future, or too far back: of this one bounce nothing is said for sure.
    const page = await play(rig, bounce, async (one) => {
      await one.route('**/pt/main/login', async (route) => {
        await setClock(days);
        await route.continue();
      });
    });
    await page.unrouteAll();
    await page.goto('https://fido.moi.gov.tw/pt/main/login');
    await page.getByRole('button', { name: '登入' }).click();
    await page.getByRole('button', { name: '綁定行動裝置' }).click();
    await page.waitForURL('**/pt/main/login');
    await expect.poll(() => shownCodes(page), SHOWN).toEqual(codes);
  });
}
