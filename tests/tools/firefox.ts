/**
 * Policies and scenarios in real Firefox. With names as arguments only these; `--sample` takes the first scenario of
 * every state and every twelfth of the silent ones. Prints a table; the last line counts: `N passed, N failed`, and
 * `.output/firefox.json` holds the same.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launch, type Rig } from '../browser/firefox/launch';
import { look } from '../browser/firefox/look';
import { onPages, PAGE_CHECKS } from '../browser/firefox/pages';
import { noPolicy, policyLife } from '../browser/firefox/policy';
import { check } from '../browser/firefox/scenario';
import { update } from '../browser/firefox/update';
import { SAMPLE } from '../sites/sample';
import { ALL_SCENARIOS } from '../sites/scenarios';

/** One more than the two cores that CI has: a page waits now and then. */
const BROWSERS = 3;
const EXTENSION = resolve('.output/firefox-mv3-testing');
const PRODUCTION = resolve('.output/firefox-mv3');

interface Task {
  readonly name: string;
  /** @returns what is wrong; null when all is as expected */
  run(rig: Rig): Promise<string | null>;
}

/** A check that starts browsers of its own and throws at what is wrong. */
const alone = (name: string, run: () => Promise<void>): Task => ({
  name,
  run: () =>
    run().then(
      () => null,
      (error: unknown) => String(error),
    ),
});

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const TASKS: readonly Task[] = [
  alone('policy-none', () => noPolicy(EXTENSION)),
  alone('update', () => update(EXTENSION)),
  alone('look', () => look(PRODUCTION)),
  ...PAGE_CHECKS.map((name) => alone(`page-${name}`, () => onPages(PRODUCTION, name))),
  ...(isRoot ? [alone('policy-life', policyLife)] : []),
  ...ALL_SCENARIOS.map((scenario) => ({ name: scenario.id, run: (rig: Rig) => check(rig, scenario) })),
];

/** Names of a few that stand for all. */
const sample = (): string[] => [
  ...['policy-none', 'policy-life', 'update', 'look'],
  ...PAGE_CHECKS.map((name) => `page-${name}`),
  ...SAMPLE,
];

const wanted = process.argv.includes('--sample') ? sample() : process.argv.slice(2);
const waiting = TASKS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const width = Math.max(0, ...waiting.map(({ name }) => name.length));
let passed = 0;
const failed: string[] = [];

/** One browser does one task after the other. */
async function work(): Promise<void> {
  const rig = await launch({ extension: EXTENSION });
  try {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const from = performance.now();
      const wrong = await task.run(rig);
      if (wrong === null) passed++;
      else failed.push(task.name);
      const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6);
      console.log(
        `${wrong === null ? 'ok  ' : 'FAIL'} ${seconds} s  ${task.name.padEnd(width)}  ${wrong ?? ''}`.trimEnd(),
      );
    }
  } finally {
    await rig.close();
  }
}

await Promise.all(Array.from({ length: Math.min(BROWSERS, waiting.length) }, work));
if (!isRoot)
  console.log('Left out: policy-life. A real policies.json needs root on Linux: its folder is the system’s.');
await mkdir('.output', { recursive: true });
await writeFile('.output/firefox.json', JSON.stringify({ passed, failed: failed.length, names: failed }));
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
