import { defineContentScript } from 'wxt/utils/define-content-script';
import { WATCHED_MATCHES } from '@/lib/detect/hosts';

export default defineContentScript({
  matches: [...WATCHED_MATCHES],
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  noScriptStartedPostMessage: true,
  main() {},
});
