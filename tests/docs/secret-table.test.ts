// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SECRETS } from '@/lib/support/secrets';
import { PRIVACY, secretTable, withSecrets } from '../tools/secret-table';

it('the table of what is masked is the one that the list makes (else: npm run docs)', () => {
  const text = readFileSync(PRIVACY, 'utf8');
  expect(text).toBe(withSecrets(text));
});

it('has a row for each kind, in both languages', () => {
  for (const { name } of SECRETS) {
    expect(secretTable('zh')).toContain(`| ${name.zh} |`);
    expect(secretTable('en')).toContain(`| ${name.en} |`);
  }
});

it('says which mark is missing', () => {
  expect(() => withSecrets('# Privacy')).toThrow('secrets');
});
