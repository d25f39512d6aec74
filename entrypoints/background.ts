import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { type AskActions, handleAsk, isOwnSender, parseAsk } from '@/lib/background/ask';
import { BADGE, badgeTitle } from '@/lib/background/badge';
import { handleRequest, type TabActions } from '@/lib/background/handle-request';
import { type Attempts, createLoginAttempts } from '@/lib/background/login-attempts';
import { startOmnibox } from '@/lib/background/omnibox';
import { createPace } from '@/lib/background/pace';
import { startPolicyMirror } from '@/lib/background/policy-mirror';
import { readConfig } from '@/lib/config/store';
import type { AskedConfig } from '@/lib/detect/asked';
import { judgeDialog } from '@/lib/detect/judge-dialog';
import { parseRequest, type Request } from '@/lib/messages';
import { PRIVATE } from '@/lib/types/private-window';

/** Nobody clicks twice within this time and means two pages, milliseconds. */
const OPEN_GAP_MS = 1000;
/** More requests than any page has under way at once. */
const MOST_REQUESTS = 64;

/** A page of the extension's own, right behind the tab that asks for it and in the same window. */
function pageFor({ id, index, windowId, incognito }: Tabs.Tab, target: string) {
  const hash = target === '' ? '' : `#${target}`;
  const asked = incognito ? `&${PRIVATE}` : '';
  return {
    url: `${browser.runtime.getURL('/popup.html')}?tab=${id}${asked}${hash}`,
    ...(incognito && windowId !== undefined ? { windowId } : { index: index + 1 }),
  };
}

const pace = createPace(OPEN_GAP_MS, Date.now);
/** Requests under way, by tab. */
const underWay = new Map<number, number>();

/** Answers a request; beyond what a tab may have under way, it is dropped. */
async function answer(request: Request, sender: Runtime.MessageSender, attempts: Attempts): Promise<unknown> {
  const tab = sender.tab?.id ?? -1;
  const count = underWay.get(tab) ?? 0;
  if (count >= MOST_REQUESTS) return undefined;
  underWay.set(tab, count + 1);
  try {
    return await handleRequest(request, sender, attempts, actions);
  } finally {
    const left = (underWay.get(tab) ?? 1) - 1;
    if (left > 0) underWay.set(tab, left);
    else underWay.delete(tab);
  }
}

const actions: TabActions = {
  async mark(tabId, findings) {
    const title = browser.i18n.getMessage(...badgeTitle(findings));
    await browser.action.setBadgeBackgroundColor({ color: BADGE.ground, tabId });
    await browser.action.setBadgeTextColor({ color: BADGE.ink, tabId });
    await browser.action.setBadgeText({ text: findings.length === 0 ? '' : '!', tabId });
    await browser.action.setTitle({ title, tabId });
  },
  async open(tabId, target) {
    // Asked at once, before anything is waited for: a flood of requests finds no gap.
    if (!pace.allows(tabId)) return;
    const from = await browser.tabs.get(tabId);
    // Nobody clicks in a tab that is not in front; the page that opens takes its place there.
    if (!from.active) return;
    const page = pageFor(from, target);
    try {
      await browser.tabs.create(page);
    } catch {
      // Chromium shows no page of an extension in a private window: then in another, where it says so.
      await browser.tabs.create({ url: page.url });
    }
  },
  config: () => readConfig(browser.storage),
  async judgeDialog(script, host, kind) {
    return judgeDialog(script, host, kind, await readConfig(browser.storage), Date.now());
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

/** Runs what `help.js` and `describe.js` have put there; null where the browser does not let us see the page. */
async function resultsIn<Result>(
  target: { readonly tabId: number; readonly allFrames: boolean },
  files: string[],
  run: { readonly func: (config: AskedConfig) => Result; readonly config: AskedConfig },
): Promise<unknown[] | null> {
  try {
    await browser.scripting.executeScript({ target, files });
    const results = await browser.scripting.executeScript({ target, func: run.func, args: [run.config] });
    return [...results].sort((a, b) => a.frameId - b.frameId).map(({ result }) => result);
  } catch {
    return null;
  }
}

const NO_RULES: AskedConfig = { rules: [], disabledRules: [] };

const askActions: AskActions = {
  config: () => readConfig(browser.storage),
  // The functions run in the page: they may use nothing of this file.
  look: (tabId, config) =>
    resultsIn({ tabId, allFrames: true }, ['/help.js'], { func: (given) => globalThis.ssoLookOnce?.(given), config }),
  async describe(tabId) {
    const run = { func: () => globalThis.ssoDescribePage?.(), config: NO_RULES };
    return (await resultsIn({ tabId, allFrames: false }, ['/describe.js'], run))?.[0] ?? null;
  },
  async host(tabId) {
    try {
      const { url = '' } = await browser.tabs.get(tabId);
      return URL.canParse(url) ? new URL(url).hostname : '';
    } catch {
      return '';
    }
  },
  get extension() {
    return browser.runtime.getManifest().version;
  },
  now: Date.now,
};

export default defineBackground({
  // Listeners are registered at once: a worker that is woken by an event must find them.
  main() {
    startPolicyMirror(browser, Date.now);
    startOmnibox(browser, import.meta.env.BROWSER !== 'firefox');
    const attempts = createLoginAttempts(browser.storage.session, Date.now);
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      if (sender.id !== browser.runtime.id) return undefined;
      const ask = isOwnSender(sender, browser.runtime.getURL('/')) ? parseAsk(message) : null;
      if (ask) return handleAsk(ask, askActions);
      const request = parseRequest(message);
      return request ? answer(request, sender, attempts) : undefined;
    });
    browser.tabs.onRemoved.addListener((tab) => {
      pace.forget(tab);
      void attempts.forget(tab);
    });
  },
});
