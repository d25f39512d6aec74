import { squeeze } from '@/lib/faq/fold';

/** The words as they are compared, each once, without those that hold another: they add nothing to a search for any. */
export function shortestOf(words: readonly string[]): string[] {
  const ready = [...new Set(words.map(squeeze))].filter((word) => word !== '');
  return ready.filter((word) => !ready.some((other) => other !== word && word.includes(other)));
}
