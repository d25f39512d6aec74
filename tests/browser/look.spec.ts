import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readDescription } from '@/lib/describe/parse-description';
import { SERVICE } from '../sites/world';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { netLogTo, requestsIn, unasked } from './net-log';
import { expectNoSecret, filesWith, SECRETS } from './secrets';
import { CLICKABLE, clickIcon, openAfterClick } from './toolbar';

const PLACE = `${SERVICE}/sso/result`;
const shows = (html: string, title = '研習系統') => [{ url: PLACE, html, title }];

/** The popup's page after a real click on the icon of that tab, and one on the button. */
async function lookAt(rig: Rig, page: Page): Promise<Page> {
  const full = await openAfterClick(rig, page);
  await full.getByRole('button', { name: '看看這一頁' }).click();
  return full;
}

async function open(rig: Rig, html: string, query = ''): Promise<Page> {
  rig.sites.use({ pages: shows(html) });
  const page = await rig.context.newPage();
  await page.goto(PLACE + query);
  return page;
}

test.describe('a click on the icon, on a host that no pattern names', () => {
  let rig: Rig;
  test.beforeAll(async () => {
    rig = await launch({ extension: PRODUCTION_BUILD, args: CLICKABLE });
    // The popup of the toolbar speaks as the browser does, whatever language the driver gives its pages.
    await (await rig.worker()).evaluate("chrome.storage.local.set({ settings: { language: 'zh-TW' } })");
  });
  test.afterAll(() => rig.close());
  test.afterEach(async () => {
    for (const page of rig.context.pages().slice(1)) await page.close();
  });

  for (const [name, html, code] of [
    ['bare', '<p>無法取得ACCESS TOKEN</p>', 'SSO-10'],
    ['a sibling: 取得 token 失敗', '<div class="alert alert-danger">取得 access_token 失敗</div>', 'SSO-10'],
    ['a sibling: token 驗證失敗', '<h3>Access Token 驗證失敗</h3><a href="/">回首頁</a>', 'SSO-10'],
    ['a sibling: 取回', '<p class="error">無法取回 AccessToken，請重新登入</p>', 'SSO-10'],
    ['a sibling, in English', '<p>Failed to get access token</p>', 'SSO-10'],
    [
      'a county of its own',
      '<h2>教育局單一簽入</h2><div role="alert">自然人憑證登載姓名與教育雲端不同</div>',
      'SSO-16',
    ],
    ['a TW FidO number', '<div class="alert alert-danger">[1101] 驗證碼已過期</div>', 'FIDO-1101'],
    ['in a frame of the page', '<p>請稍候</p><iframe srcdoc="&lt;p>無法取得ACCESS TOKEN&lt;/p>"></iframe>', 'SSO-10'],
  ] as const) {
    test(`finds ${name}`, async () => {
      const popup = await lookAt(rig, await open(rig, html));
      const card = popup.getByRole('region', { name: '在這一頁看到' });
      await expect(card).toContainText(code);
      await expect(popup.getByRole('main')).toContainText('先試試');
      await expect(popup.getByRole('button', { name: '再看一次' })).toBeVisible();
    });
  }

  test('answers in the popup itself, by mouse', async () => {
    const popup = await clickIcon(rig, await open(rig, '<p>無法取得ACCESS TOKEN</p>'));
    await popup.click('看看這一頁');
    await expect.poll(popup.text).toContain('在這一頁看到');
    expect(await popup.text()).toMatch(/在這一頁看到\s*SSO-10/);
  });

  test('says plainly in the popup that nothing is known, and offers what helps then; by keyboard', async () => {
    const popup = await clickIcon(rig, await open(rig, '<h1>午餐菜單</h1><p>今日：咖哩飯</p>'));
    await popup.press('Tab');
    expect(await popup.evaluate('document.activeElement.innerText')).toBe('看看這一頁');
    await popup.press('Enter');
    await expect.poll(popup.text).toContain('這一頁沒有看到已知的登入問題');
    for (const words of ['您要登入的網站的客服', '04-2222-0507', '做一份頁面描述', '給客服的資料'])
      expect(await popup.text()).toContain(words);
  });

  test('says so where the browser does not let anybody look', async () => {
    const page = await rig.context.newPage();
    await page.goto('chrome://version');
    const popup = await clickIcon(rig, page);
    await popup.click('看看這一頁');
    await expect.poll(popup.text).toContain('瀏覽器不讓擴充功能看這一頁');
    expect(await popup.text()).not.toContain('在這一頁看到');
  });

  test('can not be had by a page that was never clicked on', async () => {
    await open(rig, '<p>無法取得ACCESS TOKEN</p>');
    const full = await rig.context.newPage();
    await full.goto(`chrome-extension://${rig.extensionId}/popup.html`);
    await full.getByRole('button', { name: '看看這一頁' }).click();
    await expect(full.getByRole('main')).toContainText('請先回到那個分頁');
  });
});

