import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longestLooks } from '../bench/looks';
import { COUNTS, requestsCounted } from '../browser/request-counts';
import { withMarked } from './marked';
import { npmRun } from './run';
import { today } from './today';

/*
 * Runs the tests that try to break the extension, measures the longest look at what was made to be dear, and writes what
 * came of it into docs/reliability.md. Failing tests are written down as failing. `--only=looks` measures alone.
 */
const DOCUMENT = 'docs/reliability.md';

interface Row {
  readonly title: string;
  readonly passed: number;
  readonly failed: number;
}

/** A tool that exits with a failure has still written its report. */
function run(program: string, args: readonly string[], report: string): string {
  try {
    execFileSync(program, args, { stdio: 'ignore', env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  } catch {
    process.stdout.write(`${args.join(' ')}: not all passed\n`);
  }
  return readFileSync(report, 'utf8');
}

function unitRow(title: string, file: string): Row {
  const report = join(tmpdir(), 'reliability-unit.json');
  const text = run(
    'npx',
    ['vitest', 'run', '--config', 'tests/vitest.config.ts', file, '--reporter=json', `--outputFile=${report}`],
    report,
  );
  const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(text);
  return { title, passed: numPassedTests, failed: numFailedTests };
}

function browserRow(title: string, file: string): Row {
  const report = join(tmpdir(), 'reliability-browser.json');
  const text = run(
    'npx',
    ['playwright', 'test', '--config', 'tests/browser/playwright.config.ts', file, '--workers=1', '--reporter=json'],
    report,
  );
  const { stats, errors }: { stats: Record<'expected' | 'unexpected' | 'flaky', number>; errors: readonly unknown[] } =
    JSON.parse(text);
  // What is wrong with a browser as a whole, such as a request too many, belongs to no test.
  return { title, passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/** How often each property was tried, as the tests themselves say. */
function inputsTried(): number {
  const fuzz = readFileSync('tests/detect/fuzz.test.ts', 'utf8');
  const ownTab = readFileSync('tests/background/own-tab.test.ts', 'utf8');
  const runsOf = (source: string): number => Number(/const RUNS = (\d+)/.exec(source)?.[1] ?? 0);
  const runs = [...fuzz.matchAll(/numRuns: (\w+)/g)].map(([, value]) =>
    value === 'RUNS' ? runsOf(fuzz) : Number(value),
  );
  return runs.reduce((sum, one) => sum + one, runsOf(ownTab));
}

/** No look may hold up a page for longer, milliseconds. */
const LONGEST_LOOK_MS = 50;

const write = (name: string, table: string): void => {
  writeFileSync(DOCUMENT, withMarked(readFileSync(DOCUMENT, 'utf8'), name, table));
  process.stdout.write(`${table}\n`);
};

const looks = await longestLooks();
write(
  'looks',
  [
    `Measured on ${today()}.`,
    '',
    '| What was looked at | Inputs | The longest look | Milliseconds |',
    '|---|---:|---|---:|',
    ...looks.map(
      ({ group, inputs, name, milliseconds }) => `| ${group} | ${inputs} | ${name} | ${milliseconds.toFixed(0)} |`,
    ),
  ].join('\n'),
);
if (looks.some(({ milliseconds }) => milliseconds > LONGEST_LOOK_MS)) process.exitCode = 1;
if (process.argv.includes('--only=looks')) process.exit();

if (!(await npmRun('build')) || !(await npmRun('build:testing'))) process.exit(1);

rmSync(COUNTS, { recursive: true, force: true });
const rows: readonly Row[] = [
  unitRow('Random and adversarial documents, texts, addresses, policies', 'tests/detect/fuzz.test.ts'),
  unitRow('Messages of a page process that was taken over', 'tests/background/own-tab.test.ts'),
  browserRow('The same page with and without the extension; documents that must be borne', 'differential'),
  browserRow(
    'Faults: worker, storage, reload, restart, switched off, removed, clock, policy at any moment, racing windows',
    'faults',
  ),
  browserRow('Hostile pages: styles, policies, dialogs, removal', 'hostile'),
  browserRow('Traps on what is typed, kept by pages, or leads out: touched by no login', 'traps'),
  browserRow('Seeded secrets in messages, consoles, storage, the panel, the support card, requests: none', 'privacy'),
  browserRow('Every scenario, and every request that its browser makes', 'scenarios'),
  unitRow('The lockfile: addresses, hashes, scripts at install', 'tests/house/lockfile.test.ts'),
];
const { seen, byExtension, unasked } = requestsCounted();
const table = [
  `Run on ${today()}. Random inputs tried in each run: ${inputsTried().toLocaleString('en-US')}.`,
  `Requests seen while the scenarios were played: ${seen.toLocaleString('en-US')}, by the extension: ${byExtension}, that no page asked for: ${unasked}.`,
  '',
  '| What was tried | Tests passed | Tests failed |',
  '|---|---:|---:|',
  ...rows.map(({ title, passed, failed }) => `| ${title} | ${passed} | ${failed} |`),
].join('\n');
write('tests', table);
if (seen === 0 || unasked > 0 || rows.some(({ failed, passed }) => failed > 0 || passed === 0)) process.exitCode = 1;
