// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SECURITY = readFileSync('SECURITY.md', 'utf8');
const TEST = /`(tests\/[\w./-]+)`/g;

/** The cells of a table whose first head is `first`, without its head. */
const rowsOf = (first: string): string[][] => {
  const table = SECURITY.split(`\n| ${first} |`)[1]?.split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
};
const TABLES = { 威脅: rowsOf('威脅'), threat: rowsOf('threat') };
const testsIn = (text: string): string[] => [...text.matchAll(TEST)].map(([, name = '']) => name);

describe.each(Object.entries(TABLES))('the table of threats under %s', (_, rows) => {
  it('says of each threat what holds and what remains', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(row).toHaveLength(3);
      for (const cell of row) expect(cell).not.toBe('');
    }
  });

  it('names a test for each sentence of what holds', () => {
    for (const [, holds = ''] of rows)
      for (const sentence of holds.split('<br>')) expect(testsIn(sentence), sentence).not.toEqual([]);
  });
});

it('names the same tests in both languages', () => {
  const [zh, en] = Object.values(TABLES).map((rows) => rows.map(([, holds = '']) => testsIn(holds)));
  expect(zh).toEqual(en);
});

it.each([...new Set(testsIn(SECURITY))])('%s is there', (name) => {
  expect(name).toMatch(/\.(?:test|spec)\.tsx?$/);
  expect(existsSync(name)).toBe(true);
});

it('every permission of the manifest is named, here and in the answers for the stores', () => {
  const [, list = ''] = /\bpermissions: \[([^\]]*)\]/.exec(readFileSync('wxt.config.ts', 'utf8')) ?? [];
  const permissions = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect(permissions).toContain('storage');
  for (const file of ['SECURITY.md', 'README.md', 'docs/store/privacy-answers.md'])
    for (const name of permissions) expect(readFileSync(file, 'utf8'), file).toContain(`\`${name}\``);
});
