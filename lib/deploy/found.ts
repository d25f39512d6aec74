import type { ChromiumBrowser, ReadFault } from './types';

export type AnyBrowser = ChromiumBrowser | 'firefox';

/** Values for one extension in one browser, as a file holds them: nothing is checked yet. */
export interface Candidate {
  /** Null where the format does not say it. */
  readonly browser: AnyBrowser | null;
  readonly id: string | null;
  readonly raw: unknown;
}

/** A forced installation that a file holds. */
export interface FoundInstall {
  readonly browser: AnyBrowser | null;
  readonly id: string | null;
  readonly url: string;
}

/** What the reader of one format gives. */
export type Found =
  | {
      readonly candidates: readonly Candidate[];
      readonly installs: readonly FoundInstall[];
      /** How many names stand in the file more than once in the same place. */
      readonly duplicates?: number;
      /** Whether the file holds what JSON itself has not, and its browser takes all the same. */
      readonly lenient?: boolean;
    }
  | { readonly fault: ReadFault };
