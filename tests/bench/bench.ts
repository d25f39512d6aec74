/**
 * Measures what the extension costs and how fast it helps, beside its peers and the bare browser, in one run.
 * Writes docs/bench.md, docs/bench-script.svg and docs/bench.json. `--rounds=N` (15) and `--runs=N` (50) shorten it;
 * `--dry` only prints.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { npmRun } from '../tools/run';
import { contenders } from './contenders';
import { measureCost } from './cost';
import { measureHelp } from './help';
import { measurePopup } from './popup';
import { chart, markdown, type Results } from './report';
import { sizesOf } from './sizes';

const numberOf = (name: string, standard: number): number =>
  Number(process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? standard);

if (!(await npmRun('build')) || !(await npmRun('build:testing'))) process.exit(1);
const results: Results = {
  cost: await measureCost(await contenders(), numberOf('rounds', 15)),
  help: await measureHelp(numberOf('runs', 50)),
  popup: await measurePopup([0, 200, 1000], numberOf('runs', 50) / 5),
  sizes: sizesOf('.output/chrome-mv3'),
  machine: `${cpus().length} cores, Node ${process.versions.node}, ${process.platform}`,
};
const text = markdown(results);
console.log(text);
if (!process.argv.includes('--dry')) {
  await writeFile('docs/bench.md', text);
  await writeFile('docs/bench-script.svg', chart(results.cost));
  await writeFile('docs/bench.json', `${JSON.stringify(results)}\n`);
}
