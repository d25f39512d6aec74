/**
 * Measures the search on labelled queries. Usage: npm run eval:search [-- --misses] [-- --docs] [-- FILE.json …]
 * With --docs the table in docs/search.md is made anew.
 * Without files: the development queries, our own, and those by other hands. Success@k (S@k): an entry of grade 2 among
 * the first k; strong: and it is a result, not only possibly related. Good answers that a set does not grade count as
 * misses. False hits: share of should-find-nothing queries that find something.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ENTRIES, OFFICIAL } from '@/lib/faq';
import { createSearch, type Search } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';
import { evaluate, type Report, readQueries, timeOf } from '../search/search-report';
import { withMarked } from './marked';

/** Each set with whose queries these are. */
const SETS: Readonly<Record<string, string>> = {
  development: 'the development queries',
  own: 'ours',
  'second-hand': 'by another hand',
  'third-hand': 'by a second other hand',
  'fourth-hand': 'by a third other hand',
  'blind-a': 'by a hand that knew nothing',
  'blind-b': 'by another such hand',
  'blind-c': 'by a third such hand',
  'blind-d': 'by a fourth hand that knew nothing',
  'blind-e': 'by a fifth such hand',
  'blind-f': 'by a sixth such hand',
  'blind-g': 'by a seventh such hand',
  'blind-h': 'by an eighth such hand',
  'blind-i': 'by a ninth such hand',
  knowing: 'by one who knows the code',
};
const fileOf = (name: string): string => `tests/search/queries-${name}.json`;
const MANY = 1000;
const DOCUMENT = 'docs/search.md';

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

const HEAD = `| queries | with an answer | S@1 % | S@1 as a result % | S@3 % | MRR | should find nothing | false hits, results % |
|---|---:|---:|---:|---:|---:|---:|---:|`;

/** A line of the table in the document. */
function rowOf(file: string, { all, nothing }: Report): string {
  const name = Object.keys(SETS).find((one) => fileOf(one) === file);
  const others = Object.values(nothing);
  const count = others.reduce((sum, one) => sum + one.count, 0);
  const strong = others.reduce((sum, one) => sum + one.strong, 0);
  const title = name ? `\`queries-${name}.json\`, ${SETS[name]}` : file;
  const shares = [all.first, all.strongFirst, all.third].map((share) => percent(share).trim());
  return `| ${[title, all.count, ...shares, all.mrr.toFixed(3), count, percent(strong / Math.max(1, count)).trim()].join(' | ')} |`;
}

const search = built(ENTRIES);
const rows: string[] = [];
for (const file of files.length > 0 ? files : Object.keys(SETS).map(fileOf)) {
  const report = evaluate(search, readQueries(file));
  rows.push(rowOf(file, report));
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
console.log(times(evaluate(built(many), readQueries(fileOf('development')))));

if (args.includes('--docs')) {
  const text = readFileSync(DOCUMENT, 'utf8');
  writeFileSync(DOCUMENT, withMarked(text, 'figures', [HEAD, ...rows].join('\n')));
}
