import { equal, match } from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GECKO_ID } from '../../../lib/deploy/gecko-id';
import { nationalLogin } from '../../sites/pages/national';
import { inPage } from './in-page';
import { launch } from './launch';
import { panelText } from './scenario';
import { until } from './until';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const PAGES = [{ url: LOGIN, html: nationalLogin({ above: '<div class="alert">無法取得ACCESS_TOKEN</div>' }) }];
const SOON_MS = 20_000;
const NEXT = '99.0.0';

const panels = (): number => document.querySelectorAll(':root > body ~ div').length;
const closeButton = (): Element | null =>
  document.querySelector(':root > body ~ div')?.shadowRoot?.querySelector('button[aria-label="關閉"]') ?? null;

/** The next version comes while a login page is open: one panel stays, and its buttons work. */
export async function update(extension: string): Promise<void> {
  const next = await mkdtemp(join(tmpdir(), 'next-version-'));
  await cp(extension, next, { recursive: true });
  const manifest = JSON.parse(await readFile(join(next, 'manifest.json'), 'utf8'));
  await writeFile(join(next, 'manifest.json'), JSON.stringify({ ...manifest, version: NEXT }));
  const rig = await launch({ extension });
  try {
    rig.sites.use({ pages: PAGES });
    const page = await rig.newPage();
    await page.goto(LOGIN);
    await until('a panel', SOON_MS, async () => (await panelText(page)) !== '');
    await page.evaluate(`void (globalThis.old = document.querySelector(':root > body ~ div'))`);

    await rig.bidi.send('webExtension.install', { extensionData: { type: 'path', path: next } });
    equal(await rig.asBrowser(`WebExtensionPolicy.getByID('${GECKO_ID}').extension.version`), NEXT);
    const isNew = `!globalThis.old.isConnected && document.querySelector(':root > body ~ div') !== null`;
    await until('the panel of the new version', SOON_MS, async () => (await page.evaluate(isNew)) === true);
    equal(await page.evaluate(inPage(panels)), 1);
    match(await panelText(page), /SSO-10/);
    await page.clickOn(inPage(closeButton));
    // The line that tells where the answer went stays while the pointer is on it.
    await until('a closed panel', SOON_MS, async () => (await panelText(page)).includes('重新顯示'));
  } finally {
    await rig.close();
    await rm(next, { recursive: true, force: true });
  }
}
