import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startPolicyMirror } from '@/lib/config/mirror';
import { readConfig } from '@/lib/config/store';
import { judgeDialog } from '@/lib/detect/judge-dialog';
import { parseRequest } from '@/lib/messages';
import { createAttempts } from '@/lib/session/attempts';
import { startOmnibox } from '@/lib/session/omnibox';
import { serve, type TabActions } from '@/lib/session/serve';
import { toolbarTitle } from '@/lib/session/toolbar-title';

const BADGE_COLOUR = '#0b5c6b';

const actions: TabActions = {
  async mark(tabId, findings) {
    const title = browser.i18n.getMessage(...toolbarTitle(findings));
    await browser.action.setBadgeBackgroundColor({ color: BADGE_COLOUR, tabId });
    await browser.action.setBadgeText({ text: findings.length === 0 ? '' : '!', tabId });
    await browser.action.setTitle({ title, tabId });
  },
  async open(tabId, target) {
    const hash = target === '' ? '' : `#${target}`;
    const from = await browser.tabs.get(tabId);
    await browser.tabs.create({
      url: `${browser.runtime.getURL('/popup.html')}?tab=${tabId}${hash}`,
      index: from.index + 1,
    });
  },
  async hasOwnRules() {
    return (await readConfig(browser.storage)).rules.length > 0;
  },
  async judgeDialog(texts, host, kind) {
    return judgeDialog(texts, host, kind, await readConfig(browser.storage), Date.now());
  },
  async runHelp(tabId, frameId) {
    try {
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/help.js'] });
      return true;
    } catch {
      return false;
    }
  },
  async toMainPage(tabId, message) {
    try {
      return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
    } catch {
      // Nobody listens there: the main page is not watched.
      return false;
    }
  },
};

export default defineBackground({
  // Listeners are registered at once: a worker that is woken by an event must find them.
  main() {
    startPolicyMirror(browser, Date.now);
    startOmnibox(browser, import.meta.env.BROWSER !== 'firefox');
    const attempts = createAttempts(browser.storage.session, Date.now);
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      const request = sender.id === browser.runtime.id ? parseRequest(message) : null;
      return request ? serve(request, sender, attempts, actions) : undefined;
    });
    browser.tabs.onRemoved.addListener((tab) => void attempts.forget(tab));
  },
});
