import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { type AlteredBuild, alteredBuild, BACKGROUND, PAGE_SCRIPT } from './altered-build';
import { complaintsIn } from './behaviour';
import { launch, type Rig } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { NO_WORD } from './without-policy';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const SHOWN = { timeout: 15_000 };

/** A policy as the background stores it: a school's own desk, by which the panel shows whose policy it follows. */
const mirrorOf = (policy: object): string =>
  JSON.stringify({ policy: { state: 'received', problems: [], at: 1, policy } });
const deskOf = (name: string): object => ({ localContact: { name, phones: ['分機 210'] } });

/** Runs a policy of its own in the very moment in which the panel gets its root: it is being built. */
const WHILE_BUILDING = `{
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (...given) {
    if (location.search === '?meanwhile') void chrome.storage.local.set(${mirrorOf(deskOf('最新的服務台'))});
    return attachShadow.apply(this, given);
  };
}`;

let build: AlteredBuild;
let rig: Rig;
let complaints: string[];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  build = await alteredBuild({ first: { [PAGE_SCRIPT]: WHILE_BUILDING, [BACKGROUND]: NO_WORD } });
  rig = await launch({ extension: build.folder });
  complaints = complaintsIn(rig.context);
});
test.afterAll(async () => {
  await rig?.close();
  await build?.remove();
});

test.beforeEach(async () => {
  complaints.length = 0;
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
      { url: RETURN, html: nationalLogin({ above: ERROR }) },
    ],
  });
  await set({});
});
test.afterEach(() => expect(complaints).toEqual([]));

async function set(policy: object): Promise<void> {
  await (await rig.worker()).evaluate(`chrome.storage.local.set(${mirrorOf(policy)})`);
}

const says = (page: Page, words: string) => expect.poll(() => panelText(page), SHOWN).toContain(words);

const MOMENTS = ['before the page', 'while it loads', 'with the form on its way', 'with the panel open'] as const;

for (const moment of MOMENTS) {
  test(`a policy arrives ${moment}: the panel follows the newest, and only that`, async () => {
    await set(deskOf('從前的服務台'));
    const page = await rig.context.newPage();
    const arrives = async (when: (typeof MOMENTS)[number]): Promise<void> => {
      if (when === moment) await set(deskOf('最新的服務台'));
    };
    // The answer to each request waits until what is to happen before it has happened.
    await page.route(RETURN, async (route) => {
      await arrives('with the form on its way');
      await route.continue();
    });
    await arrives('before the page');
    await page.goto(LOGIN);
    await page.getByRole('button', { name: '登入', exact: true }).click();
    await page.waitForURL(RETURN, { waitUntil: 'commit' });
    await arrives('while it loads');
    await expect.poll(() => shownCodes(page), SHOWN).toContain('SSO-10');
    await arrives('with the panel open');
    await says(page, '最新的服務台');
    expect(await panelText(page)).not.toContain('從前的服務台');
    await page.close();
  });
}

test('a policy arrives while the panel is being built: the panel follows it', async () => {
  await set(deskOf('從前的服務台'));
  const page = await rig.context.newPage();
  await page.goto(`${RETURN}?meanwhile`);
  await says(page, '最新的服務台');
  expect(await panelText(page)).not.toContain('從前的服務台');
  await page.close();
});

test('policies come one upon the other while the page loads: the last one holds', async () => {
  const page = await rig.context.newPage();
  const opened = page.goto(RETURN);
  for (let turn = 0; turn < 40; turn++) await set(turn % 4 === 3 ? { enabled: false } : deskOf(`第${turn}個服務台`));
  await set(deskOf('最後的服務台'));
  await opened;
  await says(page, '最後的服務台');
  expect(await panelText(page)).not.toContain('個服務台');
  await page.close();
});

test('switched off as soon as the panel is there: it goes, and comes back with the policy that wants it', async () => {
  const page = await rig.context.newPage();
  await page.goto(RETURN);
  await page.locator(HOST).waitFor({ state: 'attached' });
  await set({ enabled: false });
  await expect(page.locator(HOST)).toHaveCount(0, SHOWN);
  await set(deskOf('最新的服務台'));
  await says(page, '最新的服務台');
  await page.close();
});

test('with the panel open its words follow; values that make no sense are left out', async () => {
  const page = await rig.context.newPage();
  await page.goto(RETURN);
  await expect.poll(() => shownCodes(page), SHOWN).toContain('SSO-10');
  await set({ language: 'en' });
  await says(page, 'SSO Login Helper');
  await set({ enabled: 'maybe', language: 7, entries: 'x', ...deskOf('最新的服務台') });
  await says(page, '登入小幫手');
  expect(await shownCodes(page)).toContain('SSO-10');
  await page.close();
});

test('with the panel open the way of showing changes: a pill, nothing but the badge, and the panel again', async () => {
  const page = await rig.context.newPage();
  await page.goto(RETURN);
  await says(page, '找誰幫忙');
  await set({ hints: 'pill' });
  await expect.poll(() => panelText(page), SHOWN).not.toContain('找誰幫忙');
  await expect(page.locator(HOST)).toHaveCount(1);
  await set({ hints: 'badge' });
  await expect(page.locator(HOST)).toHaveCount(0, SHOWN);
  await set({ hints: 'panel' });
  await says(page, '找誰幫忙');
  await page.close();
});

test('a frame’s finding is shown on a healthy main page, by the policy', async () => {
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ above: `<iframe src="${RETURN}" width="500" height="300"></iframe>` }) },
      { url: RETURN, html: nationalLogin({ above: ERROR }) },
    ],
  });
  await set(deskOf('框架的服務台'));
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect.poll(() => panelText(page), SHOWN).toContain('框架的服務台');
  await expect(page.locator(HOST)).toHaveCount(1);
  await page.close();
});
