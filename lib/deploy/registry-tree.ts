import { isRecord } from '@/lib/utils/is-record';
import type { Shape } from '../config/fields';
import { NamedMap } from './named-map';
import type { Values } from './values';

/** A registry key: REG_SZ as text, REG_DWORD as number. */
export interface RegistryKey {
  readonly values: NamedMap<string | number>;
  readonly keys: NamedMap<RegistryKey>;
  /** Values of other types, which Chromium does not read: name and type. */
  readonly odd: string[];
}

export const emptyKey = (): RegistryKey => ({ values: new NamedMap(), keys: new NamedMap(), odd: [] });

/**
 * Name of a list item. Chromium sorts them as text (`1`, `10`, `2`), so that
 * only names of one length keep the order; it takes leading zeros.
 * Source: ConvertToJSON in components/policy/core/common/registry_dict.cc.
 */
const itemName = (index: number): string => String(index + 1).padStart(4, '0');

/** A list or object as a key. Keys for every level, so that administrators can read them in the registry. */
export function toKey(value: Values | readonly unknown[]): RegistryKey {
  const key = emptyKey();
  const items: [string, unknown][] = isRecord(value)
    ? Object.entries(value)
    : value.map((item, index): [string, unknown] => [itemName(index), item]);
  for (const [name, item] of items) {
    if (typeof item === 'string' || typeof item === 'number') key.values.set(name, item);
    else if (typeof item === 'boolean') key.values.set(name, Number(item));
    else if (isRecord(item) || Array.isArray(item)) key.keys.set(name, toKey(item));
  }
  return key;
}

/** A single value as Chromium converts it by the schema; what it would drop stays, so that the parser can name it. */
export function convertValue(value: string | number, shape: Shape | undefined): unknown {
  switch (shape?.type) {
    case 'boolean':
      if (typeof value === 'number') return value !== 0;
      return /^-?\d+$/.test(value) ? Number(value) !== 0 : value;
    case 'integer':
      return typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value;
    case 'array':
    case 'object':
      try {
        return typeof value === 'string' ? JSON.parse(value) : value;
      } catch {
        return value;
      }
    default:
      return value;
  }
}

const byText = ([one]: [string, unknown], [other]: [string, unknown]): number =>
  one.toLowerCase() < other.toLowerCase() ? -1 : 1;

/** A key as Chromium reads it by the schema: lists by the text order of their numbered names, keys before values. */
export function fromKey(key: RegistryKey, shape: Shape | undefined): unknown {
  if (shape?.type === 'array') {
    const numbered = ([name]: [string, unknown]): boolean => /^\d+$/.test(name);
    const keys = [...key.keys].filter(numbered).sort(byText);
    const values = [...key.values].filter(numbered).sort(byText);
    return [
      ...keys.map(([, item]) => fromKey(item, shape.items)),
      ...values.map(([, item]) => convertValue(item, shape.items)),
    ];
  }
  const fields = shape?.type === 'object' ? shape.fields : [];
  const shapeOf = (name: string): Shape | undefined => fields.find((field) => field.name === name)?.shape;
  return Object.fromEntries([
    ...[...key.values].map(([name, item]) => [name, convertValue(item, shapeOf(name))]),
    ...[...key.keys].map(([name, item]) => [name, fromKey(item, shapeOf(name))]),
  ]);
}
