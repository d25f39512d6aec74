import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, snippetOf } from '@/components/popup/snippet';

const join = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

describe('marking', () => {
  it('cuts at the marks and joins those that touch or overlap', () => {
    const marks = [
      { start: 4, end: 6 },
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ];
    expect(piecesOf('一二三四五六七', marks)).toEqual([
      { text: '一', hit: false },
      { text: '二三四五六', hit: true },
      { text: '七', hit: false },
    ]);
  });

  it('never adds, loses or moves a character', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(span), (text, marks) => {
        const pieces = piecesOf(text, marks);
        expect(join(pieces)).toBe(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});

describe('snippets', () => {
  const long = `${'甲'.repeat(100)}，關鍵字${'乙'.repeat(100)}`;

  it('keeps a short text whole', () => {
    expect(join(snippetOf('短短的答覆', []))).toBe('短短的答覆');
  });

  it('begins at the beginning without a hit', () => {
    expect(join(snippetOf(long, [])).startsWith('甲甲')).toBe(true);
  });

  it('stands around the first hit, with an ellipsis for what was left out', () => {
    const pieces = snippetOf(long, [{ start: 101, end: 104 }], 40);
    expect(pieces[0]).toEqual({ text: '…', hit: false });
    expect(pieces.find((piece) => piece.hit)?.text).toBe('關鍵字');
    const before = join(pieces).indexOf('關鍵字');
    expect(before).toBeGreaterThan(10);
    expect(before).toBeLessThan(30);
  });

  it('does not cut a surrogate pair in two', () => {
    const text = '𠮷'.repeat(80);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 79 }), (at) => {
        const shown = join(snippetOf(text, [{ start: at * 2, end: at * 2 + 2 }], 21)).replace(/^…/, '');
        expect(shown.codePointAt(0)).toBe('𠮷'.codePointAt(0));
      }),
    );
  });
});
