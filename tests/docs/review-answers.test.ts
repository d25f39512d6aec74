// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync('docs/review-answers.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, number, question, answer, proof] = /^\| (\d+) \| (.+?) \| (.+) \| (.+?) \|$/.exec(line) ?? [];
    return number && question && answer && proof ? [{ number: Number(number), question, answer, proof }] : [];
  });

it('are forty, each with a question and an answer in one line', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  for (const { question, answer } of rows) {
    expect(question).toMatch(/\?$/);
    expect(answer.length, question).toBeLessThan(140);
  }
});

it.each(rows.map((row) => [row.question, row.proof] as const))(
  'point to a proof that is there: %s',
  (_question, proof) => {
    const tests = [...proof.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
    if (tests.length === 0) expect(proof).toMatch(/\]\([a-z/-]+\.md/);
    for (const file of tests) expect(existsSync(file), file).toBe(true);
  },
);
