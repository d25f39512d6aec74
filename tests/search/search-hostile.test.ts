import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/search';
import { entryOf } from './search-fixture';

const question = '登入後，按綁定行動裝置，就跳回登入，沒有出現QRcode?';
const answer = '服務熱線：0800-080-117，客服信箱：cse@moica.nat.gov.tw 😀e\u0301';
const many = Array.from({ length: 1000 }, (_, i) => entryOf(`SCHOOL-${i}`, `${question}${i}`, answer));
const search = createSearch(many);
const piece = fc.constantFrom(
  ...'登入沒有綁定a1ㄅˇ _-./@[]()\ud800\udc00',
  '😀',
  '\u0000',
  '\u202e',
  '\u0301',
  'ﷺ',
  'qr',
  '0800',
  '\n',
);
const text = fc.oneof(fc.string({ unit: piece }), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('search with a thousand entries', () => {
  it('takes any text and marks within the texts', () => {
    fc.assert(
      fc.property(text, (query) => {
        const { strong, weak } = search.query(query);
        for (const { entry, coverage, score, marks } of [...strong.slice(0, 2), ...weak.slice(0, 2)]) {
          expect(coverage).toBeLessThanOrEqual(1);
          expect(Number.isFinite(score)).toBe(true);
          for (const [source, spans] of [
            [entry.question, marks.question],
            [entry.answer, marks.answer],
          ] as const) {
            let last = -1;
            for (const { start, end } of spans) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(source.length);
              last = end;
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['10,000 different characters', Array.from({ length: 10_000 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')],
    ['10 kB of one word', '登入'.repeat(5000)],
    ['10 kB of Zhuyin', 'ㄅㄆㄇ'.repeat(3000)],
    ['10 kB of letters', 'an'.repeat(5000)],
    ['10 kB of digits', '0800-'.repeat(2000)],
    ['10 kB of invisible characters', '\u200b'.repeat(10_000)],
    ['200 characters of a sentence', question.repeat(8).slice(0, 200)],
    ['200 letters with blanks', 'a b c d e '.repeat(20)],
  ])('answers %s: a run-away would never end', (_, query) => {
    const { strong, weak } = search.query(query);
    expect(new Set([...strong, ...weak].map(({ entry }) => entry.code)).size).toBe(strong.length + weak.length);
  });

  it('hands out so many hits of a part and no more', () => {
    expect(search.query('登入後，按綁定行動裝置').weak).toHaveLength(200);
  });

  it('takes any text as an entry', () => {
    fc.assert(
      fc.property(text, text, (q, a) => {
        const { strong } = createSearch([entryOf('SCHOOL-1', q, a), entryOf('SCHOOL-2', question)]).query(q);
        for (const hit of strong)
          expect(hit.marks.question.every(({ end }) => end <= hit.entry.question.length)).toBe(true);
      }),
    );
  });
});
