import { defineContentScript } from 'wxt/utils/define-content-script';
import { WATCHED_MATCHES } from '@/lib/detect/hosts';
import { rootOf } from '@/lib/page/closed-root';
import { removeLeftovers } from '@/lib/page/leftovers';
import { createShield } from '@/lib/page/shield';
import { start } from './start';

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
    removeLeftovers(document, rootOf);
    // Before any script of the page: its listeners come after ours.
    start(createShield(window));
  },
});
