import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const LINTER = resolve('node_modules/addons-linter/bin/addons-linter');

interface Report {
  readonly summary: Readonly<Record<'errors' | 'warnings' | 'notices', number>>;
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

/** It is what `web-ext lint` runs, and the store for Firefox too. */
test('the build for Firefox gives its linter nothing to say', () => {
  expect(report()).toMatchObject({
    summary: { errors: 0, warnings: 0, notices: 0 },
    errors: [],
    warnings: [],
    notices: [],
  });
});
