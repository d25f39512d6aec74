import { FLOW } from '../detect/kinds';
import type { Bilingual } from '../faq/types';

/** What a policy value may be. Shapes that Chromium's managed schema knows, limits that only our parser checks. */
export type Shape =
  | { readonly type: 'boolean' }
  | {
      readonly type: 'string';
      readonly choices?: readonly string[];
      readonly format?: 'https' | 'email' | 'phone';
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

const text = (max: number, min = 1): Shape => ({ type: 'string', min, max });
const choice = (...choices: string[]): Shape => ({ type: 'string', choices, max: 40 });
const list = (items: Shape, max: number): Shape => ({ type: 'array', items, max });

const DESK: readonly Field[] = [
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

const ENTRY: readonly Field[] = [
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
];

const RULE: readonly Field[] = [
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

/** All policy fields, in the order in which they are documented. */
export const FIELDS: readonly Field[] = [
  {
    name: 'enabled',
    shape: { type: 'boolean' },
    title: { zh: '啟用', en: 'Enabled' },
    description: {
      zh: '關閉後不在登入頁上顯示任何提示；工具列的問答搜尋仍可使用',
      en: 'Off: no hint on any login page; the search in the toolbar stays',
    },
  },
  {
    name: 'hints',
    userSetting: true,
    shape: choice('panel', 'pill', 'badge'),
    title: { zh: '提示方式', en: 'Hints' },
    description: {
      zh: 'panel 說明卡、pill 小按鈕、badge 只有工具列標記',
      en: '`panel` card, `pill` small button, `badge` toolbar mark only',
    },
  },
  {
    name: 'language',
    userSetting: true,
    shape: choice('auto', 'zh-TW', 'en'),
    title: { zh: '語言', en: 'Language' },
    description: { zh: 'auto 依瀏覽器語言', en: '`auto` follows the browser' },
  },
  {
    name: 'position',
    userSetting: true,
    shape: choice('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'),
    title: { zh: '位置', en: 'Position' },
    description: { zh: '優先放在哪個角落；不會蓋住登入欄位', en: 'Preferred corner; never over the login form' },
  },
  {
    name: 'textSize',
    userSetting: true,
    shape: choice('normal', 'large', 'larger'),
    title: { zh: '文字大小', en: 'Text size' },
    description: { zh: '說明卡的文字大小', en: 'Size of the panel’s text' },
  },
  {
    name: 'disabledRules',
    shape: list(text(64), 50),
    title: { zh: '停用的提示', en: 'Disabled hints' },
    description: { zh: '提示代號，例如 app-no-response', en: 'Ids of hints, such as app-no-response' },
  },
  {
    name: 'orgName',
    shape: text(60),
    title: { zh: '學校名稱', en: 'School' },
    description: { zh: '顯示在學校自己的說明旁', en: 'Shown beside what the school has added' },
  },
  {
    name: 'localContact',
    shape: { type: 'object', fields: DESK },
    title: { zh: '學校服務台', en: 'School desk' },
    description: {
      zh: '列在官方客服之前；官方電話不會被取代',
      en: 'Listed before the official desks, which cannot be replaced',
    },
  },
  {
    name: 'entries',
    shape: list({ type: 'object', fields: ENTRY }, 200),
    title: { zh: '學校問答', en: 'School entries' },
    description: { zh: '學校自己的問答，最多 200 則', en: 'The school’s own questions and answers, up to 200' },
  },
  {
    name: 'rules',
    shape: list({ type: 'object', fields: RULE }, 50),
    title: { zh: '學校提示', en: 'School hints' },
    description: { zh: '頁面出現某些字句時，顯示學校的問答', en: 'Phrases on a page that lead to a school entry' },
  },
  {
    name: 'locked',
    shape: list(choice('hints', 'language', 'position', 'textSize'), 4),
    title: { zh: '鎖定的設定', en: 'Locked settings' },
    description: { zh: '列在這裡的設定，使用者不能更改', en: 'Settings listed here cannot be changed by users' },
  },
];
