import { expect, it } from 'vitest';
import { strip } from '@/lib/text/normalize';

/** By definition, without the short cuts for usual text. */
function byDefinition(text: string): string {
  const even = text
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  return even.replace(/(?:(?![[\]@#%&/\\*.])[\s\p{P}~^`|])+|\.(?!\d)|(?<!\d)\./gu, '');
}

it('strips every character, by itself and between others, as its definition says', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const char = String.fromCharCode(code);
    for (const text of [char, `X${char}登`, `１.${char}2`]) {
      if (strip(text) !== byDefinition(text)) wrong.push(`${code.toString(16)} in ${JSON.stringify(text)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 30_000);
