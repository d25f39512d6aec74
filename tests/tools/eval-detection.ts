/**
 * Plays all labelled pages (tests/sites/sets) in memory and prints, per set, how many states get the right entry first,
 * how many get a wrong answer, and how many healthy pages get a hint: with the weights in force, and with weights fitted
 * on all other sets, which is what a page can expect that nobody has seen.
 *
 * Usage: npm run eval:detection [-- --misses] [-- --docs]
 * With --docs the two tables in docs/detection.md are made anew.
 * With --write the weights in force are fitted anew on all sets (npm run fit).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { WeightTable } from '@/lib/detect/score';
import { figuresOf, HEAD, type Judged, judge, rowOf, type SetFigures, sumOf } from '../detect/judged-set';
import { installDom } from './dom';
import { withMarked } from './marked';

const misses = process.argv.includes('--misses');

installDom();
const { SETS } = await import('../sites/sets');
const { UNSAID } = await import('../sites/sets/unsaid');
const { findingsWith, fit, readPage } = await import('../detect/fit');

const read = SETS.map((set) => ({ ...set, pages: set.pages.map(readPage) }));
const unsaid = UNSAID.map(readPage);

function report({ page, first, outcome }: Judged): void {
  const got = first ? `${first.rule} ${first.codes[0] ?? ''}` : 'silence';
  console.log(`${outcome}: ${page.id} expected ${page.expect.join('|') || 'silence'} ${page.code ?? ''}, got ${got}`);
}

function measure(set: (typeof read)[number], table?: WeightTable): SetFigures {
  const judged = set.pages.map((one) => judge(one.page, findingsWith(one, table)));
  if (misses) judged.filter(({ outcome }) => outcome !== 'right').forEach(report);
  return figuresOf(set, judged);
}

const DOCUMENT = 'docs/detection.md';

/** Prints a table, and writes it into the document where that is asked for. */
function print(name: string, title: string, figures: readonly SetFigures[]): void {
  const table = [HEAD, ...[...figures, sumOf('all', figures)].map(rowOf)].join('\n');
  console.log(`\n${title}\n\n${table}`);
  if (!process.argv.includes('--docs')) return;
  writeFileSync(DOCUMENT, withMarked(readFileSync(DOCUMENT, 'utf8'), name, table));
}

const all = [...read.flatMap(({ pages }) => pages), ...unsaid];
let inForce: WeightTable | undefined;
if (process.argv.includes('--write')) {
  inForce = fit(all);
  writeFileSync(
    'lib/detect/signal-weights.ts',
    `// Written by \`npm run fit\`; do not edit.\nimport type { WeightTable } from './score';\n\n/** How much each signal says, fitted on all labelled pages. */\nexport const WEIGHTS: WeightTable = ${JSON.stringify(inForce)};\n`,
  );
}
print(
  'in-force',
  'Weights in force',
  read.map((set) => measure(set, inForce)),
);
print(
  'left-out',
  'Each set by weights fitted on all others',
  read.map((set) => {
    const others = new Set(set.pages);
    return measure(set, fit(all.filter((one) => !others.has(one))));
  }),
);
process.exit(0);
