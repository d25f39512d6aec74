import { setTimeout as rest } from 'node:timers/promises';

const BETWEEN_MS = 40;

/**
 * Asks again and again until the answer is neither null nor undefined nor false; a page that is on its way to another
 * can't answer, so errors count as no answer.
 * @throws after `ms`, with the last error or answer
 */
export async function until<T>(what: string, ms: number, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    let last: unknown;
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`${what}: not within ${ms / 1000} s (${last})`);
    await rest(BETWEEN_MS);
  }
}
