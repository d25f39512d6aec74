/**
 * Lets one request of a tab through in a while.
 * @param gapMs at least so long after the last one, milliseconds.
 */
export function createPace(gapMs: number, now: () => number) {
  const last = new Map<number, number>();
  return {
    allows(tab: number): boolean {
      const at = now();
      const before = last.get(tab);
      // A clock that was set back stops nothing.
      if (before !== undefined && at >= before && at - before < gapMs) return false;
      last.set(tab, at);
      return true;
    },
    forget(tab: number): void {
      last.delete(tab);
    },
  };
}
