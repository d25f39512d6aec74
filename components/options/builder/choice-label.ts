import { FIELDS } from '@/lib/config/fields';
import { CONTACTS } from '@/lib/faq/desks';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import { PAGE_KINDS } from '@/lib/types/page';

/** Name of the field in which a value stands: `rules[2].pages[0]` gives `pages`. */
export const fieldNameOf = (path: string): string =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? path;

/** A possible value in plain words; the value itself where there are none. */
export function choiceLabel(path: string, value: string, strings: OptionsStrings, language: 'zh' | 'en'): string {
  const name = fieldNameOf(path);
  const named = FIELDS.find((field) => field.name === path)?.choices?.[value];
  if (named) return named[language];
  if (name === 'locked') return FIELDS.find((field) => field.name === value)?.title[language] ?? value;
  if (name === 'contact') return Object.values(CONTACTS).find(({ id }) => id === value)?.name[language] ?? value;
  const kind = PAGE_KINDS.find((one) => one === value);
  return name === 'pages' && kind ? strings.kinds[kind] : value;
}
