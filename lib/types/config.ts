import type { DeskId } from './faq';
import type { PageKind } from './page';

export type Language = 'auto' | 'zh-TW' | 'en';
export type Hints = 'panel' | 'pill' | 'badge';
export type Position = 'auto' | 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
export type TextSize = 'normal' | 'large' | 'larger';

/** The school's own desk. */
export interface LocalContact {
  readonly name?: string;
  readonly phones?: readonly string[];
  readonly email?: string;
  readonly hours?: string;
  readonly url?: string;
}

/** A school's own question and answer. */
export interface SchoolEntry {
  readonly question: string;
  readonly answer: string;
  readonly keywords?: readonly string[];
  /** Whom to ask about this one. */
  readonly contact?: LocalContact;
}

/** A school's correction beside an official desk; it replaces nothing. */
export interface DeskNote {
  readonly contact: Extract<DeskId, 'oidc' | 'moica'>;
  readonly note: string;
}

/** A school's own rule: plain phrases on named page kinds that lead to one of its entries. */
export interface SchoolRule {
  readonly phrases: readonly string[];
  readonly pages: readonly PageKind[];
  /** Index into `entries`, from 1: entry 1 has the code `SCHOOL-1`. */
  readonly entry: number;
}

/** What the school's IT configured, parsed; every key optional. */
export interface Policy {
  readonly enabled?: boolean;
  readonly disabledRules?: readonly string[];
  readonly language?: Language;
  readonly hints?: Hints;
  readonly position?: Position;
  readonly textSize?: TextSize;
  readonly orgName?: string;
  readonly localContact?: LocalContact;
  readonly deskNotes?: readonly DeskNote[];
  readonly entries?: readonly SchoolEntry[];
  readonly rules?: readonly SchoolRule[];
  /** Codes of entries that are not offered; never official ones. */
  readonly hiddenEntries?: readonly string[];
  /** Names of user settings that the user may not change. */
  readonly locked?: readonly string[];
}

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
export interface Settings {
  readonly language?: Language;
  readonly hints?: Hints;
  readonly position?: Position;
  readonly textSize?: TextSize;
  /** Rule ids that are never shown again (不再顯示). */
  readonly hiddenRules?: readonly string[];
}

/** Policy and settings resolved: nothing optional that has a default. */
export interface Config {
  readonly enabled: boolean;
  readonly disabledRules: readonly string[];
  readonly hiddenRules: readonly string[];
  readonly language: Language;
  readonly hints: Hints;
  readonly position: Position;
  readonly textSize: TextSize;
  readonly orgName: string;
  readonly localContact: LocalContact | null;
  readonly entries: readonly SchoolEntry[];
  readonly rules: readonly SchoolRule[];
  readonly deskNotes: readonly DeskNote[];
  readonly hiddenEntries: readonly string[];
  readonly locked: readonly string[];
}
