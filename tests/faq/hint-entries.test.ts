// @vitest-environment node
import { expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { ENTRIES } from '@/lib/faq';
import { FIDO_NUMBERS } from '@/lib/faq/fido-numbers';
import { entriesFor, HINT_ENTRIES } from '@/lib/faq/hint-entries';
import { RULES } from '@/lib/rules';

const known = new Set(HINT_ENTRIES.map(({ code }) => code));

it('has every entry that a rule leads to', () => {
  const codes = RULES.flatMap(({ answers }) => answers.flatMap((answer) => answer.codes)).filter(
    (code) => code !== 'by-number',
  );
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

it('has an entry for every TW FidO number that is told, and those that fit it', () => {
  const codes = FIDO_NUMBERS.flatMap(({ from, to, faq }) => [`FIDO-${from}`, `FIDO-${to}`, ...faq]);
  expect(codes.filter((code) => !known.has(code))).toEqual([]);
});

it('is part of the whole, in its order, without what is only searched for', () => {
  expect(ENTRIES.filter((entry) => HINT_ENTRIES.includes(entry))).toEqual(HINT_ENTRIES);
  const rest = ENTRIES.filter(({ code }) => !known.has(code)).map(({ code }) => code);
  expect(rest).toEqual(['SSO-A6', 'SSO-A7', 'SSO-A8', 'SSO-A9', 'SSO-A10', 'SSO-A11']);
});

it('gives a school’s own beside the built-in ones, without those that it hides', () => {
  const config = {
    ...DEFAULTS,
    orgName: '幸福國小',
    entries: [{ question: '讀卡機沒反應？', answer: '請洽資訊組。' }],
    hiddenEntries: ['SSO-A4'],
  };
  expect(entriesFor(['SCHOOL-1', 'SSO-A4', 'SSO-1', 'SSO-99'], config).map(({ code }) => code)).toEqual([
    'SCHOOL-1',
    'SSO-1',
  ]);
});
