// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licenceText, NOTICE, notice, PARTS } from '../tools/notice';

const written = readFileSync(NOTICE, 'utf8');

it('NOTICE is the one that the packages make (else: npm run notice)', () => {
  expect(written).toBe(notice());
});

it.each(PARTS.map((part) => [part.title, part] as const))(
  '%s: the whole licence with its copyright line',
  (_, part) => {
    const text = licenceText(part);
    expect(written).toContain(text);
    const HOLDER = {
      MIT: /^Copyright (?:\(c\) )?\S/m,
      'MPL-2.0': /Mozilla Public License/,
      'Apache-2.0': /END OF TERMS/,
    };
    expect(text).toMatch(HOLDER[part.licence]);
    const TERMS = {
      MIT: 'THE SOFTWARE IS PROVIDED',
      'MPL-2.0': '3.2. Distribution of Executable Form',
      'Apache-2.0': '4. Redistribution',
    };
    expect(text).toContain(TERMS[part.licence]);
  },
);
