import type { Step, Trail } from '@/lib/types/page';

export const MOST_STEPS = 20;
export const OLDEST_MS = 10 * 60_000;
/** The same event twice within this time is one: a click and the form it sends. */
const SAME_MS = 1000;

/**
 * The trail with one step more, without what is too old, from the future (the
 * clock was set back) or said twice.
 */
export function addStep(trail: Trail, step: Step): Trail {
  const kept = trail.filter(({ at }) => at <= step.at && step.at - at <= OLDEST_MS);
  const last = kept.at(-1);
  const twice =
    last !== undefined &&
    last.event === step.event &&
    last.kind === step.kind &&
    last.host === step.host &&
    last.rule === step.rule &&
    step.event !== 'arrive' &&
    step.event !== 'start' &&
    step.at - last.at < SAME_MS;
  return twice ? kept : [...kept, step].slice(-MOST_STEPS);
}

/** A page was reached, in whichever way: what held on the page before is over. */
export const isArrival = ({ event }: Pick<Step, 'event'>): boolean =>
  event === 'arrive' || event === 'start' || event === 'revisit';

/** The browser tells within a moment that a script was kept from running. */
const MOMENT_MS = 10_000;

/**
 * The trail without the steps like this one of the last moments: what they tell of has not happened, or is told again.
 * What came before the last submit was said about another try, and stays.
 */
export function withoutStep(trail: Trail, step: Omit<Step, 'at'>, now: number): Trail {
  const tried = trail.findLastIndex(({ event }) => event === 'submit');
  return trail.filter(
    ({ kind, event, host, rule, at }, index) =>
      index < tried ||
      now - at > MOMENT_MS ||
      kind !== step.kind ||
      event !== step.event ||
      host !== step.host ||
      rule !== step.rule,
  );
}
