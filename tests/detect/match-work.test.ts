import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matches } from '@/lib/detect/match-text';
import type { TextPattern } from '@/lib/rules/rule';

/** As the grammar says it: one occurrence of each group, tried in every combination. */
function holdsByTrial(text: string, { near, within = 24, lastBehind }: TextPattern): boolean {
  const groups = near.map((words) =>
    words.flatMap((word) =>
      [...text].flatMap((_char, at) => (text.startsWith(word, at) ? [[at, at + word.length] as const] : [])),
    ),
  );
  const chosen = groups.reduce<(readonly (readonly [number, number])[])[]>(
    (all, group) => all.flatMap((some) => group.map((one) => [...some, one])),
    [[]],
  );
  return chosen.some((some) => {
    const [last, before] = [some.at(-1), some.at(-2)];
    if (lastBehind && last && before && last[0] < before[0]) return false;
    return Math.max(...some.map(([, end]) => end)) - Math.min(...some.map(([start]) => start)) <= within;
  });
}

const words = fc.array(fc.stringMatching(/^[abc]{1,3}$/), { minLength: 1, maxLength: 2 });

it('finds what trying every combination finds', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[abcx]{0,14}$/),
      fc.array(words, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      (text, near, within, lastBehind) => {
        const pattern: TextPattern = { near, within, ...(lastBehind ? { lastBehind } : {}) };
        expect(matches({ text, source: 'text', marked: false }, pattern)).toBe(holdsByTrial(text, pattern));
      },
    ),
    { numRuns: 3000 },
  );
});

// Trying every combination would take more steps than there are seconds in a lifetime.
it.each<[string, string, TextPattern]>([
  ['one word again and again', 'a'.repeat(20_000), { near: [['a'], ['a'], ['a'], ['b']] }],
  ['two words in turn', 'ab'.repeat(10_000), { near: [['a'], ['b'], ['a'], ['b'], ['c']], within: 400 }],
  [
    'all but the last in order',
    `${'c'.repeat(5000)}${'ab'.repeat(5000)}`,
    { near: [['a'], ['b'], ['c']], lastBehind: true, within: 20_000 },
  ],
])('ends on a long text: %s', (_name, text, pattern) => {
  expect(matches({ text, source: 'text', marked: false }, pattern)).toBe(false);
});
