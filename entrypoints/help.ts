import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openPanel } from '@/components/panel/open-panel';
import { createHelp } from '@/lib/help/create-help';
import { lookOnce } from '@/lib/help/look-once';
import { reportShown } from '@/lib/session/test-hooks';
import { isAlive } from '@/lib/utils/extension-alive';

/**
 * Detector and panel. The background runs this script in a frame whose watcher has found something worth a close look,
 * and in a page that a person asks about.
 */
export default defineUnlistedScript(() => {
  globalThis.ssoLookOnce = lookOnce;
  globalThis.ssoLoginHelp = (hooks) =>
    createHelp(hooks, (findings, config, actions) => {
      const panel = openPanel(findings, config, actions, { alive: isAlive, shield: hooks.shield });
      reportShown();
      return panel;
    });
});
