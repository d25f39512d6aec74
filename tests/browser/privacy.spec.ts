import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, PAGE_SCRIPT } from './altered-build';
import { launch, type Rig } from './launch';
import { netLogTo, requestsIn, unasked } from './net-log';
import { pressInPanel, readPanel, shownCodes } from './panel';
import { expectNoSecret, filesWith, SECRETS } from './secrets';
import { recordOf, trapCode } from './traps';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
/** A county's sign-out carries the token of who signs out. */
const SIGN_OUT = 'https://chc.sso.edu.tw/oidc/v1/logout-to-go';
const TEXT = `${SECRETS.name}（${SECRETS.id}）您好：無法取得ACCESS_TOKEN ${SECRETS.text}`;
const ERROR = `<div class="alert alert-danger">${TEXT}</div>`;
/** Of a query the error parameters are read: here they hold everything. */
const FAILED = `/cncreturnpage?code=${SECRETS.token}&error_description=${encodeURIComponent(TEXT)}#${SECRETS.token}&id=${SECRETS.id}`;
const PAGES = [
  { url: LOGIN, html: nationalLogin({ action: FAILED.replaceAll('&', '&amp;') }) },
  { url: RETURN, html: nationalLogin({ above: ERROR }) },
  { url: SIGN_OUT, html: '<p>處理中</p>' },
];

/** Everything that is written to a console: of pages and what runs in them, of the extension's pages and its worker. */
async function logOf(rig: Rig): Promise<string[]> {
  const log: string[] = [];
  rig.context.on('console', (message) => log.push(message.text()));
  (await rig.worker()).on('console', (message) => log.push(message.text()));
  return log;
}

/** What reaches the worker, by a listener of the test's own beside its own. */
async function heardBy(rig: Rig): Promise<() => Promise<string>> {
  const worker = await rig.worker();
  await worker.evaluate(`globalThis.heard = []; chrome.runtime.onMessage.addListener((message) => {
    globalThis.heard.push(JSON.stringify(message));
  });`);
  return () => worker.evaluate<string>('globalThis.heard.join()');
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${SIGN_OUT}?post_logout_redirect_uri=${encodeURIComponent(LOGIN)}&id_token_hint=${SECRETS.token}`);
  await page.goto(`${LOGIN}?state=${SECRETS.token}&login_hint=${SECRETS.account}#id=${SECRETS.id}`);
  await page.getByPlaceholder('請輸入帳號').pressSequentially(SECRETS.account);
  await page.getByPlaceholder('請輸入密碼').pressSequentially(SECRETS.password);
  await page.getByPlaceholder('請輸入驗證碼').pressSequentially(SECRETS.captcha);
  await page.getByRole('button', { name: '登入', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/cncreturnpage');
  for (const part of [SECRETS.token, SECRETS.id, encodeURIComponent(SECRETS.name)]) expect(page.url()).toContain(part);
}

/** The help desk's text as it is shown, linked, and copied. */
async function supportCard(rig: Rig, page: Page): Promise<{ card: Page; shown: string; copied: string }> {
  await rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const opened = rig.context.waitForEvent('page');
  await pressInPanel(page, '給客服的資料');
  const card = await opened;
  await expect(card.locator('.card-text')).toContainText('SSO-10');
  await card.getByRole('button', { name: '複製這段文字' }).click();
  await expect(card.getByRole('status')).toHaveText('已複製');
  const shown = await card.evaluate(() => document.documentElement.outerHTML);
  return { card, shown: `${card.url()} ${shown}`, copied: await card.evaluate(() => navigator.clipboard.readText()) };
}

test('sends nothing, and keeps, tells and hands on nothing of what was typed, shown or in an address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'privacy-'));
  const log = join(folder, 'net.json');
  const profile = join(folder, 'profile');
  const build = await alteredBuild({ first: { [PAGE_SCRIPT]: trapCode('script') } });
  const rig = await launch({ extension: build.folder, profile, args: netLogTo(log) });
  try {
    rig.sites.use({ pages: PAGES });
    const said = await logOf(rig);
    const heard = await heardBy(rig);
    const page = await rig.context.newPage();
    const record = await recordOf(page);
    await logIn(page);
    await expect.poll(() => shownCodes(page)).toContain('SSO-10');
    expectNoSecret('accessibility tree of the panel', JSON.stringify(await readPanel(page)));

    const { card, shown, copied } = await supportCard(rig, page);
    expectNoSecret('support card', shown);
    expect(copied).toContain('SSO-10');
    expectNoSecret('copied text', copied);

    const messages = record.told.filter(({ kind }) => /^(?:sent|answered|received)$/.test(kind));
    expect(messages.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['sent', 'answered']));
    expectNoSecret('messages in the page', messages.map(({ what }) => what).join());
    expect(await heard()).toContain('"type":"findings"');
    expect(await heard()).toContain('"event":"logout"');
    expectNoSecret('messages in the worker', await heard());

    const worker = await rig.worker();
    const kept = await worker.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome');
      return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
    });
    expect(kept).toContain('login');
    expectNoSecret('storage', kept);

    // Each console is heard: what the test itself writes there arrives.
    await page.evaluate("console.log('heard from the page')");
    await card.evaluate("console.log('heard from the card')");
    await worker.evaluate("console.log('heard from the worker')");
    const sources = ['the page', 'the card', 'the worker'].map((one) => `heard from ${one}`);
    await expect.poll(() => sources.every((source) => said.includes(source)), said.join()).toBe(true);
    expectNoSecret('consoles', said.join());
  } finally {
    await rig.close();
    await build.remove();
  }
  try {
    const requests = await requestsIn(log);
    expect(requests.some(({ url }) => url.startsWith(LOGIN))).toBe(true);
    const isKnown = (host: string, path: string): boolean =>
      [LOGIN, RETURN, SIGN_OUT].includes(`https://${host}${path}`);
    expect(unasked(requests, isKnown)).toEqual([]);

    // The browser itself remembers addresses and form texts; in what belongs to extensions there must be nothing.
    for (const [name, secret] of Object.entries(SECRETS)) {
      const found = filesWith(profile, secret).filter((path) => /extension|service worker/i.test(path));
      expect(found, `profile: ${name}`).toEqual([]);
    }
    expect(filesWith(profile, rig.extensionId).length).toBeGreaterThan(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
