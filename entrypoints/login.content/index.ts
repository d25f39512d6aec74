import { defineContentScript } from 'wxt/utils/define-content-script';
import { WATCHED_MATCHES } from '@/lib/detect/hosts';
import { removeLeftovers } from '@/lib/page/leftovers';
import { isInForeignPage, whenShown } from '@/lib/session/own-page';
import { startWatcher } from '@/lib/session/watcher';

const XHTML = 'http://www.w3.org/1999/xhtml';

export default defineContentScript({
  matches: [...WATCHED_MATCHES],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {
    // A picture or data; XHTML is a page like others.
    if (document.documentElement?.namespaceURI !== XHTML) return;
    if (isInForeignPage(location)) return;
    whenShown(document, () => {
      removeLeftovers(document, 'sso-login-helper');
      startWatcher();
    });
  },
});
