import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT, MOST_LINES, VERSION } from '@/lib/describe/format';
import { parseDescription, readDescription } from '@/lib/describe/parse-description';
import { documentOf, findingsIn } from '@/lib/describe/replay';
import { OURS_ONLY } from '../detect/findings-asked';

const base = { format: FORMAT, version: VERSION, host: 'a.example', kind: 'error', lines: [] };
const read = (patch: object) => {
  const parsed = parseDescription({ ...base, ...patch });
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

describe('a file that is opened', () => {
  it.each([
    ['{', 'no-json'],
    ['[]', 'no-description'],
    ['{"format":"other"}', 'no-description'],
    [JSON.stringify({ ...base, version: 2 }), 'newer'],
    [JSON.stringify({ ...base, lines: 'x' }), 'no-description'],
  ])('%s is refused: %s', (text, fault) => {
    expect(readDescription(text)).toBe(fault);
  });

  it('loses what no description has', () => {
    const parsed = read({
      host: 'a.example/../x',
      kind: 'x',
      path: '/a?b=c',
      lines: [
        { depth: 0, tag: 'script', text: 'x' },
        { depth: -1, text: 'y' },
        { depth: 1, tag: 'a', onclick: 'z', href: 'javascript:1', classes: ['alert"><img'], text: '密碼：hunter22' },
      ],
      more: 1,
    });
    expect(parsed).toMatchObject({ host: '', kind: 'other', path: '/*' });
    expect(parsed.lines).toEqual([
      { depth: 0, tag: 'div', text: 'x' },
      { depth: 1, tag: 'a', text: '密碼：〔已遮蔽〕' },
    ]);
    expect(parsed).not.toHaveProperty('more');
  });

  it('is cut where it is too long, and dropped where a text is', () => {
    const parsed = read({
      lines: [{ depth: 0, text: 'x'.repeat(500) }, ...Array.from({ length: 1000 }, () => ({ depth: 0, text: '好' }))],
    });
    expect(parsed.lines.length).toBe(MOST_LINES - 1);
  });

  it('makes a document without anything that runs or loads', () => {
    const { lines } = read({ lines: [{ depth: 0, tag: 'iframe', text: '<img src=x onerror=1>' }] });
    const made = documentOf({ title: 'x', lines });
    expect(made.querySelector('iframe, img, script')).toBeNull();
    expect(made.body.textContent).toBe('<img src=x onerror=1>');
  });

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.jsonValue(), { maxLength: 8 }), (other, lines) => {
        const parsed = parseDescription({ ...base, lines, title: other, elsewhere: other, path: other });
        if (typeof parsed !== 'string') findingsIn(parsed, OURS_ONLY);
      }),
      { numRuns: 60 },
    );
  });
});
