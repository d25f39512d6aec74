/** Search words of an entry beside its own texts. */
export interface SearchWords {
  /** Also asked as. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
}

/** By code. Kept apart from the entries, so that only the search carries it. */
export const ALIASES: Readonly<Record<string, SearchWords>> = {};
