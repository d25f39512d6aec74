import type { Step, Trail } from '@/lib/types/page';

/** The browser tells within a moment that a script was kept from running. */
const MOMENT_MS = 10_000;

/** The trail without the steps like this one of the last moments: what they tell of has not happened. */
export const withoutStep = (trail: Trail, step: Omit<Step, 'at'>, now: number): Trail =>
  trail.filter(
    ({ kind, event, host, rule, at }) =>
      now - at > MOMENT_MS || kind !== step.kind || event !== step.event || host !== step.host || rule !== step.rule,
  );
