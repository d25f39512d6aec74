import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures';
import type { Rig } from './launch';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openOptions(rig: Rig, section: string): Promise<Page> {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.extensionId}/options.html#${section}`);
  await page.getByRole('main').waitFor();
  return page;
}

const store = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);

for (const section of ['settings', 'it', 'builder']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${section}, ${scheme}`, async ({ rig }) => {
      const page = await openOptions(rig, section);
      await page.emulateMedia({ colorScheme: scheme });
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    });
  }
}

test('a setting is chosen by keyboard, saved at once, and said', async ({ rig }) => {
  const page = await openOptions(rig, 'settings');
  await page.getByRole('radio', { name: '說明卡' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('status')).toHaveText('已儲存');
  await page.reload();
  await expect(page.getByRole('radio', { name: /小按鈕/ })).toBeChecked();
  await page.getByRole('radio', { name: '說明卡' }).check();
  await expect(page.getByRole('status')).toHaveText('已儲存');
  await page.close();
});

test('a locked setting is greyed with the reason; a hidden state is shown again by one click', async ({ rig }) => {
  const page = await openOptions(rig, 'settings');
  await store(page, {
    policy: {
      state: 'received',
      policy: { orgName: '幸福國小', hints: 'pill', locked: ['hints'] },
      problems: [],
      at: 1,
    },
    settings: { hiddenRules: ['access-token'] },
  });
  const hints = page.getByRole('group', { name: '提示方式' });
  await expect(hints.getByRole('radio', { name: '說明卡' })).toBeDisabled();
  await expect(hints).toContainText('由幸福國小統一設定');
  await page.getByRole('button', { name: /恢復顯示：.*ACCESS_TOKEN/ }).click();
  await expect(page.getByText('在說明卡上點「不再顯示這類提示」的')).toBeVisible();
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.close();
});

test('the IT page names every problem with its path and reason, and tries a message', async ({ rig }) => {
  const page = await openOptions(rig, 'it');
  await store(page, {
    policy: {
      state: 'received',
      policy: { orgName: '幸福國小' },
      problems: [{ path: 'language', reason: 'choice' }],
      at: 1,
    },
  });
  await expect(page.getByRole('listitem').filter({ hasText: 'language' })).toContainText('不在可選的值之中');
  await expect(page.getByRole('row', { name: /orgName/ })).toContainText('幸福國小');
  await expect(page.getByRole('main')).toContainText(rig.extensionId);
  await page.getByRole('textbox', { name: '訊息' }).fill('無法取得ACCESS_TOKEN');
  await expect(page.getByRole('status').filter({ hasText: 'SSO-10' })).toBeVisible();
  await page.getByRole('combobox', { name: '頁面種類' }).selectOption('document');
  await expect(page.getByText('這種頁面不比對文字')).toBeVisible();
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.close();
});

test('the builder checks as one types, previews, writes a file and opens it again', async ({ rig }) => {
  const page = await openOptions(rig, 'builder');
  await page.getByRole('textbox', { name: '學校名稱' }).fill('幸福國小');
  await page.getByRole('textbox', { name: '電子郵件' }).first().fill('no address');
  await expect(page.getByText('格式不對', { exact: true })).toBeVisible();
  await page.getByRole('textbox', { name: '電子郵件' }).first().fill('it@school.edu.tw');
  await page.getByRole('textbox', { name: '名稱', exact: true }).first().fill('資訊組');
  await expect(page.getByText('所有的值都可以使用')).toBeVisible();
  await expect(page.locator('.preview')).toContainText('幸福國小 資訊組');
  await page.getByRole('combobox', { name: '平台與格式' }).selectOption('linux-chromium');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下載政策檔' }).click(),
  ]);
  const path = await download.path();
  const written = JSON.parse(await readFile(path, 'utf8'));
  expect(written['3rdparty'].extensions[rig.extensionId]).toEqual({
    orgName: '幸福國小',
    localContact: { name: '資訊組', email: 'it@school.edu.tw' },
  });
  await page.getByRole('button', { name: '清空重填' }).click();
  await expect(page.getByRole('textbox', { name: '學校名稱' })).toHaveValue('');
  await page.getByLabel('打開現有的政策檔').setInputFiles(path);
  await expect(page.getByRole('textbox', { name: '學校名稱' })).toHaveValue('幸福國小');
  await page.close();
});
