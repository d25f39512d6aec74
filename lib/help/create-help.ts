import { browser } from 'wxt/browser';
import { saveSettings } from '@/lib/config/store';
import { createDetector } from '@/lib/detect/detector';
import { parseFrameFindings, SHOW_AGAIN } from '@/lib/messages';
import type { Help, HelpHooks } from '@/lib/session/help-api';
import { ownHostTime } from '@/lib/session/own-host-time';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';
import { isAlive } from '@/lib/utils/extension-alive';
import { isRecord } from '@/lib/utils/is-record';
import { isVisible } from '@/lib/watch/visible';
import { createFrameFindings } from './frame-findings';
import { createFrameSight } from './frame-sight';
import { createLiveConfig } from './live-config';
import { createOwnFrames } from './own-frames';
import { createPanelController, type Panel } from './panel-controller';

/** What the panel asks of the extension. None of it is needed to read the answer. */
export interface PanelActions {
  openEntry(code: string): void;
  openSupport(): void;
  openSearch(): void;
  askTime(): Promise<Date | null>;
  /** Never again show hints of this rule. */
  neverShow(rule: string): void;
  /** Takes that back. */
  showAgain(rule: string): void;
  /** The person has closed the panel; a line may still stand that tells where it went. */
  closed(): void;
  /** That line is gone, too. */
  gone(): void;
  /** The person wants it again. */
  reopened(): void;
}

/** Draws the panel; injected, since this folder knows nothing of components. */
export type OpenPanel = (findings: readonly Finding[], config: Config, actions: PanelActions) => Panel;

/** The browser's number of a frame of this page; undefined in Chromium, which doesn't tell. */
function frameIdOf(frame: Element): number | undefined {
  const getFrameId: unknown = Reflect.get(browser.runtime, 'getFrameId');
  const id: unknown = typeof getFrameId === 'function' ? getFrameId.call(browser.runtime, frame) : undefined;
  return typeof id === 'number' ? id : undefined;
}

/** Detector and panel of one frame: what `help.js` hands to the watcher. */
export function createHelp(hooks: HelpHooks, openPanel: OpenPanel): Help {
  const config = createLiveConfig(browser.storage, () => {
    panelController.refresh();
    hooks.lookSoon();
    hooks.changed();
  });
  const detector = createDetector({ document, place: hooks.place, isVisible, config: () => config.current });
  const panelController = createPanelController({
    config: () => config.current,
    ticks: () => performance.now(),
    changed: hooks.changed,
    open: (findings, current) => openPanel(findings, current, actions),
  });
  const frames = createFrameFindings(panelController.show, hooks.open);
  const tell = (findings: readonly Finding[], covered = false): void =>
    void hooks.send({ type: 'findings', findings, ...(covered && { covered }) });
  /** What a frame has found is told while a person can see the frame. */
  const sight = createFrameSight({ window, isVisible, tell, ticks: () => performance.now() });
  const ownFrames = createOwnFrames({
    document,
    isVisible,
    idOf: frameIdOf,
    isOwn: hooks.shield.isOwn,
    isUnderPanel: panelController.covers,
    show: (frame, findings) => tell(frames.of(frame, findings)),
  });

  function openPage(target: string): void {
    // After an update of the extension nobody answers. Drawn again, the panel says that the page must be reloaded.
    if (isAlive()) void hooks.send({ type: 'open', target });
    else panelController.refresh();
  }

  /** Storage that is full or gone keeps nothing: the panel can be closed for this attempt all the same. */
  function hide(hiddenRules: readonly string[]): void {
    void saveSettings(browser.storage, { hiddenRules }).catch(() => undefined);
  }

  /** What the person has closed, in this panel or on a page before. */
  function showClosed(): void {
    panelController.reopen();
    hooks.dismissed([]);
  }

  const actions: PanelActions = {
    openEntry: openPage,
    openSupport: () => openPage('support'),
    openSearch: () => openPage(''),
    askTime: ownHostTime,
    neverShow: (rule) => hide([...config.current.hiddenRules, rule]),
    showAgain: (rule) => hide(config.current.hiddenRules.filter((one) => one !== rule)),
    closed: () => hooks.dismissed(panelController.closed()),
    gone: panelController.gone,
    reopened: showClosed,
  };

  return {
    read: (request) => (config.ready ? detector.read(request) : null),
    publish(findings) {
      if (window === window.top) tell(frames.own(findings));
      else sight.say(findings);
    },
    receive(message) {
      if (isRecord(message) && message.type === SHOW_AGAIN.type) return showClosed();
      const found = parseFrameFindings(message);
      if (found) ownFrames.say(found.frame, found.findings, found.covered);
    },
    get resting() {
      return config.ready && panelController.resting;
    },
  };
}
