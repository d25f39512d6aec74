import browser from 'webextension-polyfill';
import { SHOW_AGAIN } from '@/lib/messages';
import type { SubjectTab } from './use-tab-seen';

/** Whether the panel of what holds in the tab was closed. */
export const wasClosed = ({ holds, findings, closed }: SubjectTab): boolean =>
  holds && findings.some(({ rule }) => closed.includes(rule));

/** Asks the page to show again what was closed there. The toolbar's window gives way to it. */
export async function showAgain({ id }: SubjectTab, inPopup: boolean): Promise<void> {
  if (id === undefined) return;
  // A page that has gone meanwhile has nothing to show.
  await browser.tabs.sendMessage(id, SHOW_AGAIN, { frameId: 0 }).catch(() => undefined);
  if (inPopup) close();
}
