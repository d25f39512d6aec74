import { fold } from '@/lib/text/fold';

/** A folded text that knows where it came from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: start and end of its source, in UTF-16 units. */
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** The folded form of each character that an entry had so far: the same few hundred make all of them. */
const forms = new Map<string, string>();

function formOf(cluster: string): string {
  const known = forms.get(cluster);
  if (known !== undefined) return known;
  const form = /\s/.test(cluster) ? ' ' : fold(cluster);
  forms.set(cluster, form);
  return form;
}

/**
 * `fold`, keeping offsets. A blank stays a blank each, and a capital after a small letter begins a new word
 * (coolEnglish → cool_english), since names of services are written so.
 */
export function foldWithOffsets(source: string): Folded {
  let text = '';
  const start: number[] = [];
  const end: number[] = [];
  let small = false;
  for (const match of source.matchAll(CLUSTER)) {
    const [cluster] = match;
    const from = match.index;
    const piece = formOf(cluster);
    const shown = small && /^[A-Z]/.test(cluster) ? `_${piece}` : piece;
    small = /^[a-z]/.test(cluster);
    text += shown;
    for (let i = 0; i < shown.length; i++) {
      start.push(from);
      end.push(from + cluster.length);
    }
  }
  return { text, start, end };
}
