import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createShield } from '@/lib/session/event-shield';
import { isInForeignPage, whenShown } from '@/lib/session/own-page';
import { removeStalePanels } from '@/lib/session/stale-panels';
import { startWatcher } from '@/lib/session/watcher';
import { rootOf } from '@/lib/utils/closed-root';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * The script that runs on every login page, from its first moment on. It stands in the manifest by `wxt.config.ts` and is
 * no content script of WXT's making: that would announce itself to the page by an event, and weigh an eighth more.
 */
export default defineUnlistedScript(() => {
  // A picture or data; XHTML is a page like others.
  if (document.documentElement?.namespaceURI !== XHTML) return;
  if (isInForeignPage(location)) return;
  // Before any script of the page: its listeners come after ours.
  const shield = createShield(window);
  whenShown(document, () => {
    // Chromium runs an updated version in pages that are opened after it.
    if (import.meta.env.BROWSER === 'firefox') removeStalePanels(document, rootOf);
    startWatcher(shield);
  });
});
