/**
 * Checks, in the order in which they are quick: types, lint, unit, builds, end-to-end in real browsers. Goes on after a
 * failure, so that one run tells everything. The last line counts: `N passed, N failed`.
 *
 * Usage: npm test [-- --full]
 * Without `--full` the tests that take longest are left out (`long-tests.ts`): of the scenarios, those that a sample stands
 * for are played in memory only, and Firefox is not started.
 */
import { readFile, rm } from 'node:fs/promises';
import { LONG_BROWSER_TESTS } from './long-tests';
import { npmRun } from './run';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const isFull = process.argv.includes('--full');
if (!isFull) process.env.WITHOUT_LONG_TESTS = '1';
const UNIT = '.output/unit.json';
const E2E = '.output/e2e.json';
const FIREFOX = '.output/firefox.json';

async function readJson(file: string): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

const numberAt = (value: unknown, name: string): number => {
  const found = typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name) : [];
  return typeof found?.[1] === 'number' ? found[1] : 0;
};

/** A runner that stopped before it could count has failed once. */
const counted = (ok: boolean, passed: number, failed: number): Count => ({
  passed,
  failed: ok ? failed : Math.max(failed, 1),
});

async function step(name: string): Promise<Count> {
  console.log(`\n── ${name}`);
  return counted(await npmRun(name), 0, 0);
}

async function unit(): Promise<Count> {
  console.log('\n── unit');
  await rm(UNIT, { force: true });
  const ok = await npmRun('unit', ['--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT}`]);
  const result = await readJson(UNIT);
  return counted(ok, numberAt(result, 'numPassedTests'), numberAt(result, 'numFailedTests'));
}

async function e2e(): Promise<Count> {
  console.log('\n── e2e');
  await rm(E2E, { force: true });
  const ok = await npmRun('e2e', isFull ? [] : [`--grep-invert=${LONG_BROWSER_TESTS}`]);
  const { stats } = await readJson(E2E);
  return counted(ok, numberAt(stats, 'expected'), numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'));
}

async function firefox(): Promise<Count> {
  console.log('\n── e2e:firefox');
  await rm(FIREFOX, { force: true });
  const ok = await npmRun('e2e:firefox');
  const result = await readJson(FIREFOX);
  return counted(ok, numberAt(result, 'passed'), numberAt(result, 'failed'));
}

const counts: Count[] = [];
for (const name of ['types', 'lint']) counts.push(await step(name));
counts.push(await unit());
for (const name of ['build', 'build:testing']) counts.push(await step(name));
counts.push(await e2e());
if (isFull) counts.push(await firefox());

const checks = counts.filter(({ passed, failed }) => passed === 0 && failed === 0).length;
const passed = counts.reduce((sum, count) => sum + count.passed, checks);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
