import { shortestOf } from './shortest';

/**
 * Words to be searched for in plain text, as `hasWord` takes them: in one string, and where they differ only in their
 * last character, that after a colon (`不:同符` for 不同 and 不符). For modules that are run when building; fails where no word is left, since no text would be without it.
 */
export function listOf(words: readonly string[]): string {
  const shortest = shortestOf(words);
  if (shortest.length === 0) throw new Error('A list holds one word at least.');
  const ends = new Map<string, string>();
  const single = shortest.filter((word) => word.length === 1);
  for (const word of shortest.filter((one) => one.length > 1)) {
    const head = word.slice(0, -1);
    ends.set(head, (ends.get(head) ?? '') + word.slice(-1));
  }
  const grouped = [...ends].map(([head, last]) => (last.length > 1 ? `${head}:${last}` : head + last));
  return [...grouped, ...single].join(' ');
}
