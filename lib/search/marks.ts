import { tokensOf } from './document';
import { foldWithOffsets } from './folded';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numbers terms, so that places of terms need no strings. */
export interface TermNumbers {
  /** The term's number, a new one if it has none. */
  number(term: string): number;
  /** The numbers of those terms that have one. */
  known(terms: Iterable<string>): ReadonlySet<number>;
}

/** Where the terms of a text stand: number of the term, start and end of it in the text, and so on. */
export type Places = Int32Array;

export function createTermNumbers(): TermNumbers {
  const numbers = new Map<string, number>();
  return {
    number(term) {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      numbers.set(term, numbers.size);
      return numbers.size - 1;
    },
    known: (terms) => new Set([...terms].flatMap((term) => numbers.get(term) ?? [])),
  };
}

/** Finds the terms of `text` and where they stand in it. Done once: to do it for every key costs more than to search. */
export function placesOf(text: string, numbers: TermNumbers): { terms: readonly string[]; places: Places } {
  const folded = foldWithOffsets(text);
  const terms: string[] = [];
  const places: number[] = [];
  for (const token of tokensOf(folded.text)) {
    terms.push(token.term);
    const start = folded.start[token.start];
    const end = folded.end[token.end - 1];
    if (start !== undefined && end !== undefined) places.push(numbers.number(token.term), start, end);
  }
  return { terms, places: Int32Array.from(places) };
}

/** Where the terms with these numbers stand, in order, touching and overlapping ones as one. */
export function marksOf(places: Places, terms: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < places.length; i += 3) {
    if (terms.has(places[i] ?? -1)) spans.push({ start: places[i + 1] ?? 0, end: places[i + 2] ?? 0 });
  }
  spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
