import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/lib/config/parse';

const ENTRY = { question: 'q', answer: 'a' };
const entries = (count: number): object[] => Array.from({ length: count }, () => ENTRY);
const hint = (entry: unknown): object => ({ phrases: ['維護公告'], pages: ['login'], entry });

describe('the number of the entry that a hint leads to', () => {
  const reasonOf = (entry: number): string | undefined =>
    parsePolicy({ entries: entries(200), rules: [hint(entry)] }).problems[0]?.reason;

  it.each([1, 2, 199, 200])('may be %i', (entry) => {
    const { policy, problems } = parsePolicy({ entries: entries(200), rules: [hint(entry)] });
    expect(policy.rules).toEqual([hint(entry)]);
    expect(problems).toEqual([]);
  });

  it.each([-1, 0, 201])('may not be %i', (entry) => {
    expect(reasonOf(entry)).toBe('range');
  });
});

describe('hints that lead to entries', () => {
  it('lead nowhere where there are no entries, or only bad ones', () => {
    for (const bad of [undefined, 'none', {}, [], [{ question: 'only' }]]) {
      const { policy, problems } = parsePolicy({ entries: bad, rules: [hint(1)] });
      expect(policy.rules).toBeUndefined();
      expect(problems).toContainEqual({ path: 'rules[0].entry', reason: 'reference' });
    }
  });

  it('lead to any entry that is kept where more were given than a list holds', () => {
    const { policy, problems } = parsePolicy({ entries: entries(201), rules: [hint(200), hint(1)] });
    expect(policy.entries).toHaveLength(200);
    expect(policy.rules).toEqual([hint(200), hint(1)]);
    expect(problems).toEqual([{ path: 'entries', reason: 'length' }]);
  });

  it('follow their entry past all that are refused before it', () => {
    const { policy } = parsePolicy({
      entries: [ENTRY, { question: 'bad' }, ENTRY, 'bad', { ...ENTRY, answer: 'last' }],
      rules: [hint(1), hint(3), hint(5)],
    });
    expect(policy.rules).toEqual([hint(1), hint(2), hint(3)]);
    expect(policy.entries?.[2]?.answer).toBe('last');
  });

  it('are left out one by one, each with its place in the list that was given', () => {
    const { policy, problems } = parsePolicy({ entries: [ENTRY], rules: ['bad', hint(1), hint(7)] });
    expect(policy.rules).toEqual([hint(1)]);
    expect(problems).toEqual([
      { path: 'rules[0]', reason: 'type' },
      { path: 'rules[2].entry', reason: 'reference' },
    ]);
  });

  it('are named by their own place, also where several lead to the same entry', () => {
    const wrong = parsePolicy({ entries: [ENTRY], rules: [hint(7), hint(7)] });
    expect(wrong.problems.map(({ path }) => path)).toEqual(['rules[0].entry', 'rules[1].entry']);
    const refused = parsePolicy({ entries: [ENTRY], rules: [{ ...hint(7), phrases: ['短'] }, hint(7)] });
    expect(refused.problems.map(({ path }) => path)).toEqual(['rules[0].phrases[0]', 'rules[1].entry']);
  });

  it('are no longer there where all of them were left out, and are a list of nothing where one was given', () => {
    expect(parsePolicy({ entries: [ENTRY], rules: [hint(2)] }).policy).toEqual({ entries: [ENTRY] });
    expect(parsePolicy({ entries: [ENTRY], rules: [] })).toEqual({
      policy: { entries: [ENTRY], rules: [] },
      problems: [],
    });
    expect(parsePolicy({ entries: [ENTRY] }).policy).toEqual({ entries: [ENTRY] });
  });

  it('keep their good phrases and pages beside bad ones', () => {
    const rule = { phrases: ['短', '維護公告'], pages: ['document', 'login'], entry: 1 };
    const { policy, problems } = parsePolicy({ entries: [ENTRY], rules: [rule] });
    expect(policy.rules).toEqual([hint(1)]);
    expect(problems).toEqual([
      { path: 'rules[0].phrases[0]', reason: 'length' },
      { path: 'rules[0].pages[0]', reason: 'choice' },
    ]);
  });

  it('mean nothing without a good phrase or a good page', () => {
    const { policy } = parsePolicy({
      entries: [ENTRY],
      rules: [
        { ...hint(1), phrases: ['短'] },
        { ...hint(1), pages: ['document'] },
      ],
    });
    expect(policy.rules).toBeUndefined();
  });
});
