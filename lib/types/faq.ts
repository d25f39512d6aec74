import type { CheckId } from './checks';
import type { StepSourceId } from './step-sources';

/** A text in both languages of the extension; Traditional Chinese is the original. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** `official`: the sheet of 112-06-06. `ours`: a state the sheet does not know. `fido`: a TW FidO code. `school`: by policy. */
export type Origin = 'official' | 'ours' | 'fido' | 'school';

export const TOPICS = ['login', 'fido-app', 'card-nfc', 'biometrics', 'account', 'services', 'browser'] as const;
export type Topic = (typeof TOPICS)[number];

/** `moica`: 自然人憑證客服. `oidc`: 教育雲端客服. `school`: the school's own, by policy. `service`: the desk of the site logged in to. */
export type DeskId = 'moica' | 'oidc' | 'school' | 'service';

export interface Source {
  /** Name of the sheet or page. */
  readonly title: Bilingual;
  /** Number on the sheet. */
  readonly number?: number;
  /** `112-06-06` (ROC calendar, as the sheet prints it) or ISO; empty where there is none. */
  readonly date: string;
  readonly url?: string;
}

/** Something to do, and why we believe that it helps. */
export interface TryStep extends Bilingual {
  readonly why: StepSourceId;
  /** What can be checked of it: a fault is what the step cures. */
  readonly checkedBy?: readonly CheckId[];
  /** It asks for more than is checked: without a fault nothing is said of it. */
  readonly checkedInPart?: true;
}

/** A newer fact beside an official answer; never mixed into its words. */
export interface Note {
  readonly text: Bilingual;
  /** True where it leads to no next step: then the panel leaves it out. */
  readonly fullOnly?: true;
  readonly source: Source;
  /** ISO date on which we last compared it with its source. */
  readonly checkedOn: string;
}

export interface FaqLink {
  /** Only `https:`, `tel:` or `mailto:`. */
  readonly href: string;
  readonly label: Bilingual;
}

/** One question and answer of the official sheet, of ours, or of the school's own. */
export interface FaqEntry {
  /** `SSO-1`…`SSO-17`, `SSO-A1`…, `FIDO-1101`…, `SCHOOL-1`… */
  readonly code: string;
  readonly origin: Origin;
  readonly topic: Topic;
  /** Official words stay Chinese, exactly as they stand on the sheet (line breaks aside). */
  readonly question: string;
  readonly answer: string;
  /** Official: our unofficial translation. */
  readonly en: { readonly question: string; readonly answer: string };
  readonly source: Source;
  /** Whose desk it is, the first one first. */
  readonly desks: readonly DeskId[];
  /** What happened, in plain words, where the question does not say it: the headline. */
  readonly happened?: Bilingual;
  /** What such a headline is too short for. */
  readonly cause?: Bilingual;
  readonly links: readonly FaqLink[];
  /** What to try before asking the desk, the likeliest cure first: ours, marked so, at most three. */
  readonly tryFirst: readonly TryStep[];
  readonly notes: readonly Note[];
  /** Codes of entries worth reading next. */
  readonly related: readonly string[];
  /** True where the steps happen on the phone. */
  readonly onPhone: boolean;
  /** A school's own entry may name whom to ask about it. */
  readonly contact?: Contact;
}

/** Opening hours by weekday: 0 Sunday … 6 Saturday, minutes since midnight, Asia/Taipei. */
export interface Opening {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** A help desk. */
export interface Contact {
  readonly id: DeskId;
  readonly name: Bilingual;
  readonly phones: readonly string[];
  readonly email?: string;
  readonly url?: string;
  /** Absent: not known. */
  readonly hours?: { readonly text: Bilingual; readonly openings: readonly Opening[]; readonly source: Source };
  readonly source: Source;
  /** ISO date on which we last compared it with its source; absent where the data are not ours to compare. */
  readonly checkedOn?: string;
  /** What a school has to correct, under its own name; the official words stay. */
  readonly correction?: { readonly by: string; readonly text: string };
}