test('a page full of secrets leaves none: not in the popup, the file, the storage, the profile; nothing is requested', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'look-'));
  const [profile, log] = [join(folder, 'profile'), join(folder, 'net.json')];
  const own = `${SECRETS.name} ${SECRETS.id} ${SECRETS.text}`;
  const html = `<p>帳號：${SECRETS.account}，密碼：${SECRETS.password}，驗證碼：${SECRETS.captcha}</p>
<p>身分證字號：${SECRETS.id}；姓名：${SECRETS.name}</p><p>token=${SECRETS.token}</p>
<p style="display:none">${own}</p><p>${'這一段說的是別的事，也很長。'.repeat(20)}${own}</p>
<input value="${SECRETS.account}"><input type="password" value="${SECRETS.password}"><textarea>${own}</textarea>
<div contenteditable>${own}</div><a href="/u?t=${SECRETS.token}" id="${SECRETS.account}">說明</a>
<p class="alert alert-danger">系統忙線</p><script>document.title = '帳號：${SECRETS.account}'</script>`;
  const rig = await launch({ extension: PRODUCTION_BUILD, profile, args: [...CLICKABLE, ...netLogTo(log)] });
  try {
    const page = await open(rig, html, `?code=${SECRETS.token}&id=${SECRETS.id}#${SECRETS.token}`);
    await page.locator('input').first().fill(SECRETS.account);
    const popup = await lookAt(rig, page);
    await popup.getByRole('link', { name: '做一份頁面描述' }).click();
    await expect(popup.getByRole('button', { name: /系統忙線/ })).toBeVisible();
    expectNoSecret('the popup', await popup.locator('body').innerText());

    await popup.getByRole('button', { name: /說明/ }).click();
    const download = popup.waitForEvent('download');
    await popup.getByRole('button', { name: '存成檔案' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    expectNoSecret('the file', file);
    expect(file).toContain('系統忙線');
    expect(file, 'struck out').not.toContain('說明');
    expect(readDescription(file)).toMatchObject({ host: new URL(SERVICE).host, path: '/sso/result' });

    const stored = await popup.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get()]),
    );
    expectNoSecret('the storage', stored);
    expect(stored).not.toContain(new URL(SERVICE).host);
  } finally {
    await rig.close();
  }
  try {
    expect(unasked(await requestsIn(log), (host) => host === new URL(SERVICE).host)).toEqual([]);
    // The browser's own history and session keep addresses and what was typed; the extension's own folders keep nothing.
    for (const name of ['Local Extension Settings', 'Sync Extension Settings', 'Extension State']) {
      for (const secret of Object.values(SECRETS)) {
        expect(filesWith(profile, secret).filter((path) => path.includes(name))).toEqual([]);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

declare const chrome: {
  readonly storage: Record<'local' | 'session', { get(): Promise<object> }>;
};
