import type { Shape } from '@/lib/config/fields';

/** The first words in an item of a list, by the order of its fields; undefined where there are none yet. */
export function summaryOf(item: unknown, shape: Shape): string | undefined {
  if (typeof item === 'string') return item === '' ? undefined : item;
  if (shape.type === 'array' && Array.isArray(item)) return summaryOf(item[0], shape.items);
  if (shape.type !== 'object' || typeof item !== 'object' || item === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(item));
  return shape.fields
    .map((field) => summaryOf(values.get(field.name), field.shape))
    .find((words) => words !== undefined);
}
