import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { TARGETS } from '@/lib/deploy/targets';
import { forgetDraft } from './forget-draft';
import type { Rig } from './launch';
import { test } from './without-policy';

/** Keys named for our ids: those of Chromium's browsers, those of Firefox, and the one that Firefox's extensions share. */
const OURS =
  /^\[-?HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\(?:[\w\\]+\\[a-p]{32}(?:\\policy)?|Mozilla\\Firefox\\(?:3rdparty\\Extensions|ExtensionSettings)(?:\\sso-login-helper@example\.edu\.tw)?)\]$/;

const CHROME_ID = 'abcdefghijklmnopabcdefghijklmnop';

async function openBuilder(rig: Rig): Promise<Page> {
  await forgetDraft(rig);
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.extensionId}/options.html#builder`);
  await page.locator('input[type=file]').waitFor();
  return page;
}

const open = (page: Page, name: string, text: string): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const report = (page: Page) => page.getByRole('status').filter({ hasText: /已讀取|表單沒有改變/ });
const buttons = (page: Page) => [
  page.getByRole('button', { name: '下載政策檔' }),
  page.getByRole('button', { name: '下載移除檔' }),
];

/** Whatever the format, there is nothing to press: neither by mouse nor by keyboard does a file come. */
async function expectNothingWritten(page: Page, field: string): Promise<void> {
  let downloads = 0;
  page.on('download', () => downloads++);
  for (const { id } of TARGETS) {
    await page.getByRole('combobox', { name: '平台與格式' }).selectOption(id);
    for (const button of buttons(page)) {
      await expect(button).toBeDisabled();
      await expect(button).toHaveAccessibleDescription(new RegExp(`^請先更正：.*${field}`));
      await button.dispatchEvent('click');
      await button.evaluate((element: HTMLElement) => element.click());
    }
  }
  expect(downloads).toBe(0);
}

async function written(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return (await readFile(await download.path())).toString('utf16le');
}

const PROFILE = (
  edgeType: string,
): string => `<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array>
<dict><key>PayloadType</key><string>com.google.Chrome.extensions.${CHROME_ID}</string><key>hints</key><string>panel</string></dict>
<dict><key>PayloadType</key><string>com.microsoft.Edge.extensions.${edgeType}</string><key>hints</key><string>panel</string></dict>
</array></dict></plist>`;

const RUN = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Run';
const INJECTED = `x]&#13;&#10;&quot;a&quot;=&quot;b&quot;&#13;&#10;&#13;&#10;[${RUN}]&#13;&#10;&quot;SsoHelper&quot;=&quot;powershell -c calc&quot;&#13;&#10;&#13;&#10;[HKEY_LOCAL_MACHINE\\SOFTWARE\\z`;

for (const [name, id] of [
  ['an id that goes on as another key of the registry', INJECTED],
  ['an id of one backslash', '\\'],
  ['an id with a bracket', `${CHROME_ID}]`],
  ['an id in capitals', CHROME_ID.toUpperCase()],
] as const) {
  test(`a file with ${name} is named as wrong, and no file can be written`, async ({ rig }) => {
    const page = await openBuilder(rig);
    await open(page, 'profile.mobileconfig', PROFILE(id));
    await expect(report(page)).toContainText('edgeId 格式不對。可以填：32 個小寫字母，a 到 p');
    await expect(page.getByRole('textbox', { name: 'Edge 的識別碼' })).toHaveValue('');
    await expectNothingWritten(page, 'Edge 的識別碼');

    // Corrected by hand, it is written, and nothing of what was wrong is in it.
    await page.getByRole('textbox', { name: 'Edge 的識別碼' }).fill(CHROME_ID.replace('a', 'b'));
    await page.getByRole('combobox', { name: '平台與格式' }).selectOption('windows-reg');
    for (const button of ['下載政策檔', '下載移除檔']) {
      const text = await written(page, button);
      const keys = text.split('\r\n').filter((line) => line.startsWith('['));
      expect(keys.length).toBeGreaterThan(2);
      for (const key of keys) expect(key).toMatch(OURS);
      expect(text).not.toContain('calc');
    }
    await page.close();
  });
}

test('after starting over nothing of a file is left, ids and addresses included', async ({ rig }) => {
  const page = await openBuilder(rig);
  const places = [
    { key: 'SOFTWARE\\Policies\\Google\\Chrome', id: CHROME_ID, updateUrl: 'http://evil.test/u.xml\u0000x' },
    { key: 'SOFTWARE\\Policies\\Microsoft\\Edge', id: '\\', updateUrl: 'https://evil.test/edge.xml' },
  ];
  const assign = (name: string, value: unknown): string =>
    `$${name} = @'\r\n${JSON.stringify(value)}\r\n'@ | ConvertFrom-Json\r\n`;
  await open(page, 'a.ps1', assign('Policy', { hints: 'pill', orgName: '前一份' }) + assign('Places', places));
  await expect(report(page)).toContainText('updateUrl 格式不對');
  await expect(report(page)).toContainText('edgeId 格式不對');
  await expectNothingWritten(page, '更新資訊網址');
  await page.getByRole('button', { name: '清空重填' }).click();
  await expect(page.getByRole('textbox', { name: 'Edge 的識別碼' })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: /更新資訊網址/ }).first()).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Edge 的更新資訊網址' })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: /Chrome、Chromium 的識別碼/ })).toHaveValue(rig.extensionId);
  await page.getByRole('combobox', { name: '平台與格式' }).selectOption('windows-reg');
  for (const button of ['下載政策檔', '下載移除檔']) {
    const text = await written(page, button);
    expect(text).toContain(rig.extensionId);
    for (const word of ['evil', '前一份', CHROME_ID, 'ExtensionSettings\\\\']) expect(text).not.toContain(word);
  }
  await page.close();
});

const ENTITIES = `<!DOCTYPE q [<!ENTITY a "${'x'.repeat(200_000)}">]><plist><string>${'&a;'.repeat(20_000)}</string></plist>`;
const REG = 'Windows Registry Editor Version 5.00\r\n\r\n';
const POLICY_KEY = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${CHROME_ID}\\policy]\r\n`;

for (const [name, file, text, said] of [
  ['entities that unfold', 'a.mobileconfig', ENTITIES, '自訂了文件類型'],
  [
    '60,000 keys of the registry',
    'a.reg',
    REG +
      Array.from({ length: 60_000 }, (_, n) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\.ext${n}]\r\n@="x"\r\n`).join(
        '',
      ),
    '沒有這個擴充功能的設定值',
  ],
  [
    '60,000 values',
    'a.reg',
    REG + POLICY_KEY + Array.from({ length: 60_000 }, (_, n) => `"v${n}"="x"\r\n`).join(''),
    '這個檔案的項目太多',
  ],
] as const) {
  test(`a file of ${name} ends in a clear message`, async ({ rig }) => {
    const page = await openBuilder(rig);
    await open(page, file, text);
    await expect(report(page)).toContainText(said);
    await page.close();
  });
}
