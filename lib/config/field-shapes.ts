import { FLOW } from '../detect/kinds';
import type { Bilingual, DeskId } from '../faq/types';

/** What a policy value may be. Shapes that Chromium's managed schema knows, limits that only our parser checks. */
export type Shape =
  | { readonly type: 'boolean' }
  | {
      readonly type: 'string';
      readonly choices?: readonly string[];
      readonly format?: 'https' | 'email' | 'phone' | 'own-code';
      readonly min?: number;
      readonly max: number;
    }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'array'; readonly items: Shape; readonly max: number }
  | { readonly type: 'object'; readonly fields: readonly Field[] };

/** One policy field: the schema, the parser, the guide's table and the builder's form are made from it. */
export interface Field {
  readonly name: string;
  readonly shape: Shape;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** Inside an object: without it the object means nothing. */
  readonly required?: true;
  /** A setting that users may change unless it is listed in `locked`. */
  readonly userSetting?: true;
}

export const text = (max: number, min = 1): Shape => ({ type: 'string', min, max });
export const choice = (...choices: string[]): Shape => ({ type: 'string', choices, max: 40 });
export const list = (items: Shape, max: number): Shape => ({ type: 'array', items, max });

/** A desk of the school's own. */
export const DESK: readonly Field[] = [
  {
    name: 'name',
    shape: text(60),
    title: { zh: '名稱', en: 'Name' },
    description: { zh: '學校服務台的名稱', en: 'Name of the school’s desk' },
  },
  {
    name: 'phones',
    shape: list({ type: 'string', format: 'phone', max: 40 }, 5),
    title: { zh: '電話', en: 'Phones' },
    description: { zh: '電話或分機，最多五個', en: 'Up to five numbers or extensions' },
  },
  {
    name: 'email',
    shape: { type: 'string', format: 'email', max: 120 },
    title: { zh: '電子郵件', en: 'E-mail' },
    description: { zh: '服務信箱', en: 'Address of the desk' },
  },
  {
    name: 'hours',
    shape: text(120),
    title: { zh: '服務時間', en: 'Hours' },
    description: { zh: '照原樣顯示的服務時間', en: 'Hours, shown as written' },
  },
  {
    name: 'url',
    shape: { type: 'string', format: 'https', max: 300 },
    title: { zh: '網址', en: 'Address' },
    description: { zh: '只接受 https', en: 'https only' },
  },
];

/** A question and answer of the school's own. */
export const ENTRY: readonly Field[] = [
  {
    name: 'question',
    required: true,
    shape: text(300),
    title: { zh: '問題', en: 'Question' },
    description: { zh: '老師會怎麼問', en: 'As teachers ask it' },
  },
  {
    name: 'answer',
    required: true,
    shape: text(2000),
    title: { zh: '答覆', en: 'Answer' },
    description: { zh: '純文字，最多 2,000 字', en: 'Plain text, up to 2,000 characters' },
  },
  {
    name: 'keywords',
    shape: list(text(40), 20),
    title: { zh: '關鍵字', en: 'Keywords' },
    description: { zh: '搜尋用的字詞', en: 'Words for the search' },
  },
  {
    name: 'contact',
    shape: { type: 'object', fields: DESK },
    title: { zh: '這一題的服務台', en: 'Desk for this question' },
    description: { zh: '列在這則答覆下方', en: 'Listed below this answer' },
  },
];

/** Ids of the two official desks. */
const OFFICIAL_DESKS: readonly DeskId[] = ['oidc', 'moica'];

/** A school's correction beside an official desk, whose own words and numbers stay as they are. */
export const DESK_NOTE: readonly Field[] = [
  {
    name: 'contact',
    required: true,
    shape: choice(...OFFICIAL_DESKS),
    title: { zh: '官方客服', en: 'Official desk' },
    description: {
      zh: 'oidc 教育雲端客服、moica 行動自然人憑證客服',
      en: '`oidc` education cloud desk, `moica` TW FidO desk',
    },
  },
  {
    name: 'note',
    required: true,
    shape: text(300),
    title: { zh: '更正說明', en: 'Correction' },
    description: { zh: '以學校名義顯示在官方資料旁', en: 'Shown beside the official words, under the school’s name' },
  },
];

/** A hint of the school's own. */
export const RULE: readonly Field[] = [
  {
    name: 'phrases',
    required: true,
    shape: list(text(60, 4), 10),
    title: { zh: '字句', en: 'Phrases' },
    description: {
      zh: '頁面上的字，4 至 60 字，不含萬用字元',
      en: 'Words on the page, 4 to 60 characters, no wildcards',
    },
  },
  {
    name: 'pages',
    required: true,
    shape: list(choice(...FLOW), FLOW.length),
    title: { zh: '頁面種類', en: 'Page kinds' },
    description: { zh: '只在這些種類的頁面上比對', en: 'Compared on pages of these kinds only' },
  },
  {
    name: 'entry',
    required: true,
    shape: { type: 'integer', min: 1, max: 200 },
    title: { zh: '對應的學校問答', en: 'School entry' },
    description: { zh: 'entries 清單中的第幾則，從 1 算起', en: 'Its number in `entries`, from 1' },
  },
];
