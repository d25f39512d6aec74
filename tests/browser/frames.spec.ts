import { expect } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { test } from './fixtures';
import { HOST, panelText, pressInPanel, shownCodes } from './panel';
import { untilQuiet } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const FRAME = 'https://oidc.tanet.edu.tw/oidc/v1/frame';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';

test('a frame’s finding that was closed stays closed when its frame comes anew', async ({ rig }) => {
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ above: `<iframe src="${FRAME}" width="500" height="300"></iframe>` }) },
      { url: FRAME, html: nationalLogin({ above: ERROR }) },
    ],
  });
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  await pressInPanel(page, '關閉');
  await expect.poll(() => panelText(page)).toContain('說明已關閉');
  await pressInPanel(page, '關閉');
  await expect(page.locator(HOST)).toHaveCount(0);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page has no frame.');
  await frame.goto(`${FRAME}?again`);
  await frame.waitForFunction(() => document.documentElement.dataset.ssoHelper === 'quiet');
  await untilQuiet(page);
  await expect(page.locator(HOST)).toHaveCount(0);
  await page.close();
});
