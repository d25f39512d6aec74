/** Taiwan is at UTC+8 all year. */
const TAIPEI_MS = 8 * 3_600_000;

/**
 * A moment as `2026-11-23 14:05:33` in Taiwan: help desks look it up in their records.
 * @param at milliseconds since 1970
 */
export function taipeiTime(at: number): string {
  const time = new Date(at + TAIPEI_MS);
  return Number.isNaN(time.getTime()) ? '—' : time.toISOString().slice(0, 19).replace('T', ' ');
}
