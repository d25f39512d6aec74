/**
 * Measures the search on labelled queries. Usage: npm run eval:search [-- --misses] [-- FILE.json …]
 * Without files: the development queries, our own, and those by other hands. Success@k (S@k): an entry of grade 2 among
 * the first k; strong: and it is a result, not only possibly related. Good answers that a set does not grade count as
 * misses. False hits: share of should-find-nothing queries that find something.
 */
import { ENTRIES, OFFICIAL } from '@/lib/faq';
import { createSearch, type Search } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';
import { evaluate, type Report, readQueries, timeOf } from '../search/search-report';

const DEVELOPMENT = 'tests/search/queries-development.json';
const SETS = ['development', 'own', 'second-hand', 'third-hand', 'fourth-hand', 'blind-a', 'blind-b'].map(
  (name) => `tests/search/queries-${name}.json`,
);
const MANY = 1000;

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const showMisses = args.includes('--misses');

function built(entries: readonly FaqEntry[]): Search {
  let search: Search | undefined;
  const time = timeOf(() => {
    search = createSearch(entries);
  });
  console.log(`index of ${entries.length} entries built in ${time.toFixed(0)} ms`);
  return search ?? createSearch(entries);
}

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const line = (name: string, r: Report['all']) =>
  `${name.padEnd(10)}${String(r.count).padStart(5)}${percent(r.first)}${percent(r.strongFirst)}${percent(r.third)}${r.mrr.toFixed(3).padStart(7)}`;
const times = ({ p50, p99 }: Report) => `query p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`;

const search = built(ENTRIES);
for (const file of files.length > 0 ? files : SETS) {
  const report = evaluate(search, readQueries(file));
  console.log(`\n${file}\ncategory  count   S@1 strong  S@3    MRR`);
  console.log(line('all', report.all));
  for (const [name, result] of Object.entries(report.categories)) console.log(line(name, result));
  console.log('nothing   count  false hits: strong, any');
  for (const [name, { count, strong, any }] of Object.entries(report.nothing)) {
    console.log(`${name.padEnd(10)}${String(count).padStart(5)}${percent(strong / count)}${percent(any / count)}`);
  }
  console.log(times(report));
  if (showMisses) for (const miss of report.misses) console.log(`  ${miss}`);
}

/** The sheet again and again, each time with a few characters of its own: every query meets sixty answers. */
const many = Array.from({ length: MANY }, (_, i) => OFFICIAL[i % OFFICIAL.length]).flatMap((entry, i) => {
  const own = [i * 7, i * 11, i * 13].map((n) => String.fromCharCode(0x4e00 + (n % 3000))).join('');
  return entry
    ? [{ ...entry, code: `SCHOOL-${i + 1}`, question: entry.question + own, answer: entry.answer + own }]
    : [];
});
console.log();
console.log(times(evaluate(built(many), readQueries(DEVELOPMENT))));
