import type { DeskId } from '@/lib/types/faq';
import { FLOW } from '../types/kind-sets';
import type { Format } from './forms';

/** What a policy value may be. Shapes that Chromium's managed schema knows, limits that only our parser checks. */
export type ShapeOf<One> =
  | { readonly type: 'boolean' }
  | {
      readonly type: 'string';
      readonly choices?: readonly string[];
      readonly format?: Format;
      /** May run over several lines; without it a text has one. */
      readonly lines?: true;
      readonly min?: number;
      readonly max: number;
    }
  | { readonly type: 'integer'; readonly min: number; readonly max: number }
  | { readonly type: 'array'; readonly items: ShapeOf<One>; readonly max: number }
  | { readonly type: 'object'; readonly fields: readonly One[] };

/**
 * One policy field without its words. Login pages carry this table, since a stored policy is checked there too; the
 * words are for the options page and the documents.
 */
export interface Part {
  readonly name: string;
  readonly shape: ShapeOf<Part>;
  /** Inside an object: without it the object means nothing. */
  readonly required?: true;
  /** A setting that users may change unless it is listed in `locked`. */
  readonly userSetting?: true;
}

type PartShape = ShapeOf<Part>;

const text = (max: number, min = 1): PartShape => ({ type: 'string', min, max });
const lines = (max: number): PartShape => ({ type: 'string', lines: true, min: 1, max });
const choice = (...choices: string[]): PartShape => ({ type: 'string', choices, max: 40 });
const list = (items: PartShape, max: number): PartShape => ({ type: 'array', items, max });
const object = (fields: readonly Part[]): PartShape => ({ type: 'object', fields });

/** A desk of the school's own. */
export const DESK: readonly Part[] = [
  { name: 'name', shape: text(60) },
  { name: 'phones', shape: list({ type: 'string', format: 'phone', max: 80 }, 5) },
  { name: 'email', shape: { type: 'string', format: 'email', max: 120 } },
  { name: 'hours', shape: text(120) },
  { name: 'url', shape: { type: 'string', format: 'https', max: 300 } },
];

/** A question and answer of the school's own. */
export const ENTRY: readonly Part[] = [
  { name: 'question', required: true, shape: lines(300) },
  { name: 'answer', required: true, shape: lines(2000) },
  { name: 'keywords', shape: list(text(40), 20) },
  { name: 'contact', shape: object(DESK) },
];

/** Ids of the two official desks. */
const OFFICIAL_DESKS: readonly DeskId[] = ['oidc', 'moica'];

/** A school's correction beside an official desk, whose own words and numbers stay as they are. */
export const DESK_NOTE: readonly Part[] = [
  { name: 'contact', required: true, shape: choice(...OFFICIAL_DESKS) },
  { name: 'note', required: true, shape: lines(300) },
];

/** A hint of the school's own. */
export const RULE: readonly Part[] = [
  { name: 'phrases', required: true, shape: list(text(60, 4), 10) },
  { name: 'pages', required: true, shape: list(choice(...FLOW), FLOW.length) },
  { name: 'entry', required: true, shape: { type: 'integer', min: 1, max: 200 } },
];

/** All policy fields, in the order in which they are documented. */
export const POLICY: readonly Part[] = [
  { name: 'enabled', shape: { type: 'boolean' } },
  { name: 'hints', userSetting: true, shape: choice('panel', 'pill', 'badge') },
  { name: 'language', userSetting: true, shape: choice('auto', 'zh-TW', 'en') },
  {
    name: 'position',
    userSetting: true,
    shape: choice('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'),
  },
  { name: 'textSize', userSetting: true, shape: choice('normal', 'large', 'larger') },
  { name: 'disabledRules', shape: list(text(64), 50) },
  { name: 'orgName', shape: text(60) },
  { name: 'localContact', shape: object(DESK) },
  { name: 'deskNotes', shape: list(object(DESK_NOTE), 10) },
  { name: 'entries', shape: list(object(ENTRY), 200) },
  { name: 'rules', shape: list(object(RULE), 50) },
  { name: 'hiddenEntries', shape: list({ type: 'string', format: 'own-code', max: 20 }, 200) },
  { name: 'locked', shape: list(choice('hints', 'language', 'position', 'textSize'), 4) },
];

/** What a user may have chosen: the settings of the table, and the hints that are never shown again. */
export const SETTINGS: readonly Part[] = [
  ...POLICY.filter(({ userSetting }) => userSetting),
  { name: 'hiddenRules', shape: list(text(64), 200) },
];
