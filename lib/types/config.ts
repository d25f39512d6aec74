import type { ChosenFields, ConfiguredField, DESK, DESK_NOTE, ENTRY, POLICY, RULE } from './policy-fields';
import type { ValueOf, ValuesOf } from './shapes';

/** The school's own desk. */
export type LocalContact = ValuesOf<typeof DESK>;

/** A school's own question and answer; `contact` is whom to ask about this one. */
export type SchoolEntry = ValuesOf<typeof ENTRY>;

/** A school's correction beside an official desk; it replaces nothing. */
export type DeskNote = ValuesOf<typeof DESK_NOTE>;

/**
 * A school's own rule: plain phrases on named page kinds that lead to one of its entries. `entry` is the index into
 * `entries`, from 1: entry 1 has the code `SCHOOL-1`.
 */
export type SchoolRule = ValuesOf<typeof RULE>;

/** What the school's IT configured, parsed; every key optional. */
export type Policy = ValuesOf<typeof POLICY>;

/** `official`: what policy may neither hide nor replace. `more`: further problems that are not listed. */
export const PROBLEM_REASONS = [
  'unknown',
  'type',
  'choice',
  'length',
  'format',
  'range',
  'missing',
  'reference',
  'official',
  'more',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** A policy value that was refused. */
export interface PolicyProblem {
  /** Dotted, with list positions from 0: `localContact.phones[1]`. */
  readonly path: string;
  readonly reason: ProblemReason;
}

/** What the background keeps under `policy` in `storage.local`. */
export interface PolicyMirror {
  readonly state: 'received' | 'none';
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** When this was first received, by this computer's clock, in milliseconds since 1970. */
  readonly at: number;
}

/** What the user chose, under `settings` in `storage.local`; every key optional. */
export type Settings = ValuesOf<ChosenFields>;

/** Policy and settings resolved: nothing optional that has a default. */
export type Config = {
  readonly [Field in ConfiguredField as Field['name']]:
    | ValueOf<Field['shape']>
    | (Field['default'] extends null ? null : never);
};

export type Language = Config['language'];
export type Hints = Config['hints'];
export type Position = Config['position'];
export type TextSize = Config['textSize'];
