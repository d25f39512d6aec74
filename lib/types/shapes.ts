/** Kinds of text with a form of their own. */
export type Format = 'https' | 'email' | 'phone' | 'own-code';

interface ChoiceShape {
  readonly type: 'string';
  readonly choices: readonly string[];
  readonly max: number;
}

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

/** A field of the policy itself. A setting that is the user's is chosen from a few: the settings page has no other controls. */
export type PolicyField = Part & {
  /** What holds where neither policy nor user has said anything. */
  readonly default: unknown;
} & (
    | { readonly userSetting?: never }
    | { readonly userSetting: true; readonly shape: ChoiceShape | { readonly type: 'boolean' } }
  );

/** The type of the values that have this shape. */
export type ValueOf<Shape> = Shape extends { readonly type: 'boolean' }
  ? boolean
  : Shape extends { readonly type: 'integer' }
    ? number
    : Shape extends { readonly type: 'string'; readonly choices: readonly (infer Choice)[] }
      ? Choice
      : Shape extends { readonly type: 'string' }
        ? string
        : Shape extends { readonly type: 'array'; readonly items: infer Items }
          ? readonly ValueOf<Items>[]
          : Shape extends { readonly type: 'object'; readonly fields: infer Fields extends readonly Part[] }
            ? ValuesOf<Fields>
            : never;

/** The type of an object with these fields: what is not required may be left out. */
export type ValuesOf<Fields extends readonly Part[]> = {
  readonly [One in Fields[number] as One extends { readonly required: true } ? One['name'] : never]: ValueOf<
    One['shape']
  >;
} & {
  readonly [One in Fields[number] as One extends { readonly required: true } ? never : One['name']]?: ValueOf<
    One['shape']
  >;
};

export const text = (max: number, min = 1) => ({ type: 'string', min, max }) as const;
export const lines = (max: number) => ({ type: 'string', lines: true, min: 1, max }) as const;
export const formatted = (format: Format, max: number) => ({ type: 'string', format, max }) as const;
export const choice = <const Choice extends string>(...choices: readonly Choice[]) =>
  ({ type: 'string', choices, max: 40 }) as const;
export const list = <const Items extends PartShape>(items: Items, max: number) =>
  ({ type: 'array', items, max }) as const;
export const object = <const Fields extends readonly Part[]>(fields: Fields) => ({ type: 'object', fields }) as const;
