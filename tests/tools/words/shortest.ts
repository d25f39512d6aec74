import { squeeze } from '@/lib/text/fold';

/** Normalised, unique words. A word that contains a shorter one is dropped: finding the shorter one is enough. */
export function shortestOf(words: readonly string[]): string[] {
  const ready = [...new Set(words.map(squeeze))].filter((word) => word !== '');
  return ready.filter((word) => !ready.some((other) => other !== word && word.includes(other)));
}
