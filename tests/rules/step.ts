import type { Step } from '@/lib/types/page';

/** A clock as it stands in truth: far from zero. */
export const NOW = 1_700_000_000_000;

/** A step on a county's login page, `at` milliseconds after `NOW`. */
export const step = (event: Step['event'], at: number, more: Partial<Step> = {}): Step => ({
  kind: 'login',
  event,
  host: 'kh.sso.edu.tw',
  at: NOW + at,
  ...more,
});
