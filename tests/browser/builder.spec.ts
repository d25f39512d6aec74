import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { forgetDraft } from './forget-draft';
import type { Rig } from './launch';
import { test } from './without-policy';

/** What is left of the page on a laptop of 1366×768 with taskbar and bookmarks bar. */
const LAPTOP = { width: 1366, height: 625 };
const MOST_CLICKS = 20;

async function openBuilder(rig: Rig): Promise<Page> {
  await forgetDraft(rig);
  const page = await rig.context.newPage();
  await page.setViewportSize(LAPTOP);
  await page.goto(`chrome-extension://${rig.extensionId}/options.html#builder`);
  await page.getByRole('textbox', { name: '學校名稱' }).waitFor();
  return page;
}

/** Wholly within the window, above its lower edge. */
async function expectInSight(part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  await expect
    .poll(async () => {
      const box = await part.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= LAPTOP.height;
    })
    .toBe(true);
}

test('from nothing to the file of a school with a desk and two answers in at most 20 clicks, nobody blamed', async ({
  rig,
}) => {
  const page = await openBuilder(rig);
  let clicks = 0;
  const click = async (part: Locator): Promise<void> => {
    clicks++;
    await part.click();
    await expect(page.locator('.bad').filter({ hasText: /./ })).toHaveCount(0);
  };
  const fill = async (part: Locator, words: string): Promise<void> => {
    await click(part);
    await page.keyboard.insertText(words);
    await expect(part).toHaveValue(words);
  };
  const box = (name: string): Locator => page.getByRole('textbox', { name, exact: true });
  const preview = page.locator('.preview');
  const status = page.locator('.state [role=status]');

  await expect(status).toHaveText('還沒有填任何值。');
  await fill(box('學校名稱'), '幸福國小');
  await fill(box('名稱'), '資訊組');
  await fill(box('電話 1'), '02-1234-5678 分機 210');
  await expectInSight(preview.getByRole('link', { name: '02-1234-5678' }).first());
  for (const [question, answer] of [
    ['教室的讀卡機沒有反應怎麼辦？', '請先換一個 USB 插槽，再重新開機。'],
    ['印表機怎麼連線？', '請洽資訊組。'],
  ] as const) {
    await click(page.getByRole('button', { name: '新增學校問答' }));
    await expect(page.getByRole('textbox', { name: '問題' })).toBeFocused();
    await fill(page.getByRole('textbox', { name: '問題' }), question);
    await expectInSight(preview.getByRole('heading', { name: question }));
    await fill(page.getByRole('textbox', { name: '答覆' }), answer);
    await expectInSight(preview.getByText(answer).first());
    await expectInSight(preview.locator('.foot').getByRole('link', { name: '02-1234-5678' }));
  }

  await page.reload();
  await expect(box('學校名稱')).toHaveValue('幸福國小');
  await expect(page.getByText('2. 印表機怎麼連線？')).toBeVisible();
  await expect(status).toHaveText('所有的值都可以使用。');

  await click(page.getByRole('combobox', { name: '平台與格式' }));
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: '平台與格式' }).selectOption('linux-chromium');
  clicks++;
  const download = page.waitForEvent('download');
  await click(page.getByRole('button', { name: '下載政策檔' }));
  const written = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(written['3rdparty'].extensions[rig.extensionId]).toEqual({
    orgName: '幸福國小',
    localContact: { name: '資訊組', phones: ['02-1234-5678 分機 210'] },
    entries: [
      { question: '教室的讀卡機沒有反應怎麼辦？', answer: '請先換一個 USB 插槽，再重新開機。' },
      { question: '印表機怎麼連線？', answer: '請洽資訊組。' },
    ],
  });
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  await page.close();
});

test('what was left wrong is still said after a reload, and what was just begun is not', async ({ rig }) => {
  const page = await openBuilder(rig);
  await page.getByRole('textbox', { name: '電子郵件' }).fill('it@happy');
  await page.getByRole('button', { name: '新增學校問答' }).click();
  await expect(page.getByRole('textbox', { name: '問題' })).toBeFocused();
  await page.reload();
  const links = page.locator('.state .problems').getByRole('listitem');
  await expect(links).toHaveText([/^學校服務台 › 電子郵件：格式不對/]);
  await links.getByRole('button').press('Enter');
  await expect(page.getByRole('textbox', { name: '電子郵件' })).toBeFocused();
  await page.close();
});

test('a broken file leaves the form as it is, and says so', async ({ rig }) => {
  const page = await openBuilder(rig);
  await page.getByRole('textbox', { name: '學校名稱' }).fill('幸福國小');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer: Buffer.from('{"orgName":') });
  await expect(page.getByText(/^policy\.json：.*表單沒有改變。$/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: '學校名稱' })).toHaveValue('幸福國小');
  await page.close();
});

test('in English: three steps, and errors in words', async ({ rig }) => {
  const page = await openBuilder(rig);
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: 'en' } }));
  await expect(page.locator('form h2')).toHaveText([
    '1 School and phone',
    '2 The school’s own questions and answers (optional)',
    '3 Platform and files',
  ]);
  const email = page.getByRole('textbox', { name: 'E-mail' });
  await email.fill('it@happy');
  await email.blur();
  await expect(page.locator('.state .problems').getByRole('listitem')).toHaveText(
    /^School desk › E-mail: not in the right format\. Allowed: one e-mail address such as/,
  );
  await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
  await page.close();
});
