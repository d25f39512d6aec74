import { equal, ok } from 'node:assert/strict';
import { GECKO_ID } from '../../../lib/deploy/gecko-id';
import { nationalLogin } from '../../sites/pages/national';
import { closedPanelText } from './closed-panel';
import { launch, type Rig } from './launch';
import type { Page } from './page';
import { UUID } from './profile';
import { createSchool, FIRST, type School } from './school';
import { until } from './until';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const PAGES = [{ url: LOGIN, html: nationalLogin({ above: '<div class="alert">無法取得ACCESS_TOKEN</div>' }) }];
/** An installation by policy takes a moment; an empty policy is believed after ten seconds. */
const POLICY_MS = 40_000;
const NONE = '沒有收到政策';
const SCHOOL = { orgName: '幸福國小', localContact: { name: '資訊組', phones: ['分機 210'] } } as const;

const textOf = async (page: Page): Promise<string> => String(await page.evaluate('document.body.innerText'));

const MANAGER = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;

/** The version that is installed and runs; empty where there is none. */
const installed = (rig: Rig): Promise<unknown> =>
  rig.asBrowser(`${MANAGER}.getAddonByID('${GECKO_ID}').then((addon) => addon?.isActive ? addon.version : '')`);

/** What the browser does by itself once a day. */
const lookForUpdates = (rig: Rig): Promise<unknown> =>
  rig.asBrowser(
    `${MANAGER}.getAddonByID('${GECKO_ID}').then((addon) => addon.findUpdates(
      { onUpdateAvailable: (_, install) => void install.install() }, ${MANAGER}.UPDATE_WHEN_PERIODIC_UPDATE))`,
  );

/** Opens the page for IT staff and waits until it says all this. */
async function itPageSays(rig: Rig, ...words: readonly string[]): Promise<void> {
  await until('the installation', POLICY_MS, () => installed(rig));
  const page = await rig.newPage();
  let said = '';
  try {
    await page.goto(`moz-extension://${UUID}/options.html#it`);
    await until('the IT page', POLICY_MS, async () => {
      said = await textOf(page);
      return words.every((word) => said.includes(word));
    });
  } catch (error) {
    throw new Error(`${error}; wanted: ${words}; the page says: ${said.slice(0, 600)}`);
  } finally {
    await page.close();
  }
}

async function panelSays(rig: Rig, ...words: readonly string[]): Promise<void> {
  rig.sites.use({ pages: PAGES });
  const page = await rig.newPage();
  await page.goto(LOGIN);
  await until(`a panel with ${words}`, POLICY_MS, async () => {
    const said = await closedPanelText(page);
    return words.every((word) => said.includes(word));
  });
  await page.close();
}

async function withFirefox(school: School, run: (rig: Rig) => Promise<void>): Promise<void> {
  const rig = await launch({ policies: school.policies, profile: school.profile });
  try {
    await run(rig);
  } finally {
    await rig.close();
  }
}

/** What the browser complains about in the file, from where about:policies has it too. */
const complaints = async (rig: Rig): Promise<string> =>
  String(
    await rig.asBrowser(
      `Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
        .filter(({ prefix }) => /Polic|JsonSchemaValidator/.test(prefix))
        .map((event) => event.arguments.join(' ')).join('; ')`,
    ),
  );

/** Without any policy: installed by hand, the defaults. */
export async function noPolicy(extension: string): Promise<void> {
  const rig = await launch({ extension });
  try {
    await itPageSays(rig, NONE);
    await panelSays(rig, 'SSO-10');
  } finally {
    await rig.close();
  }
}

/** A real policies.json through its life; each change holds from the next start on. */
export async function policyLife(): Promise<void> {
  const school = await createSchool();
  try {
    await school.configure({ ...SCHOOL, hints: 'panel', locked: ['hints'] });
    await withFirefox(school, async (rig) => {
      await itPageSays(rig, '幸福國小', '政策（鎖定）', '已收到學校的政策');
      await panelSays(rig, 'SSO-10', '幸福國小 資訊組', '分機 210');
      equal(await complaints(rig), '');
      // A change while it runs waits for the next start.
      await school.configure({ orgName: '快樂國中' }, { language: 'klingon', noSuchField: 1 });
      await itPageSays(rig, '幸福國小');
    });
    // Values that Firefox does not check: the good ones hold, the bad ones are named.
    await withFirefox(school, (rig) => itPageSays(rig, '快樂國中', 'noSuchField', '不在可選的值之中'));
    await withFirefox(school, async (rig) => {
      await until('the first version', POLICY_MS, async () => (await installed(rig)) === FIRST);
      await school.release('1.0.1');
      await lookForUpdates(rig);
      await until('the next version', POLICY_MS, async () => (await installed(rig)) === '1.0.1');
      await itPageSays(rig, '快樂國中', '1.0.1');
    });
    await school.configureFromList(77);
    await withFirefox(school, (rig) => itPageSays(rig, '第 77 國小', '04-1234-5678 轉 77'));
    await school.write('{ "policies": ');
    await withFirefox(school, async (rig) => {
      await itPageSays(rig, NONE);
      await panelSays(rig, 'SSO-10');
      ok(await complaints(rig));
    });
    await school.remove();
    await withFirefox(school, async (rig) => {
      await until('uninstalled', POLICY_MS, async () => (await installed(rig)) === '');
    });
  } finally {
    await school.close();
  }
}
