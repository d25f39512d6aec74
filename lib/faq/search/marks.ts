import { tokensOf } from './document';
import { foldWithOffsets } from './folded';

/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the terms stand in `text`, in order, touching and overlapping ones as one. */
export function marksOf(text: string, terms: ReadonlySet<string>): Span[] {
  const folded = foldWithOffsets(text);
  const spans: Span[] = [];
  for (const token of tokensOf(folded.text)) {
    const start = folded.start[token.start];
    const end = folded.end[token.end - 1];
    if (terms.has(token.term) && start !== undefined && end !== undefined) spans.push({ start, end });
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
