import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base } from './fixtures';
import type { Rig } from './launch';

/** The part of the extension's own API that the popup's page is asked for. */
declare const chrome: {
  readonly storage: { readonly session: { clear(): Promise<void> } };
};

/** The size of the toolbar's popup, CSS pixels. */
export const POPUP_SIZE = { width: 400, height: 600 };

export const popupAddress = (rig: Rig, place = ''): string =>
  `chrome-extension://${rig.extensionId}/popup.html${place}`;

/** Opens the popup's page in a tab of its own, at a place such as `#SSO-10`. */
export async function openPopupPage(rig: Rig, place = ''): Promise<Page> {
  const page = await rig.context.newPage();
  await page.setViewportSize(POPUP_SIZE);
  await page.goto(popupAddress(rig, place));
  return page;
}

/** The popup's page in its own size, with nothing remembered. */
export const test = base.extend<{ popup: Page }>({
  popup: async ({ rig }, use) => {
    const page = await openPopupPage(rig);
    await page.evaluate(() => chrome.storage.session.clear());
    await page.reload();
    await page.getByRole('option').first().waitFor();
    await use(page);
    await page.close();
  },
});

/** Rules of WCAG 2.2 AA that the page breaks, with the elements. */
export async function violations(page: Page): Promise<unknown[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
