/**
 * Measures what the extension costs and how good it is, beside its peers and the bare browser, in one run.
 * Writes docs/bench.md, its charts (docs/bench-*.svg) and docs/bench.json. `--rounds=N` (15) and `--runs=N` (50) shorten it;
 * `--only=cost,help,asked,popup,growth,search,detection,sizes` measures some parts anew and keeps the others; `--pages=healthy,large` measures the cost of these pages and
 * keeps the others; `--dry` only prints.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { npmRun } from '../tools/run';
import { today } from '../tools/today';
import { measureAsked } from './asked';
import { contenders, contentScriptBytes } from './contenders';
import { type CostTable, measureCost } from './cost';
import { measureDetection } from './detection';
import { measureGrowth } from './growth';
import { measureHelp } from './help';
import { measurePopup } from './popup';
import { markdown, type Results } from './report';
import { chart } from './report-chart';
import { growthChart, growthFile } from './report-growth';
import { measureSearch } from './search-peers';
import { sizesOf } from './sizes';

const PARTS = ['cost', 'help', 'asked', 'popup', 'growth', 'search', 'detection', 'sizes'];
/** As many as a policy may hold. */
const MOST_OWN_ENTRIES = 200;
/** Each size of what grows is measured a third as often as a page. */
const GROWTH_SHARE = 3;
const optionOf = (name: string): string | undefined =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
const numberOf = (name: string, standard: number): number => Number(optionOf(name) ?? standard);
const only = optionOf('only')?.split(',') ?? PARTS;
const strange = only.filter((part) => !PARTS.includes(part));
if (strange.length > 0) throw new Error(`No such part: ${strange.join(', ')}; there are ${PARTS.join(', ')}.`);

const needsBuilds = only.some((part) => part !== 'search');
if (needsBuilds && !((await npmRun('build')) && (await npmRun('build:testing')))) process.exit(1);
const all = await contenders();
const pages = optionOf('pages')?.split(',');
const cost = async (before: CostTable): Promise<CostTable> => ({
  ...(pages ? before : {}),
  ...(await measureCost(all, numberOf('rounds', 15), pages)),
});
const results: Results = {
  // Parts that were never measured yet.
  asked: [],
  growth: [],
  ...JSON.parse(await readFile('docs/bench.json', 'utf8')),
  // Without a build the sizes stay as they were.
  ...(needsBuilds ? { bytes: Object.fromEntries(all.map((one) => [one.name, contentScriptBytes(one)])) } : {}),
  date: today(),
  machine: `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`,
};
const isDry = process.argv.includes('--dry');

/** Measures a part, if it is to be, and keeps it at once: the whole run takes an hour. */
async function measured<Name extends keyof Results>(
  part: string,
  name: Name,
  measure: () => Promise<Results[Name]> | Results[Name],
): Promise<void> {
  if (!only.includes(part)) return;
  results[name] = await measure();
  if (!isDry) await writeFile('docs/bench.json', `${JSON.stringify(results)}\n`);
}

await measured('sizes', 'sizes', () => sizesOf('.output/chrome-mv3'));
await measured('detection', 'detection', measureDetection);
await measured('search', 'search', measureSearch);
await measured('cost', 'cost', () => cost(results.cost));
await measured('help', 'help', () => measureHelp(numberOf('runs', 50)));
await measured('asked', 'asked', () => measureAsked(numberOf('runs', 50)));
await measured('popup', 'popup', () => measurePopup([0, MOST_OWN_ENTRIES], numberOf('runs', 50) / 5));
await measured('growth', 'growth', () => measureGrowth(Math.ceil(numberOf('rounds', 15) / GROWTH_SHARE)));
await measured('cost', 'costAgain', () => cost(results.costAgain));
const text = markdown(results);
console.log(text);
if (!isDry) {
  await writeFile('docs/bench.md', text);
  await writeFile('docs/bench-script.svg', chart(results.cost));
  for (const one of results.growth) await writeFile(`docs/${growthFile(one)}`, growthChart(one));
}
