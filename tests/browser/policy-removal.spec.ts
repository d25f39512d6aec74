import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { DeployFile } from '@/lib/deploy/types';
import { districtOf, filesOfSchool } from '../deploy/many-schools';
import { extensionId, packCrx } from '../tools/crx';
import { chromiumUpdates } from '../tools/update-manifests';
import { zipOf } from './firefox/write-zip';
import { PRODUCTION_BUILD } from './fixtures';
import { launchManaged, serveFiles } from './managed-chromium';

const SOON = { timeout: 40_000 };
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!isRoot, 'Real policies need root on Linux: the policy folder belongs to the system.');
test.setTimeout(120_000);

/** Files of the school's own, one before and one after ours by name. */
const OTHERS = {
  'aa-school.json': `${JSON.stringify({ BookmarkBarEnabled: true })}\n`,
  'zz-school.json': `${JSON.stringify({ '3rdparty': { extensions: { ['b'.repeat(32)]: { theme: 'dark' } } } })}\n`,
};

test('one of 150 schools of a list: a broken file of values costs the values only; removal takes ours and leaves the others’', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const id = extensionId(pem);
  const served = new Map<string, { type: string; content: string | Buffer }>();
  const school = await serveFiles(served);
  const packed = packCrx(await zipOf(PRODUCTION_BUILD, new Map()), pem);
  served.set('/helper.crx', { type: 'application/x-chrome-extension', content: packed });
  const version = '0.1.0';
  const updates = chromiumUpdates(id, { version, url: `${school.origin}/helper.crx` });
  served.set('/updates.xml', { type: 'text/xml', content: updates });

  const district = districtOf({
    ids: { chromiumId: id, geckoId: 'x@y.tw' },
    install: { updateUrl: `${school.origin}/updates.xml` },
  });
  const made = filesOfSchool(district.files, 77, 'linux-chromium');
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  /** Downloads files into one folder. @returns the path of the script among them */
  const download = (files: readonly DeployFile[]): string => {
    mkdirSync(downloads, { recursive: true });
    for (const { name, content } of files) writeFileSync(join(downloads, name), content);
    return join(downloads, files.find(({ name }) => name.endsWith('.sh'))?.name ?? '');
  };
  const managed = await launchManaged();
  try {
    for (const [name, content] of Object.entries(OTHERS)) await managed.policy(name, content);
    const removal = download(made.removal);
    const early = managed.run(removal);
    expect(early.said).toContain('沒有移除任何檔案');
    expect(await managed.files()).toEqual(OTHERS);

    const placed = managed.run(download(made.files));
    expect(placed).toMatchObject({ status: 0 });
    const rig = await managed.start();
    const page = await rig.context.newPage();
    const opened = (section: string) => async () =>
      page
        .goto(`chrome-extension://${id}/options.html#${section}`)
        .then(() => page.locator('#app').count())
        .catch(() => 0);
    await expect.poll(opened('it'), SOON).toBe(1);
    const row = (name: string) =>
      page.getByRole('row').filter({ has: page.getByRole('rowheader').getByText(name, { exact: true }) });
    await expect(row('orgName')).toContainText('第 77 國小', SOON);
    await page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { position: 'top-left' } }),
    );
    await expect(row('position')).toContainText('top-left', SOON);

    // One brace too few in the values.
    const values = 'sso-login-helper-chromium-values.json';
    await managed.policy(values, '{ "3rdparty": ');
    await expect(page.getByRole('heading', { name: '沒有收到政策' })).toBeVisible(SOON);
    await expect(page.getByText('有一個語法錯誤')).toBeVisible();
    await expect(row('position')).toContainText('top-left');
    const list = await rig.context.newPage();
    await list.goto('chrome://extensions');
    const isInstalled = (): Promise<boolean> =>
      list.evaluate(async (own) => {
        const all: { id: string }[] = await Reflect.get(globalThis, 'chrome').developerPrivate.getExtensionsInfo({});
        return all.some((one) => one.id === own);
      }, id);
    expect(await isInstalled()).toBe(true);
    await page.reload();
    await expect(row('position')).toContainText('top-left');

    // A file that can't be read as ours alone is left, and said; mended, it goes too. The school's own stay as they were.
    const half = managed.run(removal);
    expect(half).toMatchObject({ status: 2 });
    expect(half.said).toMatch(new RegExp(`still there: .*${values}`));
    await expect.poll(isInstalled, SOON).toBe(false);
    download(made.files);
    expect(managed.run(join(downloads, 'sso-login-helper-chromium-place.sh'))).toMatchObject({ status: 0 });
    await expect.poll(isInstalled, SOON).toBe(true);
    const whole = managed.run(removal);
    expect(whole).toMatchObject({ status: 0 });
    expect(whole.said).toContain(`removed: /etc/chromium/policies/managed/${values}`);
    expect(await managed.files()).toEqual(OTHERS);
    await expect.poll(isInstalled, SOON).toBe(false);
  } finally {
    await managed.close();
    school.close();
    rmSync(downloads, { recursive: true, force: true });
  }
});
