// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { RULES } from '@/lib/rules';
import { allFirstWords, MOST_CHARACTERS, TEN_SECONDS, withFirstWords } from '../tools/ten-seconds';

it('the table of first words is the one that rules and entries make (else: npm run docs)', () => {
  const text = readFileSync(TEN_SECONDS, 'utf8');
  expect(text).toBe(withFirstWords(text));
});

it('names every rule and every TW FidO code', () => {
  const named = allFirstWords().map(({ what }) => what);
  for (const { id } of RULES.filter(({ answers }) => answers.every(({ codes }) => codes !== 'by-number')))
    expect(
      named.some((what) => what.startsWith(id)),
      id,
    ).toBe(true);
  for (const { code } of ENTRIES.filter(({ origin }) => origin === 'fido')) expect(named).toContain(code);
});

it('says what happened and the first step within what is read in ten seconds', () => {
  const long = allFirstWords().filter(({ length }) => length > MOST_CHARACTERS);
  expect(long.map(({ what, length }) => `${what}: ${length}`)).toEqual([]);
});
