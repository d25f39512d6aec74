import type { StepEvent } from '@/lib/types/page';

/** A refusal that stands so long after a new try is that try's own: before, the answer may be on its way. */
const ANSWER_MS = 6000;

/**
 * Tells a new refusal from one that still stands: after a form was sent the old text often stays until the answer comes,
 * and a login that succeeds is no second slip.
 */
export function createRefusalTracker(ticks: () => number) {
  let shown: StepEvent | null | undefined;
  let due = Number.POSITIVE_INFINITY;
  return {
    submitted(): void {
      if (shown) due = ticks() + ANSWER_MS;
    },
    /** Takes what a look has seen, or nothing; true where it is to be told. */
    saw(seen?: StepEvent | null): boolean {
      const isNew = !!seen && (seen !== shown || ticks() >= due);
      if (isNew || !seen) due = Number.POSITIVE_INFINITY;
      shown = seen;
      return isNew;
    },
    /** A look is due that the page itself may not ask for. */
    get waits(): boolean {
      return due < Number.POSITIVE_INFINITY;
    },
  };
}
