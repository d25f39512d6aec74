import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBrowserReport, readFirefoxReport, readUnitReport } from '../tools/failed-tests';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(report: unknown): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, JSON.stringify(report));
  return file;
}

describe('the names of failed tests', () => {
  test('unit tests: with their file; a file that could not run by itself', async () => {
    const file = await written({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds' },
            { status: 'failed', fullName: 'subtracts' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
        { name: 'c.test.ts', status: 'passed', assertionResults: [] },
      ],
    });
    const names = ['a.test.ts › subtracts', 'b.test.ts'];
    expect(await readUnitReport(file)).toEqual({ passed: 1, failed: 1, names });
  });

  test('browser tests: in groups too; one that passed at a second try has failed', async () => {
    const file = await written({
      stats: { expected: 1, unexpected: 1, flaky: 1 },
      suites: [
        {
          specs: [{ file: 'panel.spec.ts', title: 'opens', ok: true }],
          suites: [{ specs: [{ file: 'panel.spec.ts', title: 'closes', ok: false }] }],
        },
      ],
    });
    expect(await readBrowserReport(file)).toEqual({ passed: 1, failed: 2, names: ['panel.spec.ts › closes'] });
  });

  test('Firefox', async () => {
    const file = await written({ passed: 2, failed: 1, names: ['look'] });
    expect(await readFirefoxReport(file)).toEqual({ passed: 2, failed: 1, names: ['look'] });
  });

  test('no file, or one cut short', async () => {
    const nothing = { passed: 0, failed: 0, names: [] };
    expect(await readUnitReport(join(folder, 'none.json'))).toEqual(nothing);
    await writeFile(join(folder, 'cut.json'), '{"stats": {');
    expect(await readBrowserReport(join(folder, 'cut.json'))).toEqual(nothing);
  });
});
