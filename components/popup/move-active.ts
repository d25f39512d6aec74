/**
 * The next active place in a list of `count`, wrapping at both ends; -1 is "none".
 * Null where the key doesn't move.
 */
export function moveActive(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return active + 1 >= count ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return null;
}
