import { browser } from 'wxt/browser';
import { canOpenDialogs } from '@/lib/watch/can-open-dialogs';
import { watchClicks } from '@/lib/watch/clicks';
import { isOpened, navigationOf } from '@/lib/watch/navigation';
import { summarizePage } from '@/lib/watch/page-summary';
import { watch } from '@/lib/watch/scheduler';
import { findShadowHosts } from '@/lib/watch/shadow-roots';
import { isVisible } from '@/lib/watch/visible';
import { createBackgroundPort } from './background-port';
import type { Shield } from './event-shield';
import { createLazyHelp } from './lazy-help';
import { listenToDialogs } from './listen-to-dialogs';
import { createPageSession } from './page-session';
import { reportRest } from './test-hooks';

/** A frame without an address of its own, such as `about:blank`, stands for the page around it. */
function placeOf(): Location {
  if (location.protocol !== 'about:') return location;
  try {
    return window.parent.location.hostname === '' ? location : window.parent.location;
  } catch {
    return location;
  }
}

/**
 * Watches one document: what runs on every login page, from its first moment on.
 * @param shield keeps the events of a panel from the page; registered before any script of the page.
 */
export function startWatcher(shield: Shield): void {
  const place = placeOf();
  const isMainPage = window === window.top;
  const ticks = (): number => performance.now();
  /** Open shadow roots that the last look has found. */
  let shadowRoots: readonly Node[] = [];
  let resting = false;
  const reportState = (): void => reportRest(() => resting && port.pending === 0 && help.resting);

  const port = createBackgroundPort(reportState);
  const help = createLazyHelp(port, {
    place,
    shield,
    send: port.send,
    lookSoon: () => looks.lookSoon(),
    open: (findings) => session.open(findings),
    dismissed: (rules) => session.dismissed(rules),
    changed: reportState,
  });
  const session = createPageSession({
    host: place.hostname,
    path: place.pathname,
    arrival: navigationOf(performance, document.referrer),
    opened: isOpened(document.referrer, window.opener),
    isMainPage,
    summarize() {
      const summary = summarizePage(document, place, { isVisible, findShadowHosts, isOwn: shield.isOwn });
      shadowRoots = summary.roots.slice(1);
      return summary;
    },
    help: help.get,
    send: port.send,
    publish(findings) {
      if (help.current) help.current.publish(findings);
      // Without help nothing was found here, and nothing is shown.
      else void port.send({ type: 'findings', findings });
    },
    lookSoon: () => looks.lookSoon(),
    now: Date.now,
    ticks,
  });

  if (canOpenDialogs(window)) listenToDialogs(document, session);
  session.arrivedByUrl();
  const looks = watch({
    document,
    now: ticks,
    look: () => (help.failed ? null : session.look()),
    roots: () => shadowRoots,
    rests(now) {
      resting = now;
      reportState();
    },
  });
  watchClicks(document, () => session.onLoginPage, session.did);
  window.addEventListener('pageshow', (event) => event.persisted && session.revived());

  if (!isMainPage) {
    window.addEventListener('pagehide', () => void port.send({ type: 'findings', findings: [] }));
    void session.askForOwnRules();
    return;
  }
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    // Only our own pages can send one. It is read by help, whatever this page itself is.
    help.whenReady(({ receive }) => receive(message));
    respond(true);
  });
}
