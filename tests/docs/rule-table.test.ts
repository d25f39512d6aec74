// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { tryMessage } from '@/lib/detect/try-message';
import { RULES } from '@/lib/rules';
import { DETECTION, ruleTable, withRules } from '../tools/rule-table';

it('the table of states is the one that the rules make (else: npm run docs)', () => {
  const text = readFileSync(DETECTION, 'utf8');
  expect(text).toBe(withRules(text));
});

it('has a row for each rule', () => {
  for (const { id } of RULES) expect(ruleTable()).toContain(`| \`${id}\` |`);
});

it('has a worked example that still fails, so that it can be followed', () => {
  const example = readFileSync(DETECTION, 'utf8').split('### Worked example')[1] ?? '';
  const message = /「([^」]+)」/.exec(example)?.[1] ?? '';
  const word = /Add `'([^']+)'`/.exec(example)?.[1] ?? '-';
  expect(message).toContain(word);
  expect(tryMessage(message, 'login', true, DEFAULTS, 0)).toMatchObject({ first: { rule: 'unknown-error' } });
  const known = message.replace(word, '未吻合');
  expect(tryMessage(known, 'login', true, DEFAULTS, 0)).toMatchObject({ first: { rule: 'name-mismatch' } });
});

it('says which mark is missing', () => {
  expect(() => withRules('# Detection')).toThrow('rules');
});
