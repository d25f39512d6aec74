import type { Subject } from './subjects';

/** Search words of an entry beside its own texts. */
export interface SearchWords {
  /** Also asked as. */
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /** What the entry is about: a query that names only other subjects doesn't mean it. Absent: anything. */
  readonly subjects?: readonly Subject[];
  /**
   * What decides for this entry against its neighbours: synonym groups by their first words, all in one query, and
   * after `-` those that must not be there. 鎖卡 -密碼: the card is locked, and nothing is said of a password.
   */
  readonly decidedBy?: readonly string[];
}
