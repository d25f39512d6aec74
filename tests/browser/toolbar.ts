import type { Page } from '@playwright/test';
import type { Rig } from './launch';

/** What a browser must be started with so that a test can click on the icon. */
export const CLICKABLE = ['--enable-unsafe-extension-debugging'];

/**
 * A real click on the icon in the toolbar while the page is in front, which opens the popup and lets it see this page.
 * Gives back the popup.
 */
export async function clickIcon(rig: Rig, page: Page): Promise<Page> {
  await page.bringToFront();
  const browser = rig.context.browser();
  if (!browser) throw new Error('No browser');
  const session = await browser.newBrowserCDPSession();
  const pageSession = await rig.context.newCDPSession(page);
  try {
    const { targetInfo } = await pageSession.send('Target.getTargetInfo');
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url, title }) => url === targetInfo.url && title === targetInfo.title);
    if (!tab) throw new Error(`No tab with ${targetInfo.url}`);
    const opened = rig.context.waitForEvent('page', (one) => one.url().includes('/popup.html'));
    // Not yet among the commands that the driver has types for.
    const send: unknown = Reflect.get(session, 'send');
    if (typeof send !== 'function') throw new Error('No way to send');
    await send.call(session, 'Extensions.triggerAction', { id: rig.extensionId, targetId: tab.targetId });
    const popup = await opened;
    await popup.getByRole('combobox').waitFor();
    return popup;
  } finally {
    await session.detach();
    await pageSession.detach();
  }
}
