import type { Contact, Opening } from '@/lib/types/faq';

export interface OpeningState {
  /** `unknown` where the hours are not known, or known only as a text. */
  readonly state: 'open' | 'closed' | 'unknown';
  /** Only when closed: weekday (0 Sunday) and minutes since midnight, Asia/Taipei. */
  readonly next?: { readonly day: number; readonly minutes: number };
}

/** Taiwan is at UTC+8 all year. */
const TAIPEI_MS = 8 * 3_600_000;
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const WEEK = 7;
const YEAR_MS = 365 * DAY_MINUTES * MINUTE_MS;

const isOpen = (opening: Opening, day: number, minutes: number): boolean =>
  opening.days.includes(day) && minutes >= opening.from && minutes < opening.to;

/** The next start of an opening after this moment, within a week. */
function nextOpening(openings: readonly Opening[], day: number, minutes: number): OpeningState['next'] {
  for (let ahead = 0; ahead <= WEEK; ahead++) {
    const that = (day + ahead) % WEEK;
    const starts = openings
      .filter((opening) => opening.days.includes(that) && (ahead > 0 || opening.from > minutes))
      .map(({ from }) => from);
    if (starts.length > 0) return { day: that, minutes: Math.min(...starts) };
  }
  return undefined;
}

/**
 * Whether a desk is open, in Asia/Taipei. Public holidays are not known.
 * @param now milliseconds since 1970.
 */
export function openingState(contact: Contact, now: number): OpeningState {
  const openings = contact.hours?.openings ?? [];
  if (openings.length === 0) return { state: 'unknown' };
  const local = new Date(now + TAIPEI_MS);
  const day = local.getUTCDay();
  const minutes = local.getUTCHours() * 60 + local.getUTCMinutes();
  if (openings.some((opening) => isOpen(opening, day, minutes))) return { state: 'open' };
  const next = nextOpening(openings, day, minutes);
  return next ? { state: 'closed', next } : { state: 'closed' };
}

/** True when nobody has compared the desk's data with its source for a year. A school's own are not ours to compare. */
export function isStale({ checkedOn }: Contact, now: number): boolean {
  return checkedOn !== undefined && now - Date.parse(checkedOn) > YEAR_MS;
}
