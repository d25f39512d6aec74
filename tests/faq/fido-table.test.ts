// @vitest-environment node
import { expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { FIDO_NAMES } from '@/lib/faq/fido-names';
import { FIDO_NUMBERS, WAITING_NUMBERS } from '@/lib/faq/fido-numbers';
import { ALIASES } from '@/lib/search/aliases';
import TABLE from './fido-table.json';

const FIDO = ENTRIES.filter(({ origin }) => origin === 'fido');

it('of TW FidO stands in the data whole and word for word', () => {
  expect(FIDO.map(({ code, question }) => [code, question])).toEqual(
    TABLE.map(({ number, text }) => [`FIDO-${number}`, `[${number}] ${text}`]),
  );
});

it('gives every number its name, by which it can be searched', () => {
  const named = TABLE.flatMap(({ number, name }) => (name === undefined ? [] : [[number, name]]));
  expect(FIDO_NAMES).toEqual(named);
  for (const [number, name] of named) expect(ALIASES[`FIDO-${number}`]?.keywords).toContain(name);
});

it('is recognised on pages, each number once, but for those that only wait', () => {
  const known = FIDO_NUMBERS.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_none, i) => from + i));
  const final = TABLE.map(({ number }) => number).filter((number) => !WAITING_NUMBERS.includes(number));
  expect([...known].sort((a, b) => a - b)).toEqual(final);
});

it('has a meaning with the number behind it, steps and a desk for every code, in both languages', () => {
  for (const { code, happened, tryFirst, desks, en } of FIDO) {
    const number = code.slice('FIDO-'.length);
    expect(happened?.zh, code).toMatch(new RegExp(`^[^。]+（代碼 ${number}）。$`));
    expect(happened?.en, code).toMatch(new RegExp(`^[^.]+ \\(code ${number}\\)\\.$`));
    expect(tryFirst.length, code).toBeGreaterThan(0);
    expect(desks.length, code).toBeGreaterThan(0);
    expect(en.question, code).toMatch(/^\[\d+\] [A-Z]/);
  }
});
