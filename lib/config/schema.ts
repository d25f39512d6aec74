import { FIELDS, type Field, type Shape } from './fields';

/**
 * A JSON schema in the part of the language that Chromium takes for managed
 * storage. Lenient on purpose: a value that breaks the schema vanishes without
 * a word, so limits and choices are left to the parser, which can report them.
 */
interface ManagedSchema {
  readonly type: 'boolean' | 'string' | 'integer' | 'array' | 'object';
  readonly title?: string;
  readonly description?: string;
  readonly items?: ManagedSchema;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
}

function schemaOf(shape: Shape): ManagedSchema {
  if (shape.type === 'array') return { type: 'array', items: schemaOf(shape.items) };
  if (shape.type === 'object') return { type: 'object', properties: propertiesOf(shape.fields) };
  return { type: shape.type };
}

function propertiesOf(fields: readonly Field[]): Record<string, ManagedSchema> {
  return Object.fromEntries(
    fields.map(({ name, shape, title, description }) => [
      name,
      { ...schemaOf(shape), title: `${title.zh} ${title.en}`, description: `${description.zh}。${description.en}` },
    ]),
  );
}

/** The managed schema of all policy fields. */
export function managedSchema(): ManagedSchema {
  return { type: 'object', properties: propertiesOf(FIELDS) };
}
