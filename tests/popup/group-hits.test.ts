import { describe, expect, it } from 'vitest';
import { groupByAnswer, sameAnswerAs } from '@/components/popup/group-hits';
import { ENTRIES } from '@/lib/faq';
import type { FaqEntry } from '@/lib/types/faq';

const pick = (...codes: string[]): FaqEntry[] =>
  codes.flatMap((code) => ENTRIES.filter((entry) => entry.code === code));
const codesOf = (...codes: string[]) =>
  groupByAnswer(pick(...codes).map((entry) => ({ entry }))).map((group) => [
    group.lead.entry.code,
    ...group.same.map(({ entry }) => entry.code),
  ]);

describe('entries with one and the same answer', () => {
  it('take one place, led by the best hit, every code in it', () => {
    expect(codesOf('SSO-15', 'SSO-10', 'SSO-4', 'SSO-1', 'SSO-8', 'SSO-16')).toEqual([
      ['SSO-15', 'SSO-4'],
      ['SSO-10', 'SSO-8', 'SSO-16'],
      ['SSO-1'],
    ]);
  });

  it('are found again from each of them', () => {
    const codes = (code: string) => pick(code).flatMap((entry) => sameAnswerAs(entry, ENTRIES).map((e) => e.code));
    expect(codes('SSO-4')).toEqual(['SSO-15']);
    expect(codes('SSO-12')).toEqual(['SSO-13']);
    expect(codes('SSO-14')).toEqual(['SSO-17']);
    expect(codes('SSO-11')).toEqual(['SSO-8', 'SSO-9', 'SSO-10', 'SSO-16']);
    expect(codes('SSO-2')).toEqual([]);
  });
});
