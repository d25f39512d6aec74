import { isRecord } from '@/lib/utils/is-record';

/** A plain object, as JSON, plists and registry keys give it. */
export type Values = Readonly<Record<string, unknown>>;

/** The value behind a path of names; undefined where one of them is missing. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined), value);
}

/** JSON for people to read, with a line end at its end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
