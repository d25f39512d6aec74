import { FIDO_HOST, isCountyHost } from '@/lib/types/hosts';
import type { Step, Trail } from '@/lib/types/page';
import { isArrival } from '@/lib/utils/trail-steps';
import type { StepMatch, TrailPattern } from './rule';

/** Whether a step is of the kind that a pattern asks for; where it asks for the same host, that is left open. */
export function fits(step: Step, match: StepMatch): boolean {
  if (match.kinds && !match.kinds.includes(step.kind)) return false;
  if (match.events && !match.events.includes(step.event)) return false;
  switch (match.host) {
    case 'county':
      return isCountyHost(step.host);
    case 'fido':
      return step.host === FIDO_HOST;
    case 'education':
      return step.host !== FIDO_HOST;
    default:
      return true;
  }
}

/** A person who acts again has left the state: these may not follow the last step of a pattern. */
const LEAVES: ReadonlySet<Step['event']> = new Set(['arrive', 'start', 'submit', 'bind', 'logout']);

/** Searches backwards, so that of several ways the latest is found. */
function search(trail: Trail, pattern: TrailPattern, index: number, next: Step, end: number): boolean {
  const match = pattern.steps[index];
  if (!match) return true;
  for (let i = end; i >= 0; i--) {
    const step = trail[i];
    if (!step || next.at < step.at || next.at - step.at > pattern.gapMs) return false;
    const inTime = next.at - step.at <= (match.withinMs ?? pattern.gapMs);
    if (inTime && fits(step, match) && (pattern.steps[index + 1]?.host !== 'same' || step.host === next.host)) {
      if (search(trail, pattern, index - 1, step, i - 1)) return true;
    }
    const without = [...(pattern.without ?? []), ...(match.without ?? [])];
    if (without.some((one) => fits(step, one))) return false;
  }
  return false;
}

/**
 * True when the trail ends in the pattern: its steps in order, each within
 * `gapMs` of the next, nothing forbidden in between, and the last of them
 * where the person is now.
 */
export function matchesTrail(trail: Trail, pattern: TrailPattern): boolean {
  const last = pattern.steps.at(-1);
  if (!last) return false;
  for (let i = trail.length - 1; i >= 0; i--) {
    const step = trail[i];
    if (!step) return false;
    if (fits(step, last) && search(trail, pattern, pattern.steps.length - 2, step, i - 1)) return true;
    if (LEAVES.has(step.event)) return false;
  }
  return false;
}

/** A dialog is read, closed, and the page goes on: at most one page later, and not after two minutes. */
const ALERT_MS = 2 * 60_000;

/**
 * True when a native dialog with this rule's message came up on this page or
 * on the one before, and the person has not tried again since.
 */
export function wasAlerted(trail: Trail, rule: string, now: number): boolean {
  const index = trail.findLastIndex((step) => step.event === 'alert' && step.rule === rule);
  const alert = trail[index];
  if (!alert || now < alert.at) return false;
  const after = trail.slice(index + 1);
  const pages = after.filter(isArrival);
  const next = pages[0];
  if (next && next.at - alert.at > ALERT_MS) return false;
  return pages.length <= 1 && !after.some(({ event }) => event === 'submit' || event === 'bind' || event === 'logout');
}
