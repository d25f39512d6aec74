/**
 * Measures the search on labelled queries. Usage: npm run eval:search [-- --misses] [-- FILE.json …]
 * Without files: the development queries and our own. Success@k: an entry of grade 2 among the first k, those that are
 * not official counted as misses. False hits: share of should-find-nothing queries that find something.
 */
import { performance } from 'node:perf_hooks';
import { ENTRIES } from '@/lib/faq';
import { createSearch } from '@/lib/faq/search';
import { evaluate, type Report, readQueries } from '../faq/search-report';

const args = process.argv.slice(2);
const files = args.filter((arg) => !arg.startsWith('--'));
const showMisses = args.includes('--misses');
const started = performance.now();
const search = createSearch(ENTRIES);
const built = performance.now() - started;

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const line = (name: string, r: Report['all']) =>
  `${name.padEnd(10)}${String(r.count).padStart(5)}${percent(r.first)}${percent(r.third)}${r.mrr.toFixed(3).padStart(7)}`;

console.log(`index of ${ENTRIES.length} entries built in ${built.toFixed(0)} ms`);
for (const file of files.length > 0 ? files : ['tests/faq/search-dev.json', 'tests/faq/search-own.json']) {
  const report = evaluate(search, readQueries(file));
  console.log(`\n${file}\ncategory  count   S@1   S@3    MRR`);
  console.log(line('all', report.all));
  for (const [name, result] of Object.entries(report.categories)) console.log(line(name, result));
  console.log('nothing   count  strong, with weak tier: false hits');
  for (const [name, { count, strong, any }] of Object.entries(report.nothing)) {
    console.log(`${name.padEnd(10)}${String(count).padStart(5)}${percent(strong / count)}${percent(any / count)}`);
  }
  console.log(`query p50 ${report.p50.toFixed(2)} ms, p99 ${report.p99.toFixed(2)} ms`);
  if (showMisses) for (const miss of report.misses) console.log(`  ${miss}`);
}
