/**
 * Writes the tables of policy fields into the guide's page of fields, between the marks
 * `<!-- fields:zh -->` or `<!-- fields:en -->` and `<!-- /fields -->`. Made from the same list as the schema,
 * the parser and the builder's form.
 *
 * Usage: npm run docs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { FIELDS, type Field, type Shape } from '@/lib/config/fields';
import { DEFAULTS } from '@/lib/config/resolve';
import { takes } from '@/lib/config/takes';
import type { Bilingual } from '@/lib/types/faq';
import { withMarked } from './marked';

export const GUIDE = 'docs/it/fields.md';

type Words = keyof Bilingual;

const HEADS: Bilingual = {
  zh: '| 欄位 | 名稱 | 值 | 預設 | 說明 |',
  en: '| field | name | value | default | meaning |',
};
const REQUIRED: Bilingual = { zh: '（必填）', en: ' (required)' };
const USER_SETTING: Bilingual = { zh: '。使用者可改，除非鎖定', en: '. Users may change it unless it is locked' };

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

/** Paths of groups by their fields: a group that has stood in the table is named, not repeated. */
type Seen = Map<string, string>;
const SAME: Bilingual = { zh: '，欄位同', en: ', fields as in' };

function rows(fields: readonly Field[], before: string, words: Words, seen: Seen = new Map()): string[] {
  return fields.flatMap((field) => {
    const path = `${before}${field.name}`;
    const { mark, fields: inner } = fieldsIn(field.shape);
    const name = `${field.title[words]}${field.required ? REQUIRED[words] : ''}`;
    const meaning = `${field.description[words]}${field.userSetting ? USER_SETTING[words] : ''}`;
    const group = JSON.stringify(inner);
    const former = inner.length > 0 ? seen.get(group) : undefined;
    const value = `${takes(field.shape, words)}${former ? `${SAME[words]} \`${former}\`` : ''}`;
    const cells = [`\`${path}\``, name, value, defaultOf(path), meaning];
    if (!former) seen.set(group, path);
    return [`| ${cells.join(' | ')} |`, ...(former ? [] : rows(inner, `${path}${mark}.`, words, seen))];
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
