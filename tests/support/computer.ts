import { type Probed, runChecks } from '@/lib/support/self-checks';
import type { CheckId, CheckResult } from '@/lib/types/checks';

/** A computer on which nothing is wrong. */
export const FINE: Probed = {
  online: true,
  isPrivate: false,
  cookies: true,
  clock: { state: 'right', offsetMs: 0 },
  now: Date.parse('2026-11-23T06:00:00Z'),
  system: { browser: { name: 'Chrome', major: 149 } },
  rules: [],
};

/** What one check says of such a computer, changed. */
export const stateOf = (id: CheckId, change: Partial<Probed>): CheckResult['state'] | undefined =>
  runChecks({ ...FINE, ...change }).find((result) => result.id === id)?.state;
