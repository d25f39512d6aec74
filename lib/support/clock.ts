/** What a comparison with a server's clock tells. */
export type ClockReading =
  | {
      readonly state: 'right' | 'wrong' /** This computer's clock minus the server's, milliseconds. */;
      readonly offsetMs: number;
    }
  | { readonly state: 'unknown' };

/** Logins carry times that are good for a few minutes; less than this does no harm. */
export const MOST_OFFSET_MS = 2 * 60_000;
/** A `Date` header has whole seconds: on the average half a second has gone since. */
const HALF_SECOND = 500;

/**
 * Compares this computer's clock with a server's.
 * @param head asks the page's own host once and gives the `Date` of its answer as it was sent, not from a cache; null
 * where there is none. A failure is no reading.
 * @param now milliseconds since 1970, by the clock under test
 */
export async function readClock(head: () => Promise<Date | null>, now: () => number): Promise<ClockReading> {
  const before = now();
  const served = await head().catch(() => null);
  const after = now();
  const time = served?.getTime() ?? Number.NaN;
  // A clock that was set while the answer was on its way measures nothing.
  if (Number.isNaN(time) || after < before || after - before > MOST_OFFSET_MS) return { state: 'unknown' };
  const offsetMs = Math.round((before + after) / 2 - (time + HALF_SECOND));
  return { state: Math.abs(offsetMs) > MOST_OFFSET_MS ? 'wrong' : 'right', offsetMs };
}
