import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { forgetDraft } from './forget-draft';
import type { Rig } from './launch';
import { openState } from './open-state';
import { HOST } from './panel';
import { test } from './without-policy';

const SMALLEST = 12;

const POPUP = [
  '',
  '#SSO-10',
  '#SSO-4',
  '#FIDO-1101',
  '#support/SSO-7',
  '#print/SSO-11',
  '#q=綁定',
  '#q=營養午餐',
  '#SSO-999',
];
const OPTIONS = ['settings', 'it', 'builder', 'sample'];
const PANELS = ['bounce-load', 'token-bootstrap', 'code-1101-1', 'old-1', 'bio-1', 'unknown-1'];

/** Everything that axe remarks, best practice included. */
async function remarks(page: Page, within?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Texts that are drawn smaller than anybody should have to read, with their size in CSS pixels. */
const tooSmall = (page: Page, host: string | null): Promise<string[]> =>
  page.evaluate(
    ([selector, least]) => {
      const root = selector === null ? document.body : document.querySelector(selector)?.shadowRoot;
      if (!root) throw new Error('no root');
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!parentElement || textContent?.trim() === '' || /^(?:STYLE|SCRIPT)$/.test(parentElement.tagName)) continue;
        const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
        if (parentElement.checkVisibility() && size < least) found.push(`${size} ${textContent}`);
      }
      return found;
    },
    [host, SMALLEST] as const,
  );

const speak = async (rig: Rig, language: string): Promise<void> =>
  (await rig.worker()).evaluate(
    (given) => Reflect.get(globalThis, 'chrome').storage.local.set({ settings: { language: given } }),
    language,
  );

async function open(rig: Rig, address: string): Promise<Page> {
  await forgetDraft(rig);
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.extensionId}/${address}`);
  await page.locator('main, article').first().waitFor();
  return page;
}

/** The browser is shared: the next test begins in its own language. */
test.afterEach(async ({ rig }) => {
  await (await rig.worker()).evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});

for (const language of ['zh-TW', 'en'] as const) {
  for (const address of [
    ...POPUP.map((hash) => `popup.html${hash}`),
    ...OPTIONS.map((name) => `options.html#${name}`),
  ]) {
    test(`axe remarks nothing, and nothing is under 12 px: ${address}, ${language}`, async ({ rig }) => {
      await speak(rig, language);
      const page = await open(rig, address);
      for (const colorScheme of ['light', 'dark'] as const) {
        // Without motion: on a busy machine a colour that still changes is measured half-way.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await remarks(page)).toEqual([]);
      }
      expect(await tooSmall(page, null)).toEqual([]);
      await page.close();
    });
  }
}

for (const language of ['zh-TW', 'en'] as const) {
  for (const id of PANELS) {
    test(`axe remarks nothing in the open panel, and nothing is under 12 px: ${id}, ${language}`, async ({ rig }) => {
      await speak(rig, language);
      const page = await openState(rig, id);
      if ((await page.locator(`${HOST} .pill`).count()) > 0) await page.locator(`${HOST} [data-focus]`).first().click();
      await page.locator(HOST).evaluate((host) => {
        for (const details of host.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        // Without motion: on a busy machine a colour that still changes is measured half-way.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await remarks(page, HOST)).toEqual([]);
      }
      expect(await tooSmall(page, HOST)).toEqual([]);
      await page.close();
    });
  }
}
