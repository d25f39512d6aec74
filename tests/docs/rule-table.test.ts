// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '@/lib/detect/rules.const';
import { DETECTION, ruleTable, withRules } from '../tools/rule-table';

it('the table of states is the one that the rules make (else: npm run docs)', () => {
  const text = readFileSync(DETECTION, 'utf8');
  expect(text).toBe(withRules(text));
});

it('has a row for each rule', () => {
  for (const { id } of RULES) expect(ruleTable()).toContain(`| \`${id}\` |`);
});

it('says which mark is missing', () => {
  expect(() => withRules('# Detection')).toThrow('rules');
});
