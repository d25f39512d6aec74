import { expect, type Page, test } from '@playwright/test';
import { LINUX } from '@/lib/deploy/linux-json';
import { launchManaged } from './managed-chromium';
import { servePackage } from './served-package';

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
test.skip(!isRoot, 'Real policies need root on Linux: the policy folder belongs to the system.');
test.setTimeout(180_000);

/** What an extension's own page is asked for. */
declare const chrome: { readonly action: { getUserSettings(): Promise<{ isOnToolbar: boolean }> } };

/** Chromium reads its policy folder every few seconds. */
const SOON = { timeout: 40_000 };

const isOnToolbar = (page: Page, id: string): Promise<boolean | null> =>
  page
    .goto(`chrome-extension://${id}/options.html`)
    .then(() => page.evaluate(async () => (await chrome.action.getUserSettings()).isOnToolbar))
    .catch(() => null);

for (const [what, shown] of [
  ['as the builder writes it brings its icon to the toolbar', true],
  ['without that line does not', false],
] as const) {
  test(`an installation by policy ${what}`, async () => {
    const school = await servePackage(`toolbar-${shown}`);
    const { id, updateUrl } = school;
    const written = LINUX.find(({ browsers }) => browsers.includes('chromium'))
      ?.write({ policy: {}, ids: { chromiumId: id, geckoId: '' }, install: { updateUrl } })
      .find(({ name }) => name.endsWith('-install.json'))?.content;
    const bare = { ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updateUrl } } };
    const managed = await launchManaged();
    try {
      await managed.policy('install.json', shown ? String(written) : JSON.stringify(bare));
      const rig = await managed.start();
      const page = await rig.context.newPage();
      await expect.poll(() => isOnToolbar(page, id), SOON).toBe(shown);
      await page.goto('chrome://policy');
      const session = await rig.context.newCDPSession(page);
      const said = JSON.stringify(await session.send('Accessibility.getFullAXTree'));
      expect(said).toContain('force_installed');
      expect(said.includes('force_pinned')).toBe(shown);
      // A browser warns of what another one's makers call it.
      expect(said).not.toMatch(/Unknown property|不明的屬性/i);
    } finally {
      await managed.close();
      school.close();
    }
  });
}
