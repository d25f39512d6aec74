import type { Bilingual } from '@/lib/types/faq';
import type { AnyBrowser, ReadFault } from './types';

/** Values for one extension in one browser, as a file holds them: nothing is checked yet. */
export interface Candidate {
  /** Null where the format does not say it. */
  readonly browser: AnyBrowser | null;
  readonly id: string | null;
  readonly raw: unknown;
  /** Values of a registry type that no browser reads: name and type. */
  readonly odd?: readonly string[];
}

/** A forced installation that a file holds. */
export interface FoundInstall {
  readonly browser: AnyBrowser | null;
  readonly id: string | null;
  readonly url: string;
}

/** An entry of `ExtensionSettings`, whoever it is for: `*` stands for all extensions. */
export interface FoundSetting {
  readonly id: string;
  /** What it holds besides the forced installation, by name. */
  readonly more: readonly string[];
}

/** What stands in one browser's policies. */
export interface FoundPolicies {
  readonly candidates: readonly Candidate[];
  readonly installs: readonly FoundInstall[];
  readonly settings: readonly FoundSetting[];
  /** Whether there are policies besides those of extensions. */
  readonly otherPolicies: boolean;
}

/** What the reader of one format gives. */
export type Found =
  | {
      readonly candidates: readonly Candidate[];
      readonly installs: readonly FoundInstall[];
      readonly settings?: readonly FoundSetting[];
      /** Whether the file holds policies besides those of extensions. */
      readonly otherPolicies?: boolean;
      /** What of our own could not be read, and why. */
      readonly unread?: Bilingual;
      /** How many names stand in the file more than once in the same place. */
      readonly duplicates?: number;
      /** Whether the file holds what JSON itself has not, and its browser takes all the same. */
      readonly lenient?: boolean;
    }
  | { readonly fault: ReadFault };
