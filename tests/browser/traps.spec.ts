import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { type AlteredBuild, alteredBuild, PAGE_SCRIPT } from './altered-build';
import { launch, type Rig } from './launch';
import { HOST, hideForGood, panelText, pressInPanel, shownCodes } from './panel';
import { LISTENING, TRAPS } from './trap-list';
import { recordOf, type TrapRecord, trapCode } from './traps';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const box = (text: string): string => nationalLogin({ above: `<div class="alert alert-danger">${text}</div>` });
const TOKEN = '無法取得ACCESS_TOKEN';

/** What a failed login says, and the code that then stands first. */
const FAILURES = [
  [TOKEN, 'SSO-10'],
  ['自然人憑證登載姓名與教育雲端帳號姓名不同', 'SSO-16'],
] as const;

let build: AlteredBuild;
let rig: Rig;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  build = await alteredBuild({ first: { [PAGE_SCRIPT]: trapCode('script') } });
  rig = await launch({ extension: build.folder });
});

test.afterAll(async () => {
  await rig?.close();
  await build?.remove();
});

/** A tab whose traps stand, in both worlds, before its login page has loaded. */
async function open(failing: string, url = LOGIN): Promise<{ page: Page; record: TrapRecord }> {
  rig.sites.use({
    pages: [
      { url: LOGIN, html: nationalLogin({ action: '/cncreturnpage' }) },
      { url: RETURN, html: box(failing) },
    ],
  });
  const page = await rig.context.newPage();
  const record = await recordOf(page);
  await page.goto(url);
  return { page, record };
}

/** Typed key by key, as a person does. */
async function logIn(page: Page): Promise<void> {
  for (const [field, text] of [
    ['請輸入帳號', 'teacher'],
    ['請輸入密碼', 'Secret 1'],
    ['請輸入驗證碼', '8314'],
  ] as const) {
    await page.getByPlaceholder(field).click();
    await page.keyboard.type(text);
  }
  await page.getByPlaceholder('請輸入驗證碼').press('Backspace');
  await page.getByRole('button', { name: '登入', exact: true }).click();
}

/** Whether the extension's script has told the background so. */
const sent = (record: TrapRecord, word: string): boolean =>
  record.told.some(({ kind, what }) => kind === 'sent' && what.includes(word));

/** Documents in which the traps stood before anything else. */
const trapped = (record: TrapRecord, world: 'script' | 'page'): string[] =>
  record.told
    .filter((one) => one.kind === 'ready' && one.world === world && one.what.startsWith('https'))
    .map(({ what }) => what);

for (const world of ['script', 'page'] as const) {
  test(`the traps themselves: whatever is touched in the world of the ${world} is told`, async () => {
    const { page, record } = await open(TOKEN);
    expect(record.touched()).toEqual([]);
    for (const [name, touch] of Object.entries({ ...TRAPS, ...LISTENING })) {
      await record.evaluate(world, touch);
      expect(
        record.told.some((one) => one.kind === 'touched' && one.world === world && one.what === name),
        `${name}: ${touch}`,
      ).toBe(true);
    }
    await page.close();
  });
}

test('a healthy login from the first page to the last touches none', async () => {
  rig.sites.use(null);
  const page = await rig.context.newPage();
  const record = await recordOf(page);
  await page.goto('https://www.coolenglish.edu.tw/');
  await page.goto(LOGIN);
  await page.getByRole('button', { name: '使用縣市帳號登入' }).click();
  await page.getByRole('link', { name: '高雄市' }).click();
  await page.getByPlaceholder('帳號').click();
  await page.keyboard.type('teacher');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Secret 1');
  await expect.poll(() => sent(record, '"kind":"login","event":"arrive","host":"kh.sso.edu.tw"')).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '同意授權' }).click();
  await page.getByRole('button', { name: '我知道了！' }).click();
  await page.waitForURL('https://www.coolenglish.edu.tw/callback*');
  expect(sent(record, '"event":"submit"')).toBe(true);
  expect(new Set(trapped(record, 'script').map((url) => new URL(url).pathname)).size).toBeGreaterThanOrEqual(4);
  expect(trapped(record, 'page').length).toBeGreaterThan(trapped(record, 'script').length);
  expect(record.touched()).toEqual([]);
  await page.close();
});

for (const [text, code] of FAILURES) {
  test(`a login that ends in ${code} touches none, tried twice`, async () => {
    const { page, record } = await open(text);
    for (const _time of [1, 2]) {
      await logIn(page);
      await page.waitForURL(RETURN);
      await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain(code);
      await page.goto(LOGIN);
    }
    expect(trapped(record, 'script')).toHaveLength(5);
    expect(record.touched()).toEqual([]);
    await page.close();
  });
}

test('typing beside the open panel touches none; of its controls two do what they say, and no more', async () => {
  const { page, record } = await open(TOKEN, RETURN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  await page.getByPlaceholder('請輸入帳號').click();
  await page.keyboard.type('teacher');
  await pressInPanel(page, '收合');
  await pressInPanel(page, '展開說明');
  for (const button of ['看完整說明', '給客服的資料']) {
    const before = rig.context.pages().length;
    const pressed = async (): Promise<number> => {
      await pressInPanel(page, button);
      return rig.context.pages().length - before;
    };
    // A tab opens one page a second and no more: who presses too soon presses again.
    await expect.poll(pressed, { intervals: [1100] }).toBe(1);
    await rig.context.pages().at(-1)?.close();
    await page.bringToFront();
  }
  // Which key it is, of those pressed while the panel stands: one of them leads into it.
  const names = (): string[] =>
    record.told
      .filter(({ kind, what }) => kind === 'touched' && what !== 'KeyboardEvent.prototype.key')
      .map(({ what }) => what);
  expect(names()).toEqual([]);

  await pressInPanel(page, '檢查這台電腦');
  await expect.poll(() => panelText(page)).toContain('Cookie');
  expect(names()).toEqual(['window.fetch']);
  // The traps stand in the world of both scripts: what the one that is run on demand touches is told, too.
  expect(record.touched().join('\n')).toContain('/help.js');
  await rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await pressInPanel(page, '複製');
  await expect.poll(names).toEqual(['window.fetch', 'Navigator.prototype.clipboard']);

  await hideForGood(page);
  await pressInPanel(page, '關閉');
  await expect(page.locator(HOST)).toHaveCount(0);
  expect(sent(record, '"type":"dismiss"')).toBe(true);
  expect(names()).toEqual(['window.fetch', 'Navigator.prototype.clipboard']);
  await page.close();
});
