import { vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import type { Config } from '@/lib/config/types';
import type { Finding } from '@/lib/detect/types';
import { createPresenter, type Panel } from '@/lib/session/presenter';

export const FOUND: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 1, show: 'panel' };
export const OTHER: Finding = { rule: 'timed-out', codes: ['SSO-20'], at: 2, show: 'panel' };
/** Nobody reads a sentence in this time. */
export const GLIMPSE_MS = 1500;
export const LONG_MS = 60_000;

interface Given {
  /** How long the panel's code takes to load. */
  readonly loadMs?: number;
  /** How many times no panel can be opened. */
  readonly failures?: number;
  readonly hints?: Config['hints'];
}

/** A presenter with a panel that writes down what becomes of it. */
export function present({ loadMs = 0, failures = 0, hints = DEFAULTS.hints }: Given = {}) {
  let config: Config = { ...DEFAULTS, hints };
  let failing = failures;
  const log: string[] = [];
  const state = { busy: false, asked: 0 };
  const say = (what: string, findings: readonly Finding[]) =>
    log.push([what, ...findings.map(({ rule }) => rule)].join(' '));
  const panel: Panel = {
    update: (findings) => say('update', findings),
    close: () => log.push('close'),
    get busy() {
      state.asked++;
      return state.busy;
    },
  };
  const changed: boolean[] = [];
  const presenter = createPresenter({
    config: () => config,
    ticks: () => performance.now(),
    changed: () => changed.push(presenter.resting),
    open: async (findings) => {
      say('open', findings);
      if (loadMs > 0) await new Promise((resolve) => setTimeout(resolve, loadMs));
      if (failing-- > 0) throw new Error('a page that has taken our element');
      return panel;
    },
  });
  return {
    log,
    presenter,
    state,
    /** Whether the presenter rested, at each time that the panel came up or went. */
    changed,
    set: (next: Config['hints']) => {
      config = { ...config, hints: next };
      presenter.refresh();
    },
  };
}

export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
