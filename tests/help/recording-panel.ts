import { vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { createPanelController, type Panel } from '@/lib/help/panel-controller';
import type { Config } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';

export const FOUND: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 1, show: 'panel' };
export const OTHER: Finding = { rule: 'timed-out', codes: ['SSO-20'], at: 2, show: 'panel' };
/** Nobody reads a sentence in this time. */
export const GLIMPSE_MS = 1500;
export const LONG_MS = 60_000;

interface Given {
  /** How many times no panel can be opened. */
  readonly failures?: number;
  readonly hints?: Config['hints'];
}

/** A panelController with a panel that writes down what becomes of it. */
export function present({ failures = 0, hints = DEFAULTS.hints }: Given = {}) {
  let config: Config = { ...DEFAULTS, hints };
  let failing = failures;
  const log: string[] = [];
  const state = { busy: false, asked: 0, closed: false };
  const say = (what: string, findings: readonly Finding[]) =>
    log.push([what, ...findings.map(({ rule }) => rule)].join(' '));
  const panel: Panel = {
    update: (findings) => say('update', findings),
    close: () => log.push('close'),
    covers: () => false,
    get isClosed() {
      return state.closed;
    },
    get busy() {
      state.asked++;
      return state.busy;
    },
  };
  const changed: boolean[] = [];
  const panelController = createPanelController({
    config: () => config,
    ticks: () => performance.now(),
    changed: () => changed.push(panelController.resting),
    open: (findings) => {
      say('open', findings);
      if (failing-- > 0) throw new Error('a page that takes away what a panel is drawn with');
      return panel;
    },
  });
  return {
    log,
    panelController,
    state,
    /** Whether the panelController rested, at each time that the panel came up or went. */
    changed,
    set: (next: Config['hints']) => {
      config = { ...config, hints: next };
      panelController.refresh();
    },
  };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
