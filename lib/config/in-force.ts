import type { Policy, Settings } from '@/lib/types/config';
import { FIELDS, type Field } from './fields';
import { resolveConfig } from './resolve';

export type Origin = 'default' | 'setting' | 'policy' | 'locked';

/** A value that holds now, and whose word it is. */
export interface InForce {
  readonly field: Field;
  readonly value: unknown;
  readonly origin: Origin;
  /** People can't change it; with a default, too. */
  readonly locked: boolean;
}

/** Browsers hand objects over with their names sorted; people read them in the order of the table. */
function inOrder(value: unknown, { shape }: Field): unknown {
  if (shape.type !== 'object' || typeof value !== 'object' || value === null) return value;
  const given = new Map<string, unknown>(Object.entries(value));
  return Object.fromEntries(
    shape.fields.filter(({ name }) => given.has(name)).map(({ name }) => [name, given.get(name)]),
  );
}

/** Every policy field with the value in force and its origin, in the order of the table. */
export function valuesInForce(policy: Policy, settings: Settings): InForce[] {
  const values = new Map<string, unknown>(Object.entries(resolveConfig(policy, settings)));
  return FIELDS.map((field) => {
    const locked = policy.locked?.includes(field.name) ?? false;
    const origin: Origin =
      field.userSetting && !locked && field.name in settings
        ? 'setting'
        : field.name in policy
          ? locked
            ? 'locked'
            : 'policy'
          : 'default';
    return { field, value: inOrder(values.get(field.name), field), origin, locked };
  });
}
