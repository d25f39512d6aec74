import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const LINTER = resolve('node_modules/addons-linter/bin/addons-linter');

interface Remark {
  readonly code: string;
  readonly file: string;
  readonly message: string;
}

interface Report {
  readonly errors: readonly Remark[];
  readonly warnings: readonly Remark[];
  readonly notices: readonly Remark[];
}

/** Its exit code tells of errors only; what it has to say is in its report. */
function report(): Report {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [LINTER, '--output', 'json', '.output/firefox-mv3'], { encoding: 'utf8' }),
    );
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return JSON.parse(String(error.stdout));
    throw error;
  }
}

/**
 * It is what `web-ext lint` runs, and the store for Firefox too. Preact has one place that sets `innerHTML`, for a
 * property that nothing here uses and a lint rule forbids; the linter remarks on it once in each file that holds Preact.
 */
test('the linter of Firefox remarks on nothing but Preact’s one place', () => {
  const { errors, warnings, notices } = report();
  expect([errors, notices]).toEqual([[], []]);
  const remarks = warnings.map(({ code, message }) => `${code}: ${message}`);
  expect([...new Set(remarks)]).toEqual(['UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML']);
  // One chunk for all pages of the extension, whichever the bundler puts Preact into, and the script with the panel.
  const files = warnings.map(({ file }) => file.replace(/^chunks\/.*/, 'a chunk')).sort();
  expect(files).toEqual(['a chunk', 'help.js']);
});
