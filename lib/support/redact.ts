import { foldWithPositions } from './fold-positions';
import { SECRETS } from './secrets';

/** Stands where something was taken out. */
export const HIDDEN = '〔已遮蔽〕';

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

/**
 * The text without anything that looks like somebody's: ID and ARC numbers,
 * e-mail addresses, telephone numbers, names after 姓名, tokens, query
 * strings, long numbers. Full width and invisible characters don't help them.
 */
export function redact(original: string): string {
  const { text, from, to } = foldWithPositions(original);
  const cuts = SECRETS.flatMap((secret) =>
    [...text.matchAll(secret)].map(({ 0: { length }, index }) => ({
      start: from[index] ?? original.length,
      end: to[index + length - 1] ?? original.length,
    })),
  );
  let out = '';
  let at = 0;
  for (const { start, end } of merged(cuts)) {
    out += original.slice(at, start) + HIDDEN;
    at = end;
  }
  return out + original.slice(at);
}
