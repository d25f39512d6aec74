// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { TARGETS } from '@/lib/deploy/targets';
import { SCALE, sizeTable, withSizes } from '../tools/size-table';

it('the table of policy sizes is the one that the writers make (else: npm run docs)', () => {
  const text = readFileSync(SCALE, 'utf8');
  expect(text).toBe(withSizes(text));
});

it('has a row for each kind of file', () => {
  for (const { title } of TARGETS) expect(sizeTable()).toContain(`| ${title.en} |`);
});

it('says which mark is missing', () => {
  expect(() => withSizes('# Scale')).toThrow('sizes');
});
