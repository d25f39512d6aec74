import type { PolicyProblem } from '@/lib/types/config';
import type { Bilingual } from '@/lib/types/faq';
import type { Format } from '@/lib/types/shapes';
import { FIELDS, type Shape } from './fields';
import { named, takes } from './takes';

type Words = keyof Bilingual;

/** What a text of this kind is made of, where its form was wrong. */
const FORMS: Readonly<Record<Format, Bilingual>> = {
  https: {
    zh: '以 https:// 開頭的網址，不含帳號、空格與引號',
    en: 'an address that begins with https://, without a user name, spaces or quotation marks',
  },
  email: {
    zh: '一個電子郵件地址，例如 it@school.edu.tw，後面不加 ? 等參數',
    en: 'one e-mail address such as it@school.edu.tw, without parameters after a ?',
  },
  phone: {
    zh: '電話號碼，可以有 + # * ( ) . , / ~ - 與「轉」「分機」等中文，寫在一行',
    en: 'a phone number on one line, with + # * ( ) . , / ~ - and Chinese words such as 轉 or 分機 where needed',
  },
  'own-code': { zh: 'SSO-A、FIDO- 或 SCHOOL- 加數字的代號', en: 'SSO-A, FIDO- or SCHOOL- with a number' },
};
const ONE_LINE: Bilingual = {
  zh: '一行文字，不含看不見的字元（控制字元、方向標記、零寬字元）',
  en: 'one line of text without invisible characters (control characters, direction marks, zero width)',
};
const LINES: Bilingual = {
  zh: '可以換行的文字，不含看不見的字元（控制字元、方向標記、零寬字元）',
  en: 'text, line breaks included, without invisible characters (control characters, direction marks, zero width)',
};
const ENTRY_NUMBER: Bilingual = {
  zh: 'entries 清單中可以使用的一則，從 1 算起',
  en: 'the number of a usable item of `entries`, from 1',
};

const POLICY: Shape = { type: 'object', fields: FIELDS };

/** The shape of the value at a path such as `entries[2].contact.url`; undefined where the table has none. */
function shapeAt(path: string): Shape | undefined {
  return (path.match(/[^.[\]]+/g) ?? []).reduce<Shape | undefined>((shape, step) => {
    if (shape?.type === 'array') return shape.items;
    return shape?.type === 'object' ? shape.fields.find(({ name }) => name === step)?.shape : undefined;
  }, POLICY);
}

function formOf(shape: Shape, words: Words): string {
  if (shape.type !== 'string') return takes(shape, words);
  return (shape.format ? FORMS[shape.format] : shape.lines ? LINES : ONE_LINE)[words];
}

/** What may stand where a value was refused, in words; empty where there is nothing to say. */
export function allowedAt({ path, reason }: PolicyProblem, words: Words): string {
  if (reason === 'more') return '';
  if (reason === 'reference') return ENTRY_NUMBER[words];
  if (reason === 'unknown') {
    const around = shapeAt(path.replace(/\.?[^.]*$/, ''));
    return around?.type === 'object'
      ? named(
          around.fields.map(({ name }) => name),
          words,
        )
      : '';
  }
  const shape = shapeAt(path);
  if (!shape) return '';
  return reason === 'format' || reason === 'official' ? formOf(shape, words) : takes(shape, words);
}
