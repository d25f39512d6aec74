import { expect } from '@playwright/test';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { SERVICE } from '../sites/world';
import { test } from './fixtures';
import { HOST, panelText, shownCodes } from './panel';
import { play, untilQuiet } from './play';
import { openPopupPage } from './popup-page';

const LOGIN = 'https://fido.moi.gov.tw/pt/main/login';

test('a tab that is opened beside a failed login inherits nothing of it', async ({ rig }) => {
  const bounced = ALL_SCENARIOS.find(({ id }) => id === 'bounce-load');
  if (!bounced) throw new Error('No scenario');
  const first = await play(rig, bounced, untilQuiet);
  await expect.poll(() => shownCodes(first)).toContain('SSO-15');
  const beside = await rig.context.newPage();
  await beside.goto(LOGIN);
  await untilQuiet(beside);
  expect(await panelText(beside)).toBe('');
  await beside.close();
  await first.close();
});

/** What is kept of all tabs. */
const tabRecords = async (): Promise<[string, { readonly findings: readonly unknown[] }][]> =>
  Object.entries<{ readonly findings: readonly unknown[] }>(
    await Reflect.get(globalThis, 'chrome').storage.session.get(null),
  ).filter(([key]) => key.startsWith('tab:'));

test('the popup says what was seen on the page that stands there, not on one that was left', async ({ rig }) => {
  const bounced = ALL_SCENARIOS.find(({ id }) => id === 'bounce-load');
  if (!bounced) throw new Error('No scenario');
  const page = await play(rig, bounced, untilQuiet);
  await expect.poll(() => shownCodes(page)).toContain('SSO-15');
  const records = await (await rig.worker()).evaluate(tabRecords);
  const [key] = records.find(([, { findings }]) => findings.length > 0) ?? [];
  const popup = await openPopupPage(rig, `?tab=${key?.slice('tab:'.length)}`);
  const seen = popup.locator('.finding');
  await expect(seen).toContainText('SSO-15');
  await page.goto(SERVICE);
  // What was read before, in other tests, would stand there instead of the list.
  await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.session.remove('popup:view'));
  await popup.reload();
  await popup.getByRole('option').first().waitFor();
  await expect(seen).toHaveCount(0);
  await page.goBack();
  await expect(seen).toContainText('SSO-15');
  await popup.close();
  await page.close();
});

test('two logins in two tabs at once never mix', async ({ rig }) => {
  rig.sites.use(null);
  const [one, other] = [await rig.context.newPage(), await rig.context.newPage()];
  await Promise.all([one.goto(LOGIN), other.goto('https://oidc.tanet.edu.tw/oidc/v1/azp')]);
  await Promise.all([untilQuiet(one), untilQuiet(other)]);
  await one.getByRole('button', { name: '登入' }).click();
  await one.getByRole('button', { name: '綁定行動裝置' }).waitFor();
  // The other tab comes back to its login page in the moment in which this one binds.
  await Promise.all([one.getByRole('button', { name: '綁定行動裝置' }).click(), other.reload()]);
  await Promise.all([untilQuiet(one), untilQuiet(other)]);
  expect(await panelText(other)).toBe('');
  await one.close();
  await other.close();
});

test('going back to the login page, and loading it again, is no bounce', async ({ rig }) => {
  rig.sites.use(null);
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await untilQuiet(page);
  await page.getByRole('button', { name: '登入' }).click();
  await page.getByRole('button', { name: '綁定行動裝置' }).waitFor();
  await page.goBack();
  await untilQuiet(page);
  expect(await panelText(page)).toBe('');
  await page.reload();
  await untilQuiet(page);
  expect(await panelText(page)).toBe('');
  await page.close();
});

test('an error in a frame of the login is shown by the page around it, and goes with the frame', async ({ rig }) => {
  const error = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
  rig.sites.use({
    pages: [
      {
        url: 'https://oidc.tanet.edu.tw/oidc/v1/azp',
        html: '<h1>教育體系單一簽入服務</h1><iframe src="https://kh.sso.edu.tw/auth-server-login" width="400" height="300"></iframe>',
      },
      {
        url: 'https://kh.sso.edu.tw/auth-server-login',
        html: `<form><input placeholder="帳號"><input type="password" placeholder="密碼"><button>登入</button></form>${error}`,
      },
    ],
  });
  const page = await rig.context.newPage();
  await page.goto('https://oidc.tanet.edu.tw/oidc/v1/azp');
  await expect.poll(() => shownCodes(page)).toContain('SSO-10');
  const kept = async (): Promise<string> => JSON.stringify(await (await rig.worker()).evaluate(tabRecords));
  await expect.poll(kept).toContain('SSO-10');
  await expect(page.frameLocator('iframe').locator(HOST)).toHaveCount(0);
  await page.evaluate(() => document.querySelector('iframe')?.remove());
  await expect(page.locator(HOST)).toHaveCount(0, { timeout: 15_000 });
  await expect.poll(kept).not.toContain('SSO-10');
  await page.close();
});

test('a text that appears after thirty seconds is found, one that vanishes at once is not', async ({ rig }) => {
  rig.sites.use(null);
  const page = await rig.context.newPage();
  await page.clock.install();
  await page.goto('https://oidc.tanet.edu.tw/oidc/v1/azp');
  await page.evaluate(() => {
    const say = (): HTMLElement => {
      const box = document.createElement('div');
      box.className = 'alert alert-danger';
      box.textContent = '無法取得ACCESS_TOKEN';
      document.querySelector('form')?.before(box);
      return box;
    };
    setTimeout(() => say().remove(), 1000);
    setTimeout(say, 30_000);
  });
  await page.clock.runFor(5000);
  await untilQuiet(page);
  expect(await panelText(page)).toBe('');
  await page.clock.runFor(26_000);
  await expect.poll(() => shownCodes(page)).toContain('SSO-10');
  await page.close();
});
