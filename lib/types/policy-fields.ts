import type { DeskId } from './faq';
import { FLOW } from './kind-sets';
import { choice, formatted, lines, list, object, type Part, type PolicyField, text } from './shapes';

/** A desk of the school's own. */
export const DESK = [
  { name: 'name', shape: text(60) },
  { name: 'phones', shape: list(formatted('phone', 80), 5) },
  { name: 'email', shape: formatted('email', 120) },
  { name: 'hours', shape: text(120) },
  { name: 'url', shape: formatted('https', 300) },
] as const satisfies readonly Part[];

/** A question and answer of the school's own. */
export const ENTRY = [
  { name: 'question', required: true, shape: lines(300) },
  { name: 'answer', required: true, shape: lines(2000) },
  { name: 'keywords', shape: list(text(40), 20) },
  { name: 'contact', shape: object(DESK) },
] as const satisfies readonly Part[];

/** Ids of the two official desks. */
const OFFICIAL_DESKS = ['oidc', 'moica'] as const satisfies readonly DeskId[];

/** A school's correction beside an official desk, whose own words and numbers stay as they are. */
export const DESK_NOTE = [
  { name: 'contact', required: true, shape: choice(...OFFICIAL_DESKS) },
  { name: 'note', required: true, shape: lines(300) },
] as const satisfies readonly Part[];

/** A hint of the school's own. */
export const RULE = [
  { name: 'phrases', required: true, shape: list(text(60, 4), 10) },
  { name: 'pages', required: true, shape: list(choice(...FLOW), FLOW.length) },
  { name: 'entry', required: true, shape: { type: 'integer', min: 1, max: 200 } },
] as const satisfies readonly Part[];

/**
 * The policy fields, in the order in which they are documented. A field that is added here, with its words in
 * `lib/config/field-words.ts`, works everywhere: types, schema, parser, stored copy, settings page and lock, policy
 * builder, policy files and the IT guide are made from this table.
 */
const OWN = [
  { name: 'enabled', default: true, shape: { type: 'boolean' } },
  { name: 'language', userSetting: true, default: 'auto', shape: choice('auto', 'zh-TW', 'en') },
  { name: 'hints', userSetting: true, default: 'panel', shape: choice('panel', 'pill', 'badge') },
  {
    name: 'position',
    userSetting: true,
    default: 'auto',
    shape: choice('auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'),
  },
  { name: 'textSize', userSetting: true, default: 'normal', shape: choice('normal', 'large', 'larger') },
  { name: 'pageLook', default: true, shape: { type: 'boolean' } },
  { name: 'descriptionMail', default: '', shape: formatted('email', 120) },
  { name: 'disabledRules', default: [], shape: list(text(64), 50) },
  { name: 'orgName', default: '', shape: text(60) },
  { name: 'localContact', default: null, shape: object(DESK) },
  { name: 'deskNotes', default: [], shape: list(object(DESK_NOTE), 10) },
  { name: 'entries', default: [], shape: list(object(ENTRY), 200) },
  { name: 'rules', default: [], shape: list(object(RULE), 50) },
  { name: 'hiddenEntries', default: [], shape: list(formatted('own-code', 20), 200) },
] as const satisfies readonly PolicyField[];

const isSetting = (field: PolicyField): boolean => field.userSetting === true;
const SETTABLE: readonly string[] = OWN.filter(isSetting).map(({ name }) => name);

/** All policy fields: the table, and last the list of settings that users may not change. */
export const POLICY = [
  ...OWN,
  { name: 'locked', default: [], shape: list(choice(...SETTABLE), SETTABLE.length) },
] as const satisfies readonly PolicyField[];

/** The hints that a user never wants to see again: the one thing users choose that no policy says. */
const HIDDEN = { name: 'hiddenRules', default: [], shape: list(text(64), 200) } as const satisfies PolicyField;

/** What a user may have chosen: the settings of the table, and the hints that are never shown again. */
export const SETTINGS: readonly PolicyField[] = [...POLICY.filter(isSetting), HIDDEN];

/** All that a configuration holds, policy and settings as one. */
export const CONFIGURED: readonly PolicyField[] = [...POLICY, HIDDEN];

type OnePolicyField = (typeof POLICY)[number];
/** A field of the table that users may change. */
export type SettingField = Extract<OnePolicyField, { readonly userSetting: true }>;
/** A field of what `CONFIGURED` lists. */
export type ConfiguredField = OnePolicyField | typeof HIDDEN;
/** What a user may have chosen, as the types have it. */
export type ChosenFields = readonly (SettingField | typeof HIDDEN)[];
