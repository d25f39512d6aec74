import { expect, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { type AlteredBuild, alteredBuild, BACKGROUND } from './altered-build';
import { complaintsIn } from './behaviour';
import { launch, type Rig } from './launch';
import { pressInPanel, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const SUPPORT = '給客服的資料';
const SHOWN = { timeout: 15_000 };

/** Everything that the background waits for, by what makes it do so. */
const AWAITS = {
  start: ['storage.managed.get', 'storage.local.set'],
  login: [
    ...['storage.session.get', 'storage.session.set', 'storage.local.get'],
    ...['action.setBadgeBackgroundColor', 'action.setBadgeTextColor', 'action.setBadgeText', 'action.setTitle'],
  ],
  click: ['tabs.get', 'tabs.create'],
} as const;
const CAUSES = ['start', 'login', 'click'] as const;
const ALL = CAUSES.flatMap((cause) => AWAITS[cause].map((path) => ({ cause, path })));

/** The call that is named in the session's storage is made once and never answered; all others go their way. */
const HANGING = `{
  const { local, session } = chrome.storage;
  const stored = session.get.bind(session);
  const name = session.set.bind(session);
  const store = local.set.bind(local);
  // An empty answer of the policy was noted once: the note is to be taken away when the worker starts.
  globalThis.prepare = async (hang) => { await store({ policyEmptySince: 1 }); await name({ hang }); };
  for (const path of ${JSON.stringify(ALL.map(({ path }) => path))}) {
    const names = path.split('.');
    const last = names.pop();
    const area = names.reduce((at, part) => at[part], chrome);
    const real = area[last].bind(area);
    area[last] = (...given) => new Promise((done, fail) => {
      void stored('hang').then(async ({ hang }) => {
        if (hang === path) {
          await name({ hang: '' });
          globalThis.hung = path;
        } else Promise.resolve(real(...given)).then(done, fail);
      });
    });
  }
}`;

let build: AlteredBuild;
let rig: Rig;
let complaints: string[];

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  build = await alteredBuild({ first: { [BACKGROUND]: HANGING } });
  rig = await launch({ extension: build.folder });
  complaints = complaintsIn(rig.context);
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
      { url: RETURN, html: nationalLogin({ above: ERROR }) },
    ],
  });
});
test.afterAll(async () => {
  await rig?.close();
  await build?.remove();
});

const inWorker = async (code: string): Promise<unknown> => (await rig.worker()).evaluate(code);
const badge = () =>
  inWorker('chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))');

for (const { cause, path } of ALL) {
  test(`killed while it waits for ${path}: the answer is there, and all that follows`, async () => {
    complaints.length = 0;
    await inWorker(`prepare(${JSON.stringify(path)})`);
    const page = await rig.context.newPage();
    if (cause === 'start') await rig.killWorker(page);
    await page.goto(LOGIN);
    await page.getByRole('button', { name: '登入', exact: true }).click();
    await page.waitForURL(RETURN, { waitUntil: 'commit' });
    const answered = () => expect.poll(() => shownCodes(page), SHOWN).toContain('SSO-10');
    await answered();
    if (cause === 'click') await pressInPanel(page, SUPPORT);
    await expect.poll(() => inWorker('globalThis.hung')).toBe(path);
    await rig.killWorker(page);
    await answered();
    await page.reload();
    await answered();
    await expect.poll(badge).toBe('!');
    const opened = rig.context.waitForEvent('page');
    await pressInPanel(page, SUPPORT);
    await (await opened).close();
    expect(complaints).toEqual([]);
    await page.close();
  });
}
