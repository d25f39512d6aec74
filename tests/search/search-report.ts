import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Search } from '@/lib/search';

/** A labelled query. */
export interface Labelled {
  readonly qid: string;
  readonly query: string;
  readonly category: string;
  /**
   * By entry, 2 best, 1 acceptable; none for a query that should find nothing. An entry is named by its number on the
   * sheet (`10`), the rest of its code (`A4`, `FIDO-1101`), or what it is about (`A:captcha`).
   */
  readonly grades: Readonly<Record<string, number>>;
}

/** Codes of the entries that query sets name by what they are about: whoever wrote those sets didn't know the codes. */
const TOPICS: Readonly<Record<string, string>> = {
  cookies: 'SSO-A1',
  loop: 'SSO-A2',
  'forgot-account': 'SSO-A6',
  'account-off': 'SSO-A7',
  captcha: 'SSO-A8',
  'sign-out': 'SSO-A9',
  'new-phone': 'SSO-A10',
  waiting: 'SSO-A11',
};

/** The code of the entry that a grade is for. */
function codeOf(key: string): string {
  if (key.startsWith('A:')) return TOPICS[key.slice(2)] ?? key;
  return key.startsWith('FIDO-') ? key : `SSO-${key}`;
}

interface Share {
  count: number;
  first: number;
  /** Of `first`, those that stand among the results, not among what is possibly related. */
  strongFirst: number;
  third: number;
  mrr: number;
}

export interface Report {
  readonly all: Share;
  readonly categories: Readonly<Record<string, Share>>;
  /** Should-find-nothing queries by category: how many, and how many found something. */
  readonly nothing: Readonly<Record<string, { count: number; strong: number; any: number }>>;
  readonly misses: readonly string[];
  /** Milliseconds a query, the fastest of three runs. */
  readonly p50: number;
  readonly p99: number;
}

export function readQueries(file: string): readonly Labelled[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Milliseconds that `work` takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function evaluate(search: Search, queries: readonly Labelled[]): Report {
  const all: Share = { count: 0, first: 0, strongFirst: 0, third: 0, mrr: 0 };
  const categories: Record<string, Share> = {};
  const nothing: Record<string, { count: number; strong: number; any: number }> = {};
  const misses: string[] = [];
  const times: number[] = [];
  for (const { qid, query, category, grades } of queries) {
    const { strong, weak } = search.query(query);
    times.push(Math.min(...[1, 2, 3].map(() => timeOf(() => search.query(query)))));
    const codes = [...strong, ...weak].map(({ entry, coverage }) => ({ code: entry.code, coverage }));
    const shown = codes.slice(0, 4).map(({ code, coverage }) => `${code} ${coverage.toFixed(2)}`);
    if (Object.keys(grades).length === 0) {
      nothing[category] ??= { count: 0, strong: 0, any: 0 };
      const group = nothing[category];
      group.count++;
      if (strong.length > 0) group.strong++;
      if (codes.length > 0) group.any++;
      if (codes.length > 0)
        misses.push(`${strong.length > 0 ? 'FALSE' : 'false'} ${qid} ${category} 「${query}」 ${shown.join(', ')}`);
      continue;
    }
    const best = new Set(Object.keys(grades).flatMap((key) => (grades[key] === 2 ? codeOf(key) : [])));
    const place = codes.findIndex(({ code }) => best.has(code)) + 1;
    categories[category] ??= { count: 0, first: 0, strongFirst: 0, third: 0, mrr: 0 };
    for (const share of [all, categories[category]]) {
      share.count++;
      if (place === 1) share.first++;
      if (place === 1 && strong.length > 0) share.strongFirst++;
      if (place >= 1 && place <= 3) share.third++;
      if (place >= 1) share.mrr += 1 / place;
    }
    if (place !== 1)
      misses.push(
        `${place || '-'} ${qid} ${category} 「${query}」 ${shown.join(', ')} | wanted ${Object.entries(grades)
          .map(([n, g]) => (g === 2 ? n : `(${n})`))
          .join(' ')}`,
      );
  }
  for (const share of [all, ...Object.values(categories)]) {
    share.first /= share.count;
    share.strongFirst /= share.count;
    share.third /= share.count;
    share.mrr /= share.count;
  }
  times.sort((a, b) => a - b);
  const at = (p: number) => times[Math.min(times.length - 1, Math.floor(times.length * p))] ?? 0;
  return { all, categories, nothing, misses, p50: at(0.5), p99: at(0.99) };
}
