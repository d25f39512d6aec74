/**
 * What the search of a checkout costs, as one line of JSON: processor time, heap and size. Usage, from its root:
 *   node --expose-gc --import tsx tests/bench/search-cost.ts [QUERIES.json …]
 * To compare two checkouts run it in both in turn, several times, with the same query files, and compare the medians. An
 * older checkout, whose search lay elsewhere, is named by SEARCH=lib/faq/search.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { createSearch } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';
import { processorTimeOf } from '../processor-time';
import { bundledCode } from './bundled-size';
import { median } from './statistics';

const MANY = 1000;
const ROUNDS = 7;
const folder = process.env.SEARCH ?? 'lib/search';
const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['tests/search/queries-development.json'];

/** As it is shipped: what runs TypeScript as it is makes every closure dearer. */
const shipped = async (module: string) => (await bundledCode(module)).join('\n');
const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(code)}`);

const code = await shipped(`@/${folder}`);
const search: { createSearch: typeof createSearch } = await run(code);
const { ENTRIES, OFFICIAL }: Record<'ENTRIES' | 'OFFICIAL', readonly FaqEntry[]> = await run(
  await shipped('@/lib/faq'),
);
const queries = files.flatMap((file): { query: string }[] => JSON.parse(readFileSync(file, 'utf8')));

/** The sheet again and again, each time with a few characters of its own. */
const many = Array.from({ length: MANY }, (_, i): FaqEntry[] => {
  const entry = OFFICIAL[i % OFFICIAL.length];
  const own = [i * 7, i * 11, i * 13].map((n) => String.fromCharCode(0x4e00 + (n % 3000))).join('');
  return entry
    ? [{ ...entry, code: `SCHOOL-${i + 1}`, question: entry.question + own, answer: entry.answer + own }]
    : [];
}).flat();

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function costOf(entries: readonly FaqEntry[]): Record<string, number> {
  search.createSearch(entries);
  const builds = Array.from({ length: 3 }, () => processorTimeOf(() => void search.createSearch(entries)));
  const before = heap();
  const built = search.createSearch(entries);
  const kilobytes = (heap() - before) / 1024;
  const round = () => processorTimeOf(() => queries.forEach(({ query }) => void built.query(query)));
  round();
  const rounds = Array.from({ length: ROUNDS }, round);
  return { index: median(builds), kilobytes: Math.round(kilobytes), query: median(rounds) / queries.length };
}

console.log(
  JSON.stringify({
    queries: queries.length,
    own: costOf(ENTRIES),
    sheet: costOf(OFFICIAL),
    many: costOf(many),
    gzip: gzipSync(code, { level: 9 }).length,
  }),
);
