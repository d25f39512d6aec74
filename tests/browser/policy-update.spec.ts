import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { LINUX } from '@/lib/deploy/linux-json';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { nationalLogin } from '../sites/pages/national';
import { extensionId } from '../tools/crx';
import { chromiumUpdates } from '../tools/update-manifests';
import { findChromium } from './find-browser';
import { PRODUCTION_BUILD } from './fixtures';
import { launchManaged, serveFiles } from './managed-chromium';
import { panelText, pressInPanel } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const PAGES = [{ url: LOGIN, html: nationalLogin({ above: '<div class="alert">無法取得ACCESS_TOKEN</div>' }) }];
const SOON = { timeout: 40_000 };

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!isRoot, 'Real policies need root on Linux: the policy folder belongs to the system.');

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const ID = extensionId(PEM);

/** The build under another version, as a self-hosted one says where its updates are, packed by the browser itself. */
function packed(version: string, updateUrl: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  const [build, key] = [join(folder, 'build'), join(folder, 'key.pem')];
  cpSync(PRODUCTION_BUILD, build, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(build, 'manifest.json'), JSON.stringify({ ...manifest, version, update_url: updateUrl }));
  writeFileSync(key, PEM);
  execFileSync(findChromium(), ['--no-sandbox', `--pack-extension=${build}`, `--pack-extension-key=${key}`], {
    stdio: 'ignore',
  });
  const crx = readFileSync(`${build}.crx`);
  rmSync(folder, { recursive: true, force: true });
  return crx;
}

/** The version that the browser has installed. */
const installed = (extensions: Page): Promise<string> =>
  extensions.evaluate(async (id) => {
    const api = Reflect.get(globalThis, 'chrome').developerPrivate;
    const all: { id: string; version: string }[] = await api.getExtensionsInfo({});
    return all.find((one) => one.id === id)?.version ?? 'none';
  }, ID);

test('an update comes while a login page is open: that page stays whole, the next one has the new version', async () => {
  test.setTimeout(180_000);
  const files = new Map<string, { type: string; content: string | Buffer }>();
  const school = await serveFiles(files);
  const release = (version: string): void => {
    const content = packed(version, `${school.origin}/updates.xml`);
    files.set(`/${version}.crx`, { type: 'application/x-chrome-extension', content });
    const url = `${school.origin}/${version}.crx`;
    files.set('/updates.xml', { type: 'text/xml', content: chromiumUpdates(ID, { version, url }) });
  };
  release('1.0.0');
  const managed = await launchManaged();
  try {
    const policies =
      LINUX.find(({ id }) => id === 'linux-chromium')?.write({
        policy: { orgName: '幸福國小', localContact: { name: '資訊組', phones: ['分機 210'] } },
        ids: { chromiumId: ID, geckoId: 'x@y' },
        install: { updateUrl: `${school.origin}/updates.xml` },
      }) ?? [];
    for (const { name, content } of policies) if (name.endsWith('.json')) await managed.policy(name, String(content));
    const rig = await managed.start();
    rig.sites.use({ pages: PAGES });
    const extensions = await rig.context.newPage();
    await extensions.goto('chrome://extensions');
    await expect.poll(() => installed(extensions), SOON).toBe('1.0.0');

    const open = await rig.context.newPage();
    const errors: string[] = [];
    open.on('pageerror', (error) => errors.push(String(error)));
    open.on('console', (message) => {
      const ours = message.type() === 'error' && !message.location().url.endsWith('/favicon.ico');
      if (ours) errors.push(message.text());
    });
    await open.goto(LOGIN);
    await expect.poll(() => panelText(open), SOON).toContain('SSO-10');

    release('1.0.1');
    await extensions.evaluate(() => Reflect.get(globalThis, 'chrome').developerPrivate.autoUpdate());
    // The browser waits with an update until the worker rests; one that is watched by tools never does by itself.
    const updated = async (): Promise<string> => {
      await rig.killWorker(open);
      return installed(extensions);
    };
    await expect.poll(updated, SOON).toBe('1.0.1');

    // What was open goes on saying what it said, without a button that leads nowhere.
    await open.bringToFront();
    expect(await panelText(open)).toContain('SSO-10');
    // Its buttons need the old copy: the first one that is pressed is answered by the notice.
    expect(await panelText(open)).not.toContain(panelZh.reload);
    await pressInPanel(open, '給客服的資料');
    await expect.poll(() => panelText(open), SOON).toContain(panelZh.reload);
    await open.getByPlaceholder('請輸入帳號').fill('teacher');
    await expect(open.getByPlaceholder('請輸入帳號')).toHaveValue('teacher');
    expect(errors).toEqual([]);

    // The values of the policy are still in force; the page loads with the new version.
    const next = await rig.context.newPage();
    await next.goto(LOGIN);
    await expect.poll(() => panelText(next), SOON).toContain('幸福國小');
    const options = await rig.context.newPage();
    await options.goto(`chrome-extension://${ID}/options.html#it`);
    await expect(options.locator('#app')).toContainText('1.0.1');
  } finally {
    await managed.close();
    school.close();
  }
});
