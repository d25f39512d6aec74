import { FIELDS, type Field } from '@/lib/config/fields';

export type GroupId = 'school' | 'hints' | 'entries' | 'quiet';

const USER_SETTINGS = FIELDS.filter(({ userSetting }) => userSetting).map(({ name }) => name);

const ORDER: readonly (readonly [GroupId, readonly string[]])[] = [
  ['school', ['orgName', 'localContact', 'deskNotes']],
  ['entries', ['entries', 'rules']],
  ['hints', ['enabled', ...USER_SETTINGS, 'locked']],
  ['quiet', ['disabledRules', 'hiddenEntries']],
];

/** All fields of the table in the order in which schools fill them in; a field that is new here comes last. */
export function fieldGroups(): { readonly id: GroupId; readonly fields: readonly Field[] }[] {
  const placed = ORDER.flatMap(([, names]) => names);
  const rest = FIELDS.filter(({ name }) => !placed.includes(name));
  return ORDER.map(([id, names], index) => ({
    id,
    fields: [
      ...names.flatMap((name) => FIELDS.find((field) => field.name === name) ?? []),
      ...(index === ORDER.length - 1 ? rest : []),
    ],
  }));
}
