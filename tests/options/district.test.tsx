import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';
import { choose, click, labelled, must, openOptions, settle, type } from './open-options';

const ID = 'abcdefghijklmnopabcdefghijklmnop';

async function give(label: string, name: string, text: string): Promise<void> {
  const input = labelled<HTMLInputElement>(label);
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

async function openDistrict(): Promise<void> {
  const details = must<HTMLDetailsElement>('details', '整個縣市');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await settle();
}

/** What is handed to the browser from now on. */
function downloads(): Blob[] {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  return made;
}

it('makes of a list of schools one archive of all files, with the form’s ids', async () => {
  await openOptions('builder');
  const made = downloads();
  await openDistrict();
  await type(labelled('Chrome、Chromium 的識別碼'), ID);
  await give('學校清單（CSV）', 'schools.csv', '學校,電話\n甲校,分機 21\n乙校,\n');
  await click(must('button', '下載全部學校的檔案（zip）'));
  await expect.poll(() => made).toHaveLength(1);
  const files = unzipSync(new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0)));
  const values = JSON.parse(
    strFromU8(files['甲校/linux-chrome/sso-login-helper-chrome-values.json'] ?? new Uint8Array()),
  );
  expect(values['3rdparty'].extensions[ID]).toEqual({ orgName: '甲校', localContact: { phones: ['分機 21'] } });
  expect(Object.keys(files).filter((name) => name.startsWith('乙校/')).length).toBeGreaterThan(20);
});

it('asks whether the school has ExtensionSettings already, and then gives values and the part to merge', async () => {
  await openOptions('builder');
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'linux-edge');
  const question = () => document.querySelector<HTMLInputElement>('.step-files input[type=checkbox]');
  expect(question()).toBeNull();
  await type(labelled('Chrome、Chromium 的識別碼'), ID);
  await type(labelled('更新資訊網址（updates.xml'), 'https://a.tw/u.xml');
  await click(must('.step-files input[type=checkbox]'));
  await click(must('button', '下載政策檔'));
  expect(names).toEqual([
    'sso-login-helper-edge-values.json',
    'sso-login-helper-edge-place.sh',
    'sso-login-helper-merge.txt',
  ]);
});

it('lists what is wrong by line and column, and makes nothing', async () => {
  await openOptions('builder');
  const made = downloads();
  await openDistrict();
  await give('學校清單（CSV）', 'schools.csv', '學校,電話\n甲校,2.1E+08\n,\n');
  await click(must('button', '下載全部學校的檔案（zip）'));
  await expect.poll(() => document.body.textContent).toContain('schools.csv 第 2 行第 2 欄：');
  expect(document.body.textContent).toContain('清單有 1 處需要修正，沒有產生檔案：');
  expect(made).toEqual([]);
});

it('gives a kind of many files as one archive, its folders kept', async () => {
  await openOptions('builder');
  const made = downloads();
  await choose(must<HTMLSelectElement>('select[aria-label="平台與格式"]'), 'windows-admx');
  await type(labelled('Chrome、Chromium 的識別碼'), ID);
  await click(must('button', '下載政策檔'));
  await expect.poll(() => made).toHaveLength(1);
  const files = unzipSync(new Uint8Array((await made[0]?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(Object.keys(files)).toEqual(
    ['chrome', 'edge', 'chromium', 'firefox'].flatMap((browser) => [
      `sso-login-helper-${browser}.admx`,
      `zh-TW/sso-login-helper-${browser}.adml`,
      `en-US/sso-login-helper-${browser}.adml`,
    ]),
  );
});
