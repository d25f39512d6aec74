/**
 * Work in turn, one line for each key: what one tab waits for, no other does. A line has a bound, so that who floods it
 * loses the rest and holds up nobody.
 * @param most how much work may wait in one line.
 */
export function createQueues(most: number) {
  const lines = new Map<number, { last: Promise<unknown>; length: number }>();

  async function last<T>(key: number, work: () => Promise<T>): Promise<T> {
    const line = lines.get(key) ?? { last: Promise.resolve(), length: 0 };
    lines.set(key, line);
    line.length++;
    const result = line.last.then(work);
    line.last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      line.length--;
      if (line.length === 0) lines.delete(key);
    }
  }

  return {
    /** Does the work when all before it in this line is done. Rejects where the line is full, or the work fails. */
    async run<T>(key: number, work: () => Promise<T>): Promise<T> {
      if ((lines.get(key)?.length ?? 0) >= most) throw new Error('Too much is waiting.');
      return last(key, work);
    },
    /** The same however full the line is, for what must not be lost. */
    last,
    /** How many lines there are; none where nothing waits. */
    get size(): number {
      return lines.size;
    },
  };
}
