import type { Span } from '@/lib/search';

const WORD = /[\p{Script=Latin}\d]{2,}/gu;

/** Where the query's Latin words begin a word of `text`: the search marks the Chinese original only. */
export function latinMarks(text: string, query: string): Span[] {
  const words = query.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) =>
    words
      .filter((word) => found.toLowerCase().startsWith(word))
      .map((word) => ({ start: index, end: index + word.length })),
  );
}
