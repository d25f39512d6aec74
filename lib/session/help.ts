import { saveSettings } from '../config/store';
import type { Config } from '../config/types';
import { createDetector } from '../detect/detector';
import type { Finding } from '../detect/types';
import { isVisible } from '../detect/visible';
import { ownHostTime } from '../support/own-host-time';
import { createFrameFindings } from './frames';
import type { Help, HelpHooks } from './help-api';
import { createLiveConfig } from './live-config';
import { isAlive, native } from './native';
import { createPresenter, type Panel } from './presenter';

/** What the panel asks of the extension. None of it is needed to read the answer. */
export interface PanelActions {
  openEntry(code: string): void;
  openSupport(): void;
  openSearch(): void;
  askTime(): Promise<Date | null>;
  /** Never again show hints of this rule. */
  neverShow(rule: string): void;
  /** The person has closed the panel. */
  closed(): void;
}

/** Draws the panel; injected, since this folder knows nothing of components. */
export type OpenPanel = (findings: readonly Finding[], config: Config, actions: PanelActions) => Panel;

/** Detector and panel of one frame: what `help.js` hands to the watcher. */
export function createHelp(hooks: HelpHooks, openPanel: OpenPanel): Help {
  const config = createLiveConfig(native.storage, () => {
    presenter.refresh();
    hooks.lookSoon();
    hooks.goOn();
    hooks.changed();
  });
  const detector = createDetector({ document, place: hooks.place, isVisible, config: () => config.current });
  const presenter = createPresenter({
    config: () => config.current,
    ticks: () => performance.now(),
    changed: hooks.changed,
    open: (findings, current) => openPanel(findings, current, actions),
  });
  const frames = createFrameFindings(presenter.show, hooks.open);

  function openPage(target: string): void {
    // After an update of the extension nobody answers. Drawn again, the panel says that the page must be reloaded.
    if (isAlive()) void hooks.send({ type: 'open', target });
    else presenter.refresh();
  }

  const actions: PanelActions = {
    openEntry: openPage,
    openSupport: () => openPage('support'),
    openSearch: () => openPage(''),
    askTime: ownHostTime,
    neverShow(rule) {
      // Storage that is full or gone keeps nothing: the panel stays closed for this attempt all the same.
      const hiddenRules = [...config.current.hiddenRules, rule];
      void saveSettings(native.storage, { hiddenRules }).catch(() => undefined);
    },
    closed: () => hooks.dismissed(presenter.forget()),
  };

  return {
    read: (request) => (config.ready ? detector.read(request) : null),
    show: frames.own,
    showFrame: frames.of,
    get resting() {
      return config.ready && presenter.resting;
    },
  };
}
