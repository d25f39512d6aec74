import { answerKey } from '@/lib/faq/answer-key';
import type { Span } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';

/** What the list needs of a search hit; entries listed without a search have no marks. */
export interface Listed {
  readonly entry: FaqEntry;
  readonly marks?: { readonly question: readonly Span[]; readonly answer: readonly Span[] };
}

/** One place in the list: an entry, and those found with it that have the very same answer. */
export interface Group {
  readonly lead: Listed;
  readonly same: readonly Listed[];
}

/** Puts entries with one and the same answer into one place, so that they don't fill the first places. Order is kept. */
export function groupByAnswer(hits: readonly Listed[]): Group[] {
  const groups = new Map<string, Listed[]>();
  for (const hit of hits) {
    const key = answerKey(hit.entry);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return [...groups.values()].flatMap(([lead, ...same]) => (lead ? [{ lead, same }] : []));
}

/** Other entries with the very same answer. */
export function sameAnswerAs(entry: FaqEntry, entries: readonly FaqEntry[]): FaqEntry[] {
  const key = answerKey(entry);
  return entries.filter((other) => other.code !== entry.code && answerKey(other) === key);
}
