import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import type { Config } from '@/lib/config/types';
import type { Finding } from '@/lib/detect/types';
import { createPresenter } from '@/lib/session/presenter';

const FOUND: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 1, show: 'panel' };
const LONG_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function present() {
  let config: Config = DEFAULTS;
  const log: string[] = [];
  const panel = { update: () => log.push('update'), close: () => log.push('close'), busy: false };
  const presenter = createPresenter({
    config: () => config,
    ticks: () => performance.now(),
    changed: () => undefined,
    open: async () => {
      log.push('open');
      return panel;
    },
  });
  return {
    log,
    presenter,
    set: (hints: Config['hints']) => {
      config = { ...config, hints };
      presenter.refresh();
    },
  };
}

it('follows a configuration that wants the badge alone, and back', async () => {
  const { log, presenter, set } = present();
  presenter.show([FOUND]);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  set('badge');
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(log).toEqual(['open', 'update', 'close']);
  set('panel');
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(log).toEqual(['open', 'update', 'close', 'open', 'update']);
});

it('brings nothing back that a person has closed', async () => {
  const { log, presenter, set } = present();
  presenter.show([FOUND]);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(presenter.forget()).toEqual(['access-token']);
  set('pill');
  await vi.advanceTimersByTimeAsync(LONG_MS);
  expect(log).toEqual(['open', 'update']);
});
