import { shortestOf } from './shortest';

/**
 * Packs words into one string, in the form that `hasWord` searches with: separated by blanks; words that differ only in
 * their last character are written once, with the last characters behind a colon (`不:同符` for 不同 and 不符). Sorted,
 * since neighbours that begin alike compress better.
 * @throws where no word is left, since a search for nothing finds nothing.
 */
export function packWords(words: readonly string[]): string {
  const shortest = shortestOf(words).toSorted();
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
