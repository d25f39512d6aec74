import type { Bilingual } from '@/lib/types/faq';
import { ENTRY, POLICY } from '../types/policy-fields';
import type { Part, ShapeOf } from '../types/shapes';
import { wordsFor } from './field-words';

/** One policy field with its words: the schema, the guide's table and the builder's form are made from it. */
export interface Field extends Omit<Part, 'shape'> {
  readonly shape: Shape;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** What each possible value of a user's setting is called. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

export type Shape = ShapeOf<Field>;

function described(shape: ShapeOf<Part>): Shape {
  if (shape.type === 'array') return { ...shape, items: described(shape.items) };
  return shape.type === 'object' ? { ...shape, fields: fieldsOf(shape.fields) } : shape;
}

const fieldsOf = (parts: readonly Part[]): Field[] =>
  parts.map((part) => ({ ...part, shape: described(part.shape), ...wordsFor(parts, part.name) }));

/** All policy fields, in the order in which they are documented. */
export const FIELDS: readonly Field[] = fieldsOf(POLICY);

/** The parts of a school's own question and answer. */
export const ENTRY_FIELDS: readonly Field[] = fieldsOf(ENTRY);
