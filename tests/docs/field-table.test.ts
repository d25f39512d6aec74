// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '@/lib/config/fields';
import { fieldTable, GUIDE, withTables } from '../tools/field-table';

describe('the table of policy fields in the guide', () => {
  it('is the one that the fields make (else: npm run docs)', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    expect(guide).toBe(withTables(guide));
  });

  it.each(['zh', 'en'] as const)('names every field, in words of %s', (words) => {
    const table = fieldTable(words);
    for (const { name, title, description } of FIELDS) {
      const row = table.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toContain(title[words]);
      expect(row).toContain(description[words]);
    }
  });

  it('goes into groups and lists, with what is required and how long it may be', () => {
    const row = fieldTable('en')
      .split('\n')
      .find((line) => line.includes('`entries[].answer`'));
    expect(row).toContain('(required)');
    expect(row).toContain('≤ 2000 characters');
  });

  it('has cells of one line without a bar, five in each row', () => {
    for (const words of ['zh', 'en'] as const)
      for (const line of fieldTable(words).split('\n')) expect(line.split('|')).toHaveLength(7);
  });

  it('says which mark is missing', () => {
    expect(() => withTables('<!-- fields:zh -->\n<!-- /fields -->')).toThrow('fields:en');
  });
});
