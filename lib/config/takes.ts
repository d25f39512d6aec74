import type { Bilingual } from '@/lib/types/faq';
import type { Format } from '../types/shapes';
import type { Shape } from './fields';

type Words = keyof Bilingual;

const TYPES: Readonly<Record<Shape['type'], Bilingual>> = {
  boolean: { zh: '`true` 或 `false`', en: '`true` or `false`' },
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整數', en: 'whole number' },
  array: { zh: '清單', en: 'list' },
  object: { zh: '群組', en: 'group' },
};
const FORMATS: Readonly<Record<Format, Bilingual>> = {
  https: { zh: 'https 網址', en: 'https address' },
  email: { zh: '電子郵件', en: 'e-mail address' },
  phone: { zh: '電話', en: 'phone number' },
  'own-code': { zh: '問答代號', en: 'code of an entry' },
};

/** A list of names as people read it. */
export const named = (names: readonly string[], words: Words): string =>
  names.map((one) => `\`${one}\``).join(words === 'zh' ? '、' : ', ');

function stringOf(shape: Shape & { type: 'string' }, words: Words): string {
  if (shape.choices) return named(shape.choices, words);
  const what = shape.format ? FORMATS[shape.format][words] : TYPES.string[words];
  const range = (shape.min ?? 1) > 1 ? `${shape.min}–${shape.max}` : `≤ ${shape.max}`;
  return words === 'zh' ? `${what}，${range} 字` : `${what}, ${range} characters`;
}

/** What a field takes, in words; the guide's table and the lists of problems have it from here. */
export function takes(shape: Shape, words: Words): string {
  if (shape.type === 'string') return stringOf(shape, words);
  if (shape.type === 'integer') return `${TYPES.integer[words]} ${shape.min}–${shape.max}`;
  if (shape.type !== 'array') return TYPES[shape.type][words];
  const items = takes(shape.items, words);
  return words === 'zh' ? `清單，最多 ${shape.max} 個：${items}` : `list of up to ${shape.max}: ${items}`;
}
