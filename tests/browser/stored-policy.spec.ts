import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, BACKGROUND } from './altered-build';
import { complaintsIn } from './behaviour';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { panelText } from './panel';
import { NO_WORD } from './without-policy';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const SEEN = { timeout: 20_000 };
const POSING = '教育雲端客服（教育部）';

/** What somebody who speaks in a page script's name can write: each of them once took the panel or the popup away. */
const PLANTS: readonly unknown[] = [
  { localContact: { name: POSING, phones: ['0204-666-666'], url: 'javascript:alert(document.domain)' } },
  { localContact: { name: POSING, phones: 'x' } },
  { entries: [null] },
  { entries: [{ question: 'q' }, { question: 'q', answer: 5 }] },
  { deskNotes: [null] },
  { rules: [{ phrases: [null], pages: 'login', entry: 'x' }] },
  { hints: 'off', locked: 'hints', language: 5 },
  [],
  'panel',
];

const recordOf = (policy: unknown) => ({
  policy: { state: 'received', policy, problems: [], at: 1 },
  policyEmptySince: 0,
});

async function ownPage(rig: Rig, place: string): Promise<Page> {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.extensionId}/${place}`);
  return page;
}

const local = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.get(null));

const write = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);

const useSites = (rig: Rig): void =>
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ above: '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>' }) },
    ],
  });

test('a planted policy is read like one that came from the browser: the official answer stays', async () => {
  test.setTimeout(120_000);
  // The background never learns what the browser's own policy is: what was planted stays.
  const build = await alteredBuild({ first: { [BACKGROUND]: NO_WORD }, of: PRODUCTION_BUILD });
  const rig = await launch({ extension: build.folder });
  const complaints = complaintsIn(rig.context);
  try {
    useSites(rig);
    const store = await ownPage(rig, 'options.html#it');
    for (const plant of PLANTS) {
      const about = JSON.stringify(plant);
      await store.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
      await write(store, recordOf(plant));
      const page = await rig.context.newPage();
      await page.goto(LOGIN);
      await expect.poll(() => panelText(page), { ...SEEN, message: about }).toContain('SSO-10');
      const said = await panelText(page);
      expect(said, about).toContain('07010100107');
      expect(said, about).not.toContain('javascript');
      if (said.includes(POSING)) expect(said, about).toContain(`${POSING} 學校提供`);
      await page.close();
      const popup = await ownPage(rig, 'popup.html#SSO-10');
      await expect(popup.getByText('07010100107').first(), about).toBeVisible();
      expect(await popup.locator('[href^="javascript:" i]').count(), about).toBe(0);
      await popup.close();
    }
    expect(complaints).toEqual([]);
  } finally {
    await rig.close();
    await build.remove();
  }
});

test('the record heals itself while the background lives, and foreign keys do not outlive its next start', async () => {
  test.setTimeout(120_000);
  const rig = await launch({ extension: PRODUCTION_BUILD });
  try {
    useSites(rig);
    const store = await ownPage(rig, 'options.html#it');
    await expect
      .poll(async () => Reflect.get(Object(await local(store)), 'policy'), SEEN)
      .toMatchObject({ state: 'none' });
    const before = (await local(store)).policy;
    for (const plant of PLANTS) {
      await write(store, recordOf(plant));
      await expect.poll(async () => (await local(store)).policy, SEEN).toEqual(before);
    }
    await store.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.remove('policy'));
    await expect.poll(async () => (await local(store)).policy, SEEN).toEqual(before);

    // Ten megabytes are the whole quota: what fills it, and what can then no longer be written.
    const full = await store.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      for (let n = 0; n < 30; n++)
        try {
          await storage.local.set({ [`junk${n}`]: 'x'.repeat(1_000_000) });
        } catch {
          return n;
        }
      return -1;
    });
    expect(full).toBeGreaterThan(5);
    await rig.killWorker(store);
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    await expect.poll(() => panelText(page), SEEN).toContain('SSO-10');
    const OURS = ['policy', 'policyEmptySince', 'settings'];
    await expect
      .poll(async () => Object.keys(await local(store)).filter((key) => !OURS.includes(key)), SEEN)
      .toEqual([]);
    await write(store, { settings: { hints: 'pill' } });
    expect((await local(store)).settings).toEqual({ hints: 'pill' });
  } finally {
    await rig.close();
  }
});
