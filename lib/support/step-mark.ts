import type { CheckId, CheckResult } from '@/lib/types/checks';
import type { TryStep } from '@/lib/types/faq';

/** `fine`: all that a step asks for is so already. `cause`: this check has found what the step would cure. */
export type StepMark = { readonly state: 'fine' } | { readonly state: 'cause'; readonly check: CheckId };

/** What the checks tell of a step; null where they can't. */
export function markOf({ checkedBy = [], checkedInPart }: TryStep, results: readonly CheckResult[]): StepMark | null {
  const has = (id: CheckId, state: CheckResult['state']): boolean =>
    results.some((result) => result.id === id && result.state === state);
  const check = checkedBy.find((id) => has(id, 'bad'));
  if (check) return { state: 'cause', check };
  const isFine = checkedBy.length > 0 && !checkedInPart && checkedBy.every((id) => has(id, 'good'));
  return isFine ? { state: 'fine' } : null;
}
