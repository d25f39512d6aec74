import type { PageKind, StepEvent } from '@/lib/types/page';

/** Alternatives: one of them must occur. Plain words, compared after folding; no regular expressions. */
export type Words = readonly string[];

/** Words in one short visible message of the page, its alert, its title or its address. */
export interface TextPattern {
  /** Each group must occur, in any order, all inside a window of `within` characters. */
  readonly near: readonly Words[];
  /** Window in folded characters without blanks; default 24. */
  readonly within?: number;
  /** The word of the last group stands behind the one of the group before it. */
  readonly lastBehind?: true;
  /** None of these may stand in the same message. */
  readonly not?: Words;
  /** Only messages in error mark-up or in a native dialog count. */
  readonly marked?: true;
}

export interface StepMatch {
  readonly kinds?: readonly PageKind[];
  readonly events?: readonly StepEvent[];
  /**
   * `county`: a county's own login host. `fido`: the ministry of the interior's. `education`: any other. `same`: the host
   * of the step before in this pattern.
   */
  readonly host?: 'county' | 'fido' | 'education' | 'same';
  /** Longest time to the next step of the pattern, milliseconds, where shorter than the pattern's `gapMs`. */
  readonly withinMs?: number;
  /** None of these between this step and the next of the pattern. */
  readonly without?: readonly StepMatch[];
}

/** Steps in this order, others in between; the last one is where the person is now. */
export interface TrailPattern {
  readonly steps: readonly StepMatch[];
  /** Longest time from each of these steps to the next, milliseconds. */
  readonly gapMs: number;
  /** None of these between the first and the last. */
  readonly without?: readonly StepMatch[];
}

/** What a rule asks for. Exactly one key each; an unknown key refuses the whole rule set at load. */
export type Evidence =
  | { readonly text: TextPattern }
  | { readonly trail: TrailPattern }
  /** The page is of this kind and has been visible and unchanged for so long. */
  | { readonly unchanged: { readonly forMs: number } }
  /** A TW FidO number together with its official text. */
  | { readonly fidoCode: true }
  | { readonly browser: 'cookies-off' | 'mobile' }
  /** An error in error mark-up that no other rule knows and that is no everyday slip. */
  | { readonly unknownError: true }
  | { readonly all: readonly Evidence[] }
  | { readonly any: readonly Evidence[] };

/** One kind of proof, and where and when it was seen. */
export interface Proof {
  readonly evidence: Evidence;
  /** Newest last, such as `112-06-06 sheet, no. 10`. */
  readonly seen: readonly string[];
}

/** Codes to show; the first answer whose `when` holds is taken. */
export interface Answer {
  readonly when?: Evidence;
  /** Best first. `by-number`: the TW FidO numbers that were read. */
  readonly codes: readonly string[] | 'by-number';
}

/** A failure state as data: which pages, what evidence, which FAQ entries, how urgent. */
export interface Rule {
  readonly id: string;
  /** First signal: the kind of the present page. */
  readonly pages: readonly PageKind[];
  /** Second signal: any one of these. */
  readonly proofs: readonly Proof[];
  readonly answers: readonly Answer[];
  /** Higher stands first when several hold. */
  readonly urgency: number;
  readonly show: 'panel' | 'pill';
}
