import { foldWithPositions } from '@/lib/text/fold-positions';
import { HIDDEN, readingsOf } from './kept';
import { SECRETS } from './secrets';

export { HIDDEN };

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Overlapping and touching cuts as one. */
function merged(cuts: readonly Cut[]): Cut[] {
  const out: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && cut.start <= last.end) out.splice(-1, 1, { start: last.start, end: Math.max(last.end, cut.end) });
    else out.push(cut);
  }
  return out;
}

/** Where `pattern` finds a secret in a folded text: its group `secret`, else the whole match. Ends are exclusive. */
const found = (text: string, pattern: RegExp): [number, number][] =>
  [...text.matchAll(pattern)].flatMap(({ 0: { length }, index, indices }) => {
    const [start, end] = indices?.groups?.secret ?? [index, index + length];
    return end > start ? [[start, end]] : [];
  });

/**
 * The text without what the table `SECRETS` knows as somebody's. Full width, figures of other scripts and invisible
 * characters don't help them. Takes time in proportion to the length of the text.
 */
export function redact(original: string): string {
  const { text, from, to } = foldWithPositions(original);
  const { whole, doubtful } = readingsOf(text);
  const cuts = SECRETS.flatMap(({ labelled = [], formed = [] }) => [
    ...labelled.flatMap((pattern) => found(whole, pattern)),
    ...formed.flatMap((pattern) => found(doubtful, pattern)),
  ]).map(([start, end]) => ({ start: from[start] ?? original.length, end: to[end - 1] ?? original.length }));
  let out = '';
  let at = 0;
  for (const { start, end } of merged(cuts)) {
    out += original.slice(at, start) + HIDDEN;
    at = end;
  }
  return out + original.slice(at);
}
