import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { document as wholePage } from '../sites/pages/layout';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { launchManaged } from './managed-chromium';
import { panelText } from './panel';
import { servePackage } from './served-package';
import { CLICKABLE, openAfterClick } from './toolbar';

const PLACE = 'https://oidc.tanet.edu.tw/cncreturnpage';
const MESSAGE = '校務代碼尚未對應，請洽資訊組';
const ANSWER = '請帶身分證到資訊組登記，當天就能登入。';
const PAGES = [
  {
    url: PLACE,
    html: wholePage(`<h1>教育體系單一簽入服務</h1><div class="alert alert-danger">${MESSAGE}</div>`, '登入'),
  },
];
/** Chromium reads its policy folder every few seconds. */
const POLICY = { timeout: 40_000 };

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!isRoot, 'Real policies need root on Linux: the policy folder belongs to the system.');
test.setTimeout(180_000);

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), 'utf8');

/** A teacher in front of a page that nobody knows: looks at it, describes it, saves the file. */
async function describedBy(rig: Rig): Promise<string> {
  rig.sites.use({ pages: PAGES });
  const page = await rig.context.newPage();
  await page.goto(PLACE);
  const popup = await openAfterClick(rig, page);
  await popup.getByRole('button', { name: '看看這一頁' }).click();
  await expect(popup.getByRole('main')).toContainText('這一頁有錯誤訊息，但問答裡沒有收錄');
  await popup.getByRole('link', { name: '做一份頁面描述' }).click();
  await expect(popup.getByRole('button', { name: new RegExp(MESSAGE) })).toBeVisible();
  const download = popup.waitForEvent('download');
  await popup.getByRole('button', { name: '存成檔案' }).click();
  return textOf(await download);
}

/** IT staff: opens the file, marks the message, answers it, and downloads policy files for the copy that is rolled out. */
async function policyFrom(options: Page, description: string, id: string, updateUrl: string) {
  await options.getByLabel('開啟頁面描述檔').setInputFiles({
    name: 'page-description.json',
    mimeType: 'application/json',
    buffer: Buffer.from(description),
  });
  await options.getByRole('radio', { name: new RegExp(MESSAGE) }).check();
  await expect(options.getByText('這一頁會出現這則提示。')).toBeVisible();
  await options.getByRole('textbox', { name: '學校的答覆' }).fill(ANSWER);
  await options.getByRole('button', { name: '放進政策產生器' }).click();
  await options.getByRole('link', { name: '到政策產生器下載檔案' }).click();
  await options.getByRole('textbox', { name: '學校名稱' }).fill('幸福國小');
  await options.getByRole('combobox', { name: '平台與格式' }).selectOption('linux-chromium');
  await options.getByRole('textbox', { name: 'Chrome、Chromium 的識別碼' }).fill(id);
  await options.getByRole('textbox', { name: /^更新資訊網址/ }).fill(updateUrl);
  const files = new Map<string, Download>();
  options.on('download', (download) => files.set(download.suggestedFilename(), download));
  await options.getByRole('button', { name: '下載政策檔' }).click();
  const fileOf = async (end: string): Promise<string> => {
    const find = (): Download | undefined => [...files].find(([name]) => name.endsWith(end))?.[1];
    await expect.poll(() => find() !== undefined).toBe(true);
    const found = find();
    if (!found) throw new Error(`No file ${end}`);
    return textOf(found);
  };
  return { values: await fileOf('-values.json'), install: await fileOf('-install.json') };
}

test('what one teacher meets and describes is answered by the school in everybody’s browser', async () => {
  const teacher = await launch({ extension: PRODUCTION_BUILD, args: CLICKABLE });
  const school = await servePackage('teach');
  const managed = await launchManaged();
  try {
    // The popup of the toolbar speaks as the browser does, whatever language the driver gives its pages.
    await (await teacher.worker()).evaluate("chrome.storage.local.set({ settings: { language: 'zh-TW' } })");
    const description = await describedBy(teacher);
    const options = await teacher.context.newPage();
    await options.goto(`chrome-extension://${teacher.extensionId}/options.html#it`);
    const { values, install } = await policyFrom(options, description, school.id, school.updateUrl);

    await managed.policy('install.json', install);
    const colleague = await managed.start();
    colleague.sites.use({ pages: PAGES });
    const page = await colleague.context.newPage();
    const installed = await colleague.context.newPage();
    await expect
      .poll(
        () =>
          installed
            .goto(`chrome-extension://${school.id}/options.html#it`)
            .then(() => installed.locator('#app').count())
            .catch(() => 0),
        POLICY,
      )
      .toBe(1);
    await page.goto(PLACE);
    await expect(page.getByText(MESSAGE)).toBeVisible();
    expect(await panelText(page)).not.toContain(ANSWER);

    await managed.policy('values.json', values);
    await expect(installed.getByRole('rowheader').getByText('orgName', { exact: true })).toBeVisible(POLICY);
    await page.reload();
    await expect.poll(() => panelText(page), POLICY).toContain(ANSWER);
    expect(await panelText(page)).toContain('幸福國小');
  } finally {
    await managed.close();
    school.close();
    await teacher.close();
  }
});
