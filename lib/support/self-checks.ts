import type { StateId } from '@/lib/rules';
import { CHECKS, type CheckId, type CheckResult, type CheckState } from '@/lib/types/checks';
import { FITTING, OLDEST } from './check-table';
import type { ClockReading } from './clock';
import type { SystemInfo } from './system';

const isFitted = (rule: string): rule is StateId => Object.hasOwn(FITTING, rule);

/** What was probed; nothing here asks a browser. */
export interface Probed {
  /** `navigator.onLine`: false is sure, true is a guess. */
  readonly online: boolean;
  /** Whether this is a private window; null where the browser does not tell. */
  readonly isPrivate: boolean | null;
  /** `navigator.cookieEnabled`: false is sure; Chromium says true where it lets no site keep any. */
  readonly cookies: boolean;
  /** Null: nobody asked a server. */
  readonly clock: ClockReading | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly system: Pick<SystemInfo, 'browser'>;
  /** Rules that hold in the tab. */
  readonly rules: readonly string[];
}

/** The checks that fit what was seen in a tab; all of them where nothing was, or something that is not known here. */
export function checksFor(rules: readonly string[]): CheckId[] {
  if (rules.length === 0) return [...CHECKS];
  const fitting = new Set(rules.flatMap((rule) => (isFitted(rule) ? FITTING[rule] : CHECKS)));
  return CHECKS.filter((check) => fitting.has(check));
}

/** No computer runs this before it was made (2026-11-01): its clock stands wrong. */
const MADE = Date.UTC(2026, 10, 1);

function judgeClock({ clock, now }: Probed): CheckState {
  if (now < MADE) return 'bad';
  if (!clock || clock.state === 'unknown') return 'look';
  return clock.state === 'wrong' ? 'bad' : 'good';
}

function judgeBrowser({ system }: Probed): CheckState {
  const known = system.browser;
  const oldest = known ? OLDEST[known.name] : undefined;
  if (!known || oldest === undefined) return 'look';
  return known.major < oldest ? 'bad' : 'good';
}

const JUDGES: Readonly<Record<CheckId, (probed: Probed) => CheckState>> = {
  online: ({ online }) => (online ? 'good' : 'bad'),
  private: ({ isPrivate }) => (isPrivate === null ? 'look' : isPrivate ? 'bad' : 'good'),
  cookies: ({ cookies, rules }) => (cookies && !rules.includes('cookies-blocked') ? 'look' : 'bad'),
  clock: judgeClock,
  browser: judgeBrowser,
  // No browser tells whether it would block a window.
  popups: () => 'look',
};

/** All checks, judged. */
export const judgeAll = (probed: Probed): CheckResult[] => CHECKS.map((id) => ({ id, state: JUDGES[id](probed) }));

/** The checks that fit what was seen, judged. */
export function runChecks(probed: Probed): CheckResult[] {
  const fitting = checksFor(probed.rules);
  return judgeAll(probed).filter(({ id }) => fitting.includes(id));
}
