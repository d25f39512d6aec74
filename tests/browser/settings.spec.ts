import { expect, type Page } from '@playwright/test';
import type { Policy, Settings } from '@/lib/types/config';
import { nationalLogin } from '../sites/pages/national';
import type { Rig } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { untilQuiet } from './play';
import { test } from './without-policy';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const TOKEN = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';

async function openWith(rig: Rig, policy: Policy, settings: Settings, above = TOKEN): Promise<Page> {
  const worker = await rig.worker();
  await worker.evaluate((items) => Reflect.get(globalThis, 'chrome').storage.local.set(items), {
    policy: { state: 'received', policy, problems: [], at: 1 },
    settings,
  });
  rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above }) }] });
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await untilQuiet(page);
  return page;
}

test.afterEach(async ({ rig }) => {
  const worker = await rig.worker();
  await worker.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  for (const page of rig.context.pages()) if (page.url() !== 'about:blank') await page.close();
});

/** Badge and title of the toolbar's button in the tab that is seen. */
async function toolbar(rig: Rig): Promise<unknown> {
  const worker = await rig.worker();
  return worker.evaluate(async () => {
    const { action, tabs } = Reflect.get(globalThis, 'chrome');
    const [tab] = await tabs.query({ active: true });
    return [await action.getBadgeText({ tabId: tab.id }), await action.getTitle({ tabId: tab.id })];
  });
}

test('only the badge: nothing in the page, and the toolbar says what it means', async ({ rig }) => {
  const page = await openWith(rig, {}, { hints: 'badge' });
  expect(await panelText(page)).toBe('');
  expect(await toolbar(rig)).toEqual(['!', expect.stringContaining('SSO-10')]);
});

test('an error that nobody knows: the toolbar promises no answer', async ({ rig }) => {
  await openWith(rig, {}, { hints: 'badge' }, '<div class="alert alert-danger">系統發生錯誤 (E-7788)</div>');
  expect(await toolbar(rig)).toEqual(['!', expect.stringMatching(/點一下搜尋|click to search/)]);
});

test('a pill instead of the card, until it is opened', async ({ rig }) => {
  const page = await openWith(rig, {}, { hints: 'pill' });
  await expect(page.locator(`${HOST} .pill`)).toBeVisible();
  await page.locator(`${HOST} [data-focus]`).click();
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
});

test('the preferred corner, larger letters and English', async ({ rig }) => {
  const page = await openWith(rig, {}, { position: 'top-left', textSize: 'larger', language: 'en' });
  const box = await page.locator(`${HOST} .place`).boundingBox();
  expect(box?.x).toBeLessThan(40);
  const size = await page
    .locator(`${HOST} .body`)
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  expect(size).toBeGreaterThan(16);
  const said = await panelText(page);
  expect(said).toContain('SSO Login Helper');
  // The original is folded beside the translation.
  expect(said).not.toContain('請問出現無法取得ACCESS_TOKEN');
  await page.locator(`${HOST} details.in-chinese summary`).first().click();
  expect(await panelText(page)).toContain('請問出現無法取得ACCESS_TOKEN');
});

test('switched off, a rule switched off, a rule that is never shown: silence', async ({ rig }) => {
  for (const [policy, settings] of [
    [{ enabled: false }, {}],
    [{ disabledRules: ['access-token'] }, {}],
    [{}, { hiddenRules: ['access-token'] }],
  ] as const) {
    const page = await openWith(rig, policy, settings);
    expect(await panelText(page)).toBe('');
    await page.close();
  }
});

test('the school’s desk stands first, its correction before the official one’s number', async ({ rig }) => {
  const page = await openWith(
    rig,
    {
      orgName: '幸福國小',
      localContact: { name: '資訊組', phones: ['分機 210'] },
      deskNotes: [{ contact: 'oidc', note: '電話忙線時請改寫信' }],
    },
    {},
  );
  const said = await panelText(page);
  expect(said.indexOf('幸福國小 資訊組')).toBeGreaterThan(-1);
  expect(said.indexOf('幸福國小 資訊組')).toBeLessThan(said.indexOf('070-1010-0107'));
  expect(said.indexOf('電話忙線時請改寫信')).toBeGreaterThan(-1);
  expect(said.indexOf('電話忙線時請改寫信')).toBeLessThan(said.indexOf('04-2222-0507'));
});

test('however long a correction is, it takes two lines of the panel’s foot, and can be read to its end', async ({
  rig,
}) => {
  const note = '尖峰時間常常忙線，請先找本校資訊組，分機 210。';
  const heights: number[][] = [];
  for (const one of [note, note.repeat(11)]) {
    const page = await openWith(rig, { deskNotes: [{ contact: 'oidc', note: one }] }, {});
    const line = page.locator(`${HOST} .foot .correction`);
    heights.push(await line.evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight]));
  }
  const [[two = 0, whole = 0] = [], [shown = 0, hidden = 0] = []] = heights;
  expect(whole).toBe(two);
  expect(shown).toBeLessThan(1.25 * two);
  expect(hidden).toBeGreaterThan(3 * two);
});

test('a school’s own phrase leads to its own entry, and keeps the silence rules', async ({ rig }) => {
  const policy: Policy = {
    orgName: '幸福國小',
    entries: [{ question: '校務系統維護', answer: '週三下午維護，請改日再試。' }],
    rules: [{ phrases: ['校務系統離線中'], pages: ['login'], entry: 1 }],
  };
  const shown = await openWith(rig, policy, {}, '<div class="alert alert-danger">校務系統離線中</div>');
  expect(await shownCodes(shown)).toEqual(['SCHOOL-1']);
  expect(await panelText(shown)).toContain('週三下午維護');
  const hidden = await openWith(rig, policy, {}, '<p><a href="#">校務系統離線中</a></p>');
  expect(await panelText(hidden)).toBe('');
});

test('a policy that arrives while a panel is open changes it at once', async ({ rig }) => {
  const page = await openWith(rig, {}, {});
  expect(await shownCodes(page)).toContain('SSO-10');
  const worker = await rig.worker();
  await worker.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({
      policy: {
        state: 'received',
        policy: { localContact: { name: '剛設定的服務台', phones: ['1234'] } },
        problems: [],
        at: 2,
      },
    }),
  );
  await expect.poll(() => panelText(page)).toContain('剛設定的服務台');
});
