import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Worker } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { complaintsOf } from './behaviour';
import { PRODUCTION_BUILD, TESTING_BUILD, test } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { untilQuiet } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';

/** A healthy login page whose form leads to one that fails. */
const PAGES = {
  pages: [
    { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
    { url: RETURN, html: nationalLogin({ above: ERROR }) },
  ],
};

async function openPage(rig: Rig, url: string): Promise<{ page: Page; complaints: string[] }> {
  rig.sites.use(PAGES);
  const page = await rig.context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  return { page, complaints };
}

const answered = (page: Page) => expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');

/** Runs in the extension's worker; `chrome` is known there only. */
const inWorker = (worker: Worker, code: string) => worker.evaluate(`(async () => { ${code} })()`);

/** Has the extension reloaded, as at an update. Its next worker may start at once: counting them would tell nothing. */
async function reload(rig: Rig): Promise<void> {
  const worker = await rig.worker();
  const gone = new Promise((resolve) => worker.once('close', resolve));
  await inWorker(worker, 'setTimeout(() => chrome.runtime.reload(), 0);');
  await gone;
}

test.describe('the worker is killed', () => {
  for (const moment of [
    'before the page',
    'while it loads',
    'with the form on its way',
    'with the panel open',
  ] as const) {
    test(`${moment}: the teacher sees the same answer`, async ({ rig }) => {
      const { page, complaints } = await openPage(rig, LOGIN);
      if (moment === 'before the page') await rig.killWorker(page);
      await untilQuiet(page);
      const sent = page.getByRole('button', { name: '登入', exact: true }).click();
      if (moment === 'with the form on its way') await rig.killWorker(page);
      await sent;
      await page.waitForURL(RETURN, { waitUntil: 'commit' });
      if (moment === 'while it loads') await rig.killWorker(page);
      await answered(page);
      if (moment === 'with the panel open') await rig.killWorker(page);
      await answered(page);
      // Its extra actions wake the worker again.
      const opened = rig.context.waitForEvent('page');
      await page.locator(`${HOST} .card button`).filter({ hasText: '給客服的資料' }).click();
      await (await opened).close();
      expect(complaints).toEqual([]);
      await page.close();
    });
  }
});

/** What storage may do at the worst time; `chrome.storage` of the worker. */
const STORAGE_FAULTS: Readonly<Record<string, string>> = {
  'rejects every write': `chrome.storage.session.set = () => Promise.reject(new Error('full')); chrome.storage.local.set = () => Promise.reject(new Error('full'));`,
  'rejects every read': `chrome.storage.session.get = () => Promise.reject(new Error('broken')); chrome.storage.local.get = () => Promise.reject(new Error('broken'));`,
  'never answers': `chrome.storage.session.get = () => new Promise(() => {}); chrome.storage.session.set = () => new Promise(() => {});`,
  'holds nonsense': `await chrome.storage.session.clear(); await chrome.storage.local.set({ policy: 'x', settings: [1] });`,
};

for (const [name, fault] of Object.entries(STORAGE_FAULTS)) {
  test(`storage ${name}: the answer on the page needs none of it`, async () => {
    const rig = await launch({ extension: PRODUCTION_BUILD });
    try {
      await inWorker(await rig.worker(), fault);
      const { page, complaints } = await openPage(rig, RETURN);
      await answered(page);
      expect(complaints).toEqual([]);
    } finally {
      await rig.close();
    }
  });
}

test('storage cleared while the panel is open: it stays, and so does the next', async ({ rig }) => {
  const { page, complaints } = await openPage(rig, RETURN);
  await answered(page);
  await inWorker(await rig.worker(), 'await chrome.storage.session.clear(); await chrome.storage.local.clear();');
  await untilQuiet(page);
  await answered(page);
  await page.reload();
  await answered(page);
  expect(complaints).toEqual([]);
  await page.close();
});

test('the extension is reloaded with a login page open: the answer stays, what needs the extension gives way', async () => {
  const rig = await launch({ extension: PRODUCTION_BUILD });
  try {
    const { page, complaints } = await openPage(rig, RETURN);
    await answered(page);
    const before = await panelText(page);
    expect(before).toContain('給客服的資料');
    await reload(rig);
    // Whatever the page does now, the old copy is on its own.
    await page.setViewportSize({ width: 1200, height: 700 });
    await page.evaluate(() => document.body.append(document.createElement('p')));
    await answered(page);
    await page.getByPlaceholder('請輸入帳號').fill('a');
    await page.getByRole('button', { name: '登入', exact: true }).focus();
    await expect.poll(() => panelText(page)).toContain('本工具剛剛更新或關閉了');
    expect(complaints).toEqual([]);
  } finally {
    await rig.close();
  }
});

test('the extension is reloaded before anything went wrong: the old copy stays quiet, the page goes on', async () => {
  const rig = await launch({ extension: TESTING_BUILD });
  try {
    const { page, complaints } = await openPage(rig, LOGIN);
    await untilQuiet(page);
    await reload(rig);
    await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), ERROR);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), '<script>alert(1)</script>');
    // The change has set it to work; it rests once it has found that it can no longer read what it would say.
    await untilQuiet(page);
    await expect(page.locator(HOST)).toHaveCount(0);
    expect(complaints).toEqual([]);
    await page.getByRole('button', { name: '登入', exact: true }).click();
    await page.waitForURL(RETURN);
  } finally {
    await rig.close();
  }
});

test('the browser is killed and started again with its profile: the next login is answered', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'restart-'));
  try {
    for (const _round of [1, 2]) {
      const rig = await launch({ extension: PRODUCTION_BUILD, profile });
      try {
        const { page, complaints } = await openPage(rig, RETURN);
        await answered(page);
        const kept = await inWorker(
          await rig.worker(),
          'return Object.keys(await chrome.storage.session.get(null)).length;',
        );
        // Nothing of the first run's trails is left in the second.
        expect(kept).toBe(1);
        expect(complaints).toEqual([]);
      } finally {
        await rig.close();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('two windows race through the same login: each has its own trail and its own answer', async ({ rig }) => {
  const opened = await Promise.all([1, 2, 3].map(() => openPage(rig, LOGIN)));
  await Promise.all(
    opened.map(async ({ page }) => {
      await page.getByRole('button', { name: '登入', exact: true }).click();
      await page.waitForURL(RETURN, { waitUntil: 'commit' });
    }),
  );
  for (const { page, complaints } of opened) {
    await page.bringToFront();
    await answered(page);
    expect(complaints).toEqual([]);
    await page.close();
  }
});
