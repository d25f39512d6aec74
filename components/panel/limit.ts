/** Allows so many turns within a time, in milliseconds; more have to wait. */
export function createLimit(most: number, within: number) {
  let taken: number[] = [];
  return {
    /** @returns whether there was one left */
    take(): boolean {
      const now = performance.now();
      taken = taken.filter((at) => now - at < within);
      if (taken.length >= most) return false;
      taken.push(now);
      return true;
    },
  };
}
