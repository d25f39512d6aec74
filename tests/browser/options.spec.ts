import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { forgetDraft } from './forget-draft';
import type { Rig } from './launch';
import { test } from './without-policy';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function openOptions(rig: Rig, section: string): Promise<Page> {
  await forgetDraft(rig);
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.extensionId}/options.html#${section}`);
  await page.getByRole('main').waitFor();
  return page;
}

const store = (page: Page, items: Record<string, unknown>): Promise<void> =>
  page.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);

/** The browser is shared: nothing stays. */
async function clear(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.close();
}

const SECTIONS = ['settings', 'it', 'builder', 'sample'];

/** A policy with something of everything: locks, problems, entries. */
const FULL = {
  policy: {
    state: 'received',
    policy: {
      orgName: '幸福國小',
      hints: 'pill',
      locked: ['hints'],
      localContact: { name: '資訊組', phones: ['07-1234567'] },
      entries: [{ question: '印表機怎麼連線？', answer: '請洽資訊組。' }],
    },
    problems: [{ path: 'language', reason: 'choice' }],
    at: 1,
  },
  settings: { hiddenRules: ['access-token'] },
};

for (const section of SECTIONS) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${section}, ${scheme}`, async ({ rig }) => {
      const page = await openOptions(rig, section);
      await page.emulateMedia({ colorScheme: scheme });
      await store(page, FULL);
      if (section === 'builder') {
        await page.getByRole('button', { name: '從目前的政策開始' }).click();
        await page.getByText('1. 印表機怎麼連線？').first().click();
        await page.getByRole('textbox', { name: '網址' }).first().fill('http://no');
      }
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await clear(page);
    });
  }

  test(`${section} needs no scrolling sideways at 320 pixels`, async ({ rig }) => {
    const page = await openOptions(rig, section);
    await page.setViewportSize({ width: 320, height: 640 });
    await store(page, FULL);
    await page.getByRole('navigation').getByRole('link').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await clear(page);
  });
}

test('sections are reached by keyboard, each with an address and a title of its own', async ({ rig }) => {
  const page = await openOptions(rig, 'settings');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '資訊人員' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/options\.html#it$/);
  await expect(page).toHaveTitle('資訊人員 · 登入小幫手');
  await expect(page.getByRole('link', { name: '資訊人員' })).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '全部複製成文字' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  // The section comes a task later; who presses Tab before that leaves the page by its old end.
  await expect(page).toHaveTitle('政策檔產生器 · 登入小幫手');
  await expect(page.locator('input[type=file]')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.locator('input[type=file]')).toBeFocused();
  await page.close();
});

test('200 entries of 2,000 characters are opened, edited and written', async ({ rig }) => {
  const page = await openOptions(rig, 'builder');
  const entries = Array.from({ length: 200 }, (_, n) => ({ question: `問題 ${n + 1}`, answer: '答'.repeat(2000) }));
  await page.locator('input[type=file]').setInputFiles({
    name: 'policy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ entries: { Value: entries } })),
  });
  await expect(page.getByText('200. 問題 200').first()).toBeVisible();
  await page.getByText('200. 問題 200').first().click();
  const answer = page.getByRole('textbox', { name: '答覆' });
  for (let n = 0; n < 10; n++) await answer.fill(`${'改'.repeat(1990)}${n}`);
  await expect(page.locator('.preview').getByText('改改').first()).toBeVisible();
  await page.getByRole('combobox', { name: '登入頁上的說明卡' }).selectOption('SCHOOL-199');
  await expect(page.locator('.preview').getByText('答答').first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下載政策檔' }).click(),
  ]);
  const written = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(written.entries.Value).toHaveLength(200);
  expect(written.entries.Value[199].answer).toBe(`${'改'.repeat(1990)}9`);
  await page.close();
});

test('the preview is the real panel: it folds, its other buttons say that this is a preview', async ({ rig }) => {
  const page = await openOptions(rig, 'builder');
  const preview = page.locator('.preview');
  await preview.getByRole('button', { name: '收合' }).click();
  await preview.getByRole('button', { name: /展開說明/ }).click();
  await expect(preview.getByRole('heading', { name: /ACCESS_TOKEN/ })).toBeVisible();
  await preview.getByRole('button', { name: '給客服的資料' }).click();
  await expect(page.locator('.said')).toContainText('這裡是預覽');
  await page.getByText('更多設定').click();
  await page.getByRole('combobox', { name: '語言' }).selectOption('en');
  await expect(preview.getByRole('heading', { name: /ACCESS_TOKEN/ })).toContainText('page');
  await page.close();
});

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

test('the sample page shows the panel as the settings have it, and asks nothing of anybody', async ({ rig }) => {
  const page = await openOptions(rig, 'settings');
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.getByRole('link', { name: '看看它長什麼樣子' }).click();
  const panel = page.getByRole('region', { name: /登入小幫手/ });
  const card = panel.getByRole('heading', { name: /ACCESS_TOKEN/ });
  await expect(card).toBeVisible();
  await expect(panel.locator('.foot').getByRole('link').first()).toBeInViewport({ ratio: 1 });
  const alert = await page.getByRole('alert').boundingBox();
  const place = await panel.boundingBox();
  expect((place?.x ?? 0) >= (alert ? alert.x + alert.width : Infinity)).toBe(true);

  await store(page, { settings: { position: 'bottom-left' } });
  await expect.poll(async () => ((await panel.boundingBox())?.x ?? 1366) < 200).toBe(true);
  await store(page, { settings: { hints: 'pill' } });
  await expect(card).toBeHidden();
  await panel.getByRole('button', { name: /展開說明/ }).click();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await store(page, { settings: { hints: 'badge' } });
  await expect(page.getByText('工具列圖示會有標記')).toBeVisible();
  await expect(panel).toHaveCount(0);
  await page.getByRole('link', { name: '回到設定' }).click();
  await expect(page.getByRole('heading', { name: '工具列圖示與快速鍵' })).toBeVisible();
  await expect(page.locator('.keys div').first()).toContainText(/Alt\+Shift\+L|未設定/);
  await expect(page.getByText(/^工具列上還看不到圖示|^圖示在工具列上/)).toBeVisible();
  await clear(page);
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
  await clear(page);
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
  await expect(page.getByRole('listitem').filter({ hasText: 'language' })).toContainText(
    '不在可選的值之中。可以填：auto、zh-TW、en',
  );
  await expect(page.getByRole('row', { name: /orgName/ })).toContainText('幸福國小');
  await expect(page.getByRole('main')).toContainText(rig.extensionId);
  await page.getByRole('textbox', { name: '訊息' }).fill('無法取得ACCESS_TOKEN');
  await expect(page.getByRole('status').filter({ hasText: 'SSO-10' })).toBeVisible();
  await page.getByRole('combobox', { name: '頁面種類' }).selectOption('document');
  await expect(page.getByText('這種頁面不比對文字')).toBeVisible();
  await clear(page);
});

test('the builder checks as one types, previews, writes a file and opens it again', async ({ rig }) => {
  const page = await openOptions(rig, 'builder');
  await page.getByRole('textbox', { name: '學校名稱' }).fill('幸福國小');
  await page.getByRole('textbox', { name: '電子郵件' }).first().fill('no address');
  const wrong = page.locator('.field .bad').filter({ hasText: '格式不對。可以填：一個電子郵件地址' });
  await expect(page.getByText('填寫中')).toBeVisible();
  await expect(wrong).toBeHidden();
  await page.getByRole('textbox', { name: '服務時間' }).focus();
  await expect(wrong).toBeVisible();
  await page.getByRole('button', { name: '學校服務台 › 電子郵件' }).click();
  await expect(page.getByRole('textbox', { name: '電子郵件' })).toBeFocused();
  await page.getByRole('textbox', { name: '電子郵件' }).first().fill('it@school.edu.tw');
  await page.getByRole('textbox', { name: '名稱', exact: true }).first().fill('資訊組');
  await expect(page.getByText('所有的值都可以使用')).toBeVisible();
  await page.getByText('其他瀏覽器的識別碼與安裝網址').click();
  const address = page.getByRole('textbox', { name: 'Edge 的更新資訊網址' });
  await address.fill('http://school.edu.tw/updates.xml');
  await address.blur();
  await expect(address).toHaveAccessibleDescription('格式不對。可以填：以 https:// 開頭的網址，不含帳號、空格與引號');
  await address.fill('https://school.edu.tw/updates.xml');
  await expect(address).toHaveAccessibleDescription('');
  await address.fill('');
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
