/** Reads what the three test runners wrote down (Vitest's, Playwright's and our own JSON of Firefox). */
import { readFile } from 'node:fs/promises';

/** What a runner counted. `names` are those of the failed tests, with their file where the runner tells it. */
export interface RunnerReport {
  readonly passed: number;
  readonly failed: number;
  readonly names: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const recordsAt = (value: Json, key: string): readonly Json[] => {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isRecord) : [];
};
const textAt = (value: Json, key: string): string => String(value[key] ?? '');
const numberAt = (value: unknown, key: string): number => {
  const found = isRecord(value) ? value[key] : 0;
  return typeof found === 'number' ? found : 0;
};

/** @returns the file's object; an empty one where there is none, or none that can be read */
async function readJson(file: string): Promise<Json> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** A file that could not be run at all has failed without a test of its own. */
function failedInFile(file: Json): readonly string[] {
  const failed = recordsAt(file, 'assertionResults').filter((test) => test.status === 'failed');
  const name = textAt(file, 'name');
  if (failed.length === 0) return file.status === 'failed' ? [name] : [];
  return failed.map((test) => `${name} › ${textAt(test, 'fullName')}`);
}

/** What `vitest --reporter=json` wrote to `file`. */
export async function readUnitReport(file: string): Promise<RunnerReport> {
  const report = await readJson(file);
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    names: recordsAt(report, 'testResults').flatMap(failedInFile),
  };
}

function failedInSuite(suite: Json): readonly string[] {
  const own = recordsAt(suite, 'specs').filter((spec) => spec.ok === false);
  return [
    ...own.map((spec) => `${textAt(spec, 'file')} › ${textAt(spec, 'title')}`),
    ...recordsAt(suite, 'suites').flatMap(failedInSuite),
  ];
}

/** What Playwright's JSON reporter wrote to `file`. A flaky test counts as failed. */
export async function readBrowserReport(file: string): Promise<RunnerReport> {
  const report = await readJson(file);
  return {
    passed: numberAt(report.stats, 'expected'),
    failed: numberAt(report.stats, 'unexpected') + numberAt(report.stats, 'flaky'),
    names: recordsAt(report, 'suites').flatMap(failedInSuite),
  };
}

/** What `firefox.ts` wrote to `file`. */
export async function readFirefoxReport(file: string): Promise<RunnerReport> {
  const report = await readJson(file);
  const names = Array.isArray(report.names) ? report.names.map(String) : [];
  return { passed: numberAt(report, 'passed'), failed: numberAt(report, 'failed'), names };
}
