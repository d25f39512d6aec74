import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';
import { complaintsOf, HABITS, habitPage, useLogin } from './behaviour';
import { PRODUCTION_BUILD, test as testOfTesting } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, shownCodes } from './panel';
import { untilQuiet } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const FRAME = 'https://oidc.tanet.edu.tw/oidc/v1/frame-a';
/** A page of the tab that holds the page that holds it. */
const CYCLE: PageSpec = { url: FRAME, html: '<iframe src="/oidc/v1/frame-a?again"></iframe><p>frame</p>' };
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const SHOWN_MS = 20_000;

let bare: Rig;
let equipped: Rig;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  bare = await launch({ extension: null, hasWorker: false });
  equipped = await launch({ extension: PRODUCTION_BUILD });
});

test.afterAll(async () => {
  await bare.close();
  await equipped.close();
});

async function open(rig: Rig, spec: Omit<PageSpec, 'url'>) {
  rig.sites.use({ pages: [{ url: LOGIN, ...spec }, CYCLE] });
  const page = await rig.context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(LOGIN);
  return { page, complaints };
}

/** Past everything that a page may have changed of what Playwright's own scripts build on. */
async function told(page: Page): Promise<Record<string, unknown>> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'told()', returnByValue: true });
  await session.detach();
  return result.value;
}

/** The same moves on the same page in one of the two browsers. */
async function playOnce(rig: Rig, html: string, codes: readonly string[]) {
  const { page, complaints } = await open(rig, { html });
  if (codes.length > 0)
    await expect.poll(() => shownCodes(page), { timeout: SHOWN_MS }).toEqual(expect.arrayContaining([...codes]));
  await expect.poll(async () => (await told(page)).timers).toContain('timeout 300');
  await useLogin(page);
  const after = await told(page);
  await page.close();
  return { after, complaints };
}

for (const [name, habit] of Object.entries(HABITS)) {
  for (const failing of [false, true]) {
    test(`a page lives as it would without us: ${name}${failing ? ', with an error' : ''}`, async () => {
      const html = habitPage(habit, failing);
      const without = await playOnce(bare, html, []);
      const withUs = await playOnce(equipped, html, failing ? ['SSO-10'] : []);
      expect(withUs.after).toEqual({ ...without.after, hosts: failing ? 1 : 0 });
      expect(withUs.complaints).toEqual(without.complaints);
      expect(without.after.log).toContain('own handler');
    });
  }
}

/** Documents that cannot be played, only borne: the error that they hold is found all the same. */
const BORNE: readonly (readonly [string, Omit<PageSpec, 'url'>])[] = [
  ['200,000 elements', { html: `${nationalLogin({ above: ERROR })}<div>${'<p>x</p>'.repeat(200_000)}</div>` }],
  ['10 MB in one text', { html: `${nationalLogin({ above: ERROR })}<p>${'登'.repeat(3_400_000)}</p>` }],
  ['500 levels', { html: `${'<div>'.repeat(500)}${nationalLogin({ above: ERROR })}` }],
  [
    'halves of pairs, directions, zero widths',
    {
      html: `${nationalLogin()}<div class="alert alert-danger" id="odd"></div><script>odd.textContent='無法\\u200b取得\\u202eACCESS\\u2066_TOKEN\\ud83d\\ufeff'</script>`,
    },
  ],
  [
    'an XHTML page',
    {
      html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>教育體系單一簽入服務</title></head><body><p>教育體系單一簽入服務</p><div class="alert alert-danger">無法取得ACCESS_TOKEN</div><form><input placeholder="請輸入帳號"/><input type="password"/><button>登入</button></form></body></html>`,
      headers: { 'content-type': 'application/xhtml+xml; charset=utf-8' },
    },
  ],
];

/** The page answers: its main thread is not held. */
const answers = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve('alive'), 100)));

for (const [name, spec] of BORNE) {
  test(`bears ${name}`, async () => {
    const { page, complaints } = await open(equipped, spec);
    await expect(page.locator(HOST)).toHaveCount(1, { timeout: 40_000 });
    expect(await answers(page)).toBe('alive');
    expect(complaints).toEqual([]);
    await page.close();
  });
}

// Test builds tell when there is nothing more to come.
testOfTesting('bears 10 MB within error mark-up', async ({ rig }) => {
  const { page, complaints } = await open(rig, {
    html: `${nationalLogin()}<p class="error">${'登'.repeat(3_400_000)}</p>`,
  });
  await untilQuiet(page);
  await expect(page.locator(HOST)).toHaveCount(0);
  expect(await answers(page)).toBe('alive');
  expect(complaints).toEqual([]);
  await page.close();
});

testOfTesting('leaves a picture alone', async ({ rig }) => {
  const { page } = await open(rig, {
    html: '<!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg"><text y="20">無法取得ACCESS_TOKEN</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  });
  // Set at its start by a script that watches.
  await expect(page.locator('svg')).not.toHaveAttribute('data-sso-helper', /./);
  await page.close();
});

test('bears a page that writes itself anew, and speaks on the new one', async () => {
  const { page, complaints } = await open(equipped, { html: nationalLogin() });
  await page.evaluate(
    (html) => {
      document.open();
      document.write(`<!doctype html><title>登入</title><body>${html}</body>`);
      document.close();
    },
    nationalLogin({ above: ERROR }),
  );
  await expect.poll(() => shownCodes(page), { timeout: SHOWN_MS }).toContain('SSO-10');
  expect(complaints).toEqual([]);
  await page.close();
});

test('bears endless change: the page keeps its pace, and the error is found', async () => {
  const { page, complaints } = await open(equipped, {
    html: `${nationalLogin({ above: ERROR })}<div id="churn"></div>`,
  });
  const turns = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const churn = document.getElementById('churn');
        let count = 0;
        const until = performance.now() + 3000;
        const turn = () => {
          count++;
          churn?.replaceChildren(...Array.from({ length: 20 }, () => document.createElement('p')));
          if (performance.now() < until) setTimeout(turn, 0);
          else resolve(count);
        };
        turn();
      }),
  );
  expect(turns).toBeGreaterThan(100);
  await expect.poll(() => shownCodes(page), { timeout: SHOWN_MS }).toContain('SSO-10');
  expect(complaints).toEqual([]);
  await page.close();
});
