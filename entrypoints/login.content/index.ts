import { defineContentScript } from 'wxt/utils/define-content-script';
import { WATCHED_MATCHES } from '@/lib/detect/hosts';
import { removeLeftovers } from '@/lib/page/leftovers';
import { start } from './start';

export default defineContentScript({
  matches: [...WATCHED_MATCHES],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {
    // XML has no login form.
    if (document.contentType.endsWith('xml')) return;
    removeLeftovers(document, 'sso-login-helper');
    start();
  },
});
