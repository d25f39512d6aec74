/**
 * Checks, in the order in which they are quick: types, lint, unit, builds, end-to-end in real browsers. Goes on after a
 * failure, so that one run tells everything. Names what failed at the end; the last line
 * counts: `N passed, N failed`.
 *
 * Usage: npm test [-- --full]
 * Without `--full` the tests that take longest are left out (`long-tests.ts`): of the scenarios, those that a sample stands
 * for are played in memory only, and Firefox is not started.
 */
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { type RunnerReport, readBrowserReport, readFirefoxReport, readUnitReport } from './failed-tests';
import { LONG_BROWSER_TESTS } from './long-tests';
import { npmRun } from './run';

const isFull = process.argv.includes('--full');
if (!isFull) process.env.WITHOUT_LONG_TESTS = '1';
const UNIT = '.output/unit.json';
const E2E = '.output/e2e.json';
const FIREFOX = '.output/firefox.json';

/** A step that is one check: it passed or it failed. */
async function step(name: string): Promise<RunnerReport> {
  console.log(`\n── ${name}`);
  const ok = await npmRun(name);
  return ok ? { passed: 1, failed: 0, names: [] } : { passed: 0, failed: 1, names: [name] };
}

/** A step of many tests. A runner that stopped before it could count has failed once. */
async function tests(
  name: string,
  args: readonly string[],
  file: string,
  read: (file: string) => Promise<RunnerReport>,
): Promise<RunnerReport> {
  console.log(`\n── ${name}`);
  await rm(file, { force: true });
  const ok = await npmRun(name, args);
  const report = await read(file);
  return ok || report.failed > 0 ? report : { ...report, failed: 1, names: [...report.names, name] };
}

const UNIT_ARGS = ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`];
const E2E_ARGS = isFull ? [] : [`--grep-invert=${LONG_BROWSER_TESTS}`];

// Readers by others, which compare what the policy files say, and Firefox, whose schema is one of them.
if (isFull) execFileSync('node', ['tests/tools/setup.mjs', '--firefox', '--readers'], { stdio: 'inherit' });
const reports: RunnerReport[] = [];
for (const name of ['types', 'lint']) reports.push(await step(name));
reports.push(await tests('unit', UNIT_ARGS, UNIT, readUnitReport));
for (const name of ['build', 'build:testing']) reports.push(await step(name));
reports.push(await tests('e2e', E2E_ARGS, E2E, readBrowserReport));
if (isFull) reports.push(await tests('e2e:firefox', [], FIREFOX, readFirefoxReport));

const passed = reports.reduce((sum, report) => sum + report.passed, 0);
const failed = reports.reduce((sum, report) => sum + report.failed, 0);
const names = reports.flatMap((report) => report.names);
// Here as well, since a failure of the first minutes stands far above the last line.
if (names.length > 0) console.log(`\nFailed:\n${names.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
