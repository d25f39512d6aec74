import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, hideForGood, panelBox, panelText, pressInPanel, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<p class="alert alert-danger" role="alert">無法取得ACCESS_TOKEN</p>';

let rig: Rig;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  rig = await launch({ extension: PRODUCTION_BUILD });
});

test.afterAll(() => rig.close());

async function open(): Promise<Page> {
  rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above: ERROR }) }] });
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  return page;
}

const hidden = async (): Promise<unknown> => {
  const worker = await rig.worker();
  return worker.evaluate(`chrome.storage.local.get('settings').then(({ settings }) => settings?.hiddenRules ?? [])`);
};

/** A picture over all of the window that lets clicks through, in front of the panel as often as it likes. */
const COVERS: Readonly<Record<string, string>> = {
  'a popover': `const b = Object.assign(document.createElement('div'), { popover: 'manual' });
    b.style = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;border:0;padding:0;background:#fff;pointer-events:none';
    document.body.append(b); b.showPopover(); setInterval(() => { b.hidePopover(); b.showPopover(); }, 20);`,
  'a popover within a closed root': `const h = document.body.appendChild(document.createElement('section'));
    const b = Object.assign(document.createElement('div'), { popover: 'manual' });
    b.style = 'position:fixed;inset:0;margin:0;width:100vw;height:100vh;border:0;padding:0;background:#fff;pointer-events:none';
    h.attachShadow({ mode: 'closed' }).append(b); b.showPopover(); setInterval(() => { b.hidePopover(); b.showPopover(); }, 20);`,
  'a see-through one over the button alone': `const b = Object.assign(document.createElement('div'), { popover: 'manual' });
    b.style = 'position:fixed;inset:auto 0 0 auto;margin:0;width:400px;height:500px;border:0;padding:0;background:#fffd;pointer-events:none';
    document.body.append(b); b.showPopover(); setInterval(() => { b.hidePopover(); b.showPopover(); }, 20);`,
};

for (const [name, code] of Object.entries(COVERS)) {
  test(`bait clicks change nothing that lasts: ${name}`, async () => {
    const page = await open();
    await page.evaluate(code);
    await pressInPanel(page, '不再顯示這類提示');
    await expect.poll(() => panelText(page)).toContain('確定不再顯示');
    // As long as it takes a person to be led on: longer than what has to be in sight.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    await pressInPanel(page, '確定不再顯示');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(await panelText(page)).not.toContain('復原');
    expect(await hidden()).toEqual([]);
    await page.close();
  });
}

test('two quick clicks change nothing that lasts, and it can be called off', async () => {
  const page = await open();
  await pressInPanel(page, '不再顯示這類提示');
  const session = await page.context().newCDPSession(page);
  await session.detach();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  expect(await panelText(page)).not.toContain('復原');
  await pressInPanel(page, '取消');
  await expect.poll(() => panelText(page)).toContain('不再顯示這類提示');
  expect(await panelText(page)).not.toContain('確定不再顯示');
  expect(await hidden()).toEqual([]);
  await page.close();
});

test('asked and confirmed it is kept, told until it is closed, and undone where it was done', async () => {
  const page = await open();
  await hideForGood(page);
  await expect.poll(hidden).toEqual(['access-token']);
  // The page goes on; the line with the way back stays.
  await page.mouse.move(5, 5);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  expect(await panelText(page)).toContain('已設定不再顯示這類提示');
  await pressInPanel(page, '復原');
  await expect.poll(hidden).toEqual([]);
  expect(await panelText(page)).toContain('不再顯示這類提示');
  const { width } = await panelBox(page);
  expect(width).toBeGreaterThan(250);
  await hideForGood(page);
  await pressInPanel(page, '關閉');
  await expect(page.locator(HOST)).toHaveCount(0);
  await page.close();
  rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above: ERROR }) }] });
});
