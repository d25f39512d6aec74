import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, PAGE_SCRIPT } from './altered-build';
import { launch, type Rig } from './launch';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const REQUESTS = 60;
const GAP_MS = 1000;
/** A page that has taken over its own process asks for the help page as often as it likes. */
const FLOOD = `document.addEventListener('flood', async () => {
  const started = performance.now();
  const open = () => chrome.runtime.sendMessage({ type: 'open', target: '' });
  await Promise.all(Array.from({ length: ${REQUESTS} }, open));
  document.documentElement.dataset.flooded = performance.now() - started;
});`;

/** How long the page has waited for all answers, milliseconds. */
async function flood(page: Page): Promise<number> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.flooded;
    document.dispatchEvent(new Event('flood'));
  });
  const waited = await page.waitForFunction(() => document.documentElement.dataset.flooded);
  return Number(await waited.jsonValue());
}

const openedBy = ({ context, extensionId }: Rig): Page[] =>
  context.pages().filter((page) => page.url().startsWith(`chrome-extension://${extensionId}/popup.html`));

async function withFloodedLogin(check: (rig: Rig, page: Page) => Promise<void>): Promise<void> {
  const build = await alteredBuild({ first: { [PAGE_SCRIPT]: FLOOD } });
  const rig = await launch({ extension: build.folder });
  try {
    rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin() }] });
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    await check(rig, page);
  } finally {
    await rig.close();
    await build.remove();
  }
}

test('a page that asks again and again opens one tab in a while', async () => {
  await withFloodedLogin(async (rig, page) => {
    const waitedMs = await flood(page);
    await expect.poll(() => openedBy(rig).length).toBeGreaterThan(0);
    expect(openedBy(rig).length).toBeLessThanOrEqual(1 + Math.floor(waitedMs / GAP_MS));
  });
});

test('a page that is not in front opens none', async () => {
  await withFloodedLogin(async (rig, page) => {
    const front = await rig.context.newPage();
    await front.goto(`${LOGIN}/in-front`);
    await flood(page);
    expect(openedBy(rig)).toEqual([]);
    // It was only out of sight.
    await page.bringToFront();
    const opened = async (): Promise<number> => {
      await flood(page);
      return openedBy(rig).length;
    };
    await expect.poll(opened).toBeGreaterThan(0);
  });
});
