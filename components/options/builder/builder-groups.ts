import { FIELDS, type Field } from '@/lib/config/fields';

/** The steps that a school takes, and what most schools never need. */
export type StepId = 'school' | 'entries';
export type MoreId = 'words' | 'hints' | 'look' | 'quiet';

interface Group<Id> {
  readonly id: Id;
  readonly fields: readonly Field[];
}

const USER_SETTINGS = FIELDS.filter(({ userSetting }) => userSetting).map(({ name }) => name);

const STEP_FIELDS: readonly (readonly [StepId, readonly string[]])[] = [
  ['school', ['orgName', 'localContact']],
  ['entries', ['entries']],
];
const MORE_FIELDS: readonly (readonly [MoreId, readonly string[]])[] = [
  ['words', ['rules', 'deskNotes']],
  ['hints', ['enabled', ...USER_SETTINGS, 'locked']],
  ['look', ['pageLook', 'descriptionMail']],
  ['quiet', ['disabledRules', 'hiddenEntries']],
];

const fieldsOf = (names: readonly string[]): Field[] =>
  names.flatMap((name) => FIELDS.find((field) => field.name === name) ?? []);

export const STEPS: readonly Group<StepId>[] = STEP_FIELDS.map(([id, names]) => ({ id, fields: fieldsOf(names) }));

/** The rest of the table; a field that is new there comes last. */
export const MORE: readonly Group<MoreId>[] = MORE_FIELDS.map(([id, names], index) => {
  const placed = [...STEP_FIELDS, ...MORE_FIELDS].flatMap(([, all]) => all);
  const rest = index === MORE_FIELDS.length - 1 ? FIELDS.filter(({ name }) => !placed.includes(name)) : [];
  return { id, fields: [...fieldsOf(names), ...rest] };
});

/** Who fills in the steps needs no names of the schema; who looks for more knows them. */
export const isInSteps = (path: string): boolean =>
  STEPS.some(({ fields }) =>
    fields.some(({ name }) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`)),
  );
