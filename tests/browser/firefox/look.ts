import { GECKO_ID } from '../../../lib/deploy/gecko-id';
import { launch, type Rig } from './launch';
import { UUID } from './profile';
import { until } from './until';

const SOON_MS = 20_000;
/** A host that no pattern of the manifest names. */
const SERVICE = 'https://scenarios.test/result';
const BUTTON = '看看這一頁';

/**
 * Does in the browser what a click on the toolbar's icon does, with the tab of this address in front: the popup opens,
 * and the extension may look at that tab. The popup itself can't be driven from outside.
 * @returns the tab's number, as extensions see it
 */
const clickIcon = (rig: Rig, address: string): Promise<unknown> =>
  rig.asBrowser(`(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
    const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === '${address}');
    gBrowser.selectedTab = tab;
    await browserActionFor(WebExtensionPolicy.getByID('${GECKO_ID}').extension).triggerAction(window);
    return tabTracker.getId(tab);
  })()`);

/** What the popup's page says of the tab after a click on the button. */
async function says(rig: Rig, tab: number, ...words: readonly string[]): Promise<void> {
  const page = await rig.newPage();
  let said = '';
  const text = async (): Promise<string> => String(await page.evaluate('document.body?.innerText ?? ""'));
  try {
    await page.goto(`moz-extension://${UUID}/popup.html?tab=${tab}`);
    await until('the button', SOON_MS, async () => (await text()).includes(BUTTON));
    await page.evaluate(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes('${BUTTON}')).click()`,
    );
    await until(`an answer with ${words}`, SOON_MS, async () => {
      said = await text();
      return words.every((word) => said.includes(word));
    });
  } catch (error) {
    throw new Error(`${error}; the popup says: ${said.slice(0, 600)}`);
  } finally {
    await page.close();
  }
}

/** Looks at a page of a service: nothing before the click on the icon, the answer after it. */
export async function look(extension: string): Promise<void> {
  const rig = await launch({ extension });
  try {
    rig.sites.use({ pages: [{ url: SERVICE, html: '<p>無法取得ACCESS TOKEN</p>' }] });
    const page = await rig.newPage();
    await page.goto(SERVICE);
    const tab = Number(await clickIcon(rig, SERVICE));
    await says(rig, tab, '在這一頁看到', 'SSO-10');

    // Another page in the same tab: what the click allowed is over.
    await page.goto(`${SERVICE}?again`);
    await says(rig, tab, '請先回到那個分頁');
  } finally {
    await rig.close();
  }
}
