import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { complaintsOf } from './behaviour';
import { PRODUCTION_BUILD, TESTING_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, panelText, pressInPanel, shownCodes } from './panel';
import { untilQuiet } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const PAGES = [
  { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
  { url: RETURN, html: nationalLogin({ above: ERROR, action: '/oidc/v1/azp' }) },
];

/** The part of the browser's protocol that the driver does not describe. */
interface Extensions {
  send(method: 'Extensions.loadUnpacked', given: { path: string }): Promise<{ id: string }>;
  send(method: 'Extensions.uninstall', given: { id: string }): Promise<unknown>;
}

let rig: Rig;
let id: string;
/** The tools' own line to the browser, which may load and remove extensions. */
let browser: Extensions;
/** The browser's own page of extensions. */
let extensions: Page;

/** Loaded as a developer does by hand: only such a one can be removed without a dialog of the browser's. */
async function start(extension: string): Promise<void> {
  rig = await launch({
    extension: null,
    hasWorker: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging'],
  });
  rig.sites.use({ pages: PAGES });
  extensions = await rig.context.newPage();
  await extensions.goto('chrome://extensions');
  const session = await rig.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No line to the browser');
  browser = { send: session.send.bind(session) };
  ({ id } = await browser.send('Extensions.loadUnpacked', { path: extension }));
  await expect.poll(isThere).toBe(true);
}

test.afterEach(() => rig.close());

/** Runs on that page, as a click there does. */
const manage = (code: string): Promise<unknown> => extensions.evaluate(`((id) => ${code})(${JSON.stringify(id)})`);

const isThere = (): Promise<unknown> =>
  manage(`chrome.management.getAll().then((all) => all.some((one) => one.id === id && one.enabled))`);

const WAYS = {
  'switched off': () => manage('chrome.management.setEnabled(id, false)'),
  removed: () => browser.send('Extensions.uninstall', { id }),
};

async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await rig.context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(url);
  return { page, complaints };
}

async function takeAway(way: () => Promise<unknown>, page: Page): Promise<void> {
  await way();
  await expect.poll(isThere).toBe(false);
  await page.bringToFront();
}

const answered = (page: Page) => expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');

/** Typed and sent: the page goes on to where its form leads. */
async function logIn(page: Page, to: string): Promise<void> {
  await page.getByPlaceholder('請輸入帳號').click();
  await page.keyboard.type('teacher');
  await expect(page.getByPlaceholder('請輸入帳號')).toHaveValue('teacher');
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await page.waitForURL(to);
}

for (const [name, way] of Object.entries(WAYS)) {
  test(`${name} with the panel open: the answer stays, what needs the extension gives way, the login goes on`, async () => {
    await start(PRODUCTION_BUILD);
    const { page, complaints } = await open(RETURN);
    await answered(page);
    await takeAway(way, page);
    expect(await panelText(page)).toContain('SSO-10');
    // A button whose extension is gone opens nothing; the panel then has none of these any more.
    const tabs = rig.context.pages().length;
    await pressInPanel(page, '給客服的資料');
    await expect.poll(() => panelText(page)).toContain('本工具剛剛更新或關閉了');
    expect(await panelText(page)).not.toContain('給客服的資料');
    expect(await panelText(page)).toContain('SSO-10');
    expect(rig.context.pages()).toHaveLength(tabs);
    await pressInPanel(page, '關閉');
    await expect(page.locator(HOST)).toHaveCount(0);
    await logIn(page, LOGIN);
    expect(complaints).toEqual([]);
  });

  test(`${name} on a healthy login page: it stays as it is, and the login goes on`, async () => {
    await start(TESTING_BUILD);
    const { page, complaints } = await open(LOGIN);
    await untilQuiet(page);
    await takeAway(way, page);
    // What is left of the script meets an error now: it can no longer read what it would say.
    await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), ERROR);
    await untilQuiet(page);
    await expect(page.locator(HOST)).toHaveCount(0);
    await logIn(page, RETURN);
    await expect(page.locator('.alert-danger')).toBeVisible();
    await expect(page.locator(HOST)).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('switched off and on again: what was open stays, and loaded again it has one panel, with everything in it', async () => {
  await start(PRODUCTION_BUILD);
  const { page, complaints } = await open(RETURN);
  await answered(page);
  await takeAway(WAYS['switched off'], page);
  await manage('chrome.management.setEnabled(id, true)');
  await expect.poll(isThere).toBe(true);
  await page.bringToFront();
  await answered(page);
  await page.reload();
  await answered(page);
  await expect(page.locator(HOST)).toHaveCount(1);
  const opened = rig.context.waitForEvent('page');
  await pressInPanel(page, '給客服的資料');
  await expect((await opened).locator('.card-text')).toContainText('SSO-10');
  expect(complaints).toEqual([]);
});
