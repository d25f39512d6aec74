/**
 * Writes the tables of policy fields into docs/it-guide.md, between the marks
 * `<!-- fields:zh -->` or `<!-- fields:en -->` and `<!-- /fields -->`. Made from the same list as the schema,
 * the parser and the builder's form.
 *
 * Usage: npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FIELDS, type Field, type Shape } from '@/lib/config/fields';
import { DEFAULTS } from '@/lib/config/resolve';
import type { Bilingual } from '@/lib/types/faq';
import { withMarked } from './marked';

export const GUIDE = 'docs/it-guide.md';

type Words = keyof Bilingual;

const HEADS: Bilingual = {
  zh: '| 欄位 | 名稱 | 值 | 預設 | 說明 |',
  en: '| field | name | value | default | meaning |',
};
const TYPES: Readonly<Record<Shape['type'], Bilingual>> = {
  boolean: { zh: '`true` 或 `false`', en: '`true` or `false`' },
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整數', en: 'whole number' },
  array: { zh: '清單', en: 'list' },
  object: { zh: '群組', en: 'group' },
};
const FORMATS = {
  https: { zh: 'https 網址', en: 'https address' },
  email: { zh: '電子郵件', en: 'e-mail address' },
  phone: { zh: '電話', en: 'phone number' },
  'own-code': { zh: '問答代號', en: 'code of an entry' },
} as const satisfies Readonly<Record<string, Bilingual>>;
const REQUIRED: Bilingual = { zh: '（必填）', en: ' (required)' };
const USER_SETTING: Bilingual = { zh: '。使用者可改，除非鎖定', en: '. Users may change it unless it is locked' };

function stringOf(shape: Shape & { type: 'string' }, words: Words): string {
  if (shape.choices) return shape.choices.map((one) => `\`${one}\``).join(words === 'zh' ? '、' : ', ');
  const what = shape.format ? FORMATS[shape.format][words] : TYPES.string[words];
  const range = (shape.min ?? 1) > 1 ? `${shape.min}–${shape.max}` : `≤ ${shape.max}`;
  return words === 'zh' ? `${what}，${range} 字` : `${what}, ${range} characters`;
}

/** What a field takes, in words. */
function takes(shape: Shape, words: Words): string {
  if (shape.type === 'string') return stringOf(shape, words);
  if (shape.type === 'integer') return `${TYPES.integer[words]} ${shape.min}–${shape.max}`;
  if (shape.type !== 'array') return TYPES[shape.type][words];
  const items = takes(shape.items, words);
  return words === 'zh' ? `清單，最多 ${shape.max} 個：${items}` : `list of up to ${shape.max}: ${items}`;
}

/** The fields inside a group, or inside the groups of a list. */
function fieldsIn(shape: Shape): { readonly mark: string; readonly fields: readonly Field[] } {
  if (shape.type === 'object') return { mark: '', fields: shape.fields };
  return shape.type === 'array' ? { mark: '[]', fields: fieldsIn(shape.items).fields } : { mark: '', fields: [] };
}

function defaultOf(path: string): string {
  const [, value] = Object.entries(DEFAULTS).find(([name]) => name === path) ?? [];
  const empty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? '—' : `\`${String(value)}\``;
}

function rows(fields: readonly Field[], before: string, words: Words): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const { mark, fields: inner } = fieldsIn(field.shape);
    const name = `${field.title[words]}${field.required ? REQUIRED[words] : ''}`;
    const meaning = `${field.description[words]}${field.userSetting ? USER_SETTING[words] : ''}`;
    const cells = [`\`${path}\``, name, takes(field.shape, words), defaultOf(path), meaning];
    return [`| ${cells.join(' | ')} |`, ...rows(inner, `${path}${mark}.`, words)];
  });
}

/** All policy fields as a Markdown table. */
export function fieldTable(words: Words): string {
  return [HEADS[words], '|---|---|---|---|---|', ...rows(FIELDS, '', words)].join('\n');
}

/** The guide with its tables made anew. Throws where a mark is missing. */
export const withTables = (guide: string): string =>
  (['zh', 'en'] as const).reduce((text, words) => withMarked(text, `fields:${words}`, fieldTable(words)), guide);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(GUIDE, withTables(readFileSync(GUIDE, 'utf8')));
