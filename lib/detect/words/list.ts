import { squeeze } from '@/lib/faq/fold';

/**
 * Words to be searched for in plain text, as `hasWord` takes them: in one string, and where they differ only in their
 * last character, that in brackets of a kind (`不:同符` for 不同 and 不符). A longer word that holds a shorter one adds
 * nothing. For modules that are run when building.
 */
export function listOf(words: readonly string[]): string {
  const ready = [...new Set(words.map(squeeze))].filter((word) => word !== '');
  const shortest = ready.filter((word) => !ready.some((other) => other !== word && word.includes(other)));
  const ends = new Map<string, string>();
  for (const word of shortest) {
    const head = word.slice(0, -1);
    ends.set(head, (ends.get(head) ?? '') + word.slice(-1));
  }
  return [...ends].map(([head, last]) => (last.length > 1 ? `${head}:${last}` : head + last)).join(' ');
}
