import type { Finding, PageKind } from '@/lib/types/page';

/** What a file says that it is. A later form gets the next number; older files stay readable. */
export const FORMAT = 'sso-login-helper/page-description';
export const VERSION = 1;

/** Longer texts are about something; of them only the length is told. */
export const LONGEST_TEXT = 160;
/** Lines of one description. A page with more of them is no error page, and its end is left out. */
export const MOST_LINES = 400;
export const DEEPEST = 60;
/** Larger files are no descriptions, bytes. */
export const LARGEST_FILE = 400_000;

/** Fields that a description tells apart; whatever else there is counts as `text`. */
export const FIELD_KINDS = [
  'text',
  'password',
  'search',
  'checkbox',
  'radio',
  'button',
  'long-text',
  'choice',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** One element of the page, or one more text of the element around it. Lines of larger depth belong to the one before. */
export interface Line {
  readonly depth: number;
  /** Absent: a text of the element around it. */
  readonly tag?: string;
  readonly role?: string;
  /** Only names that many pages use, such as `alert-danger`. */
  readonly classes?: readonly string[];
  readonly id?: string;
  readonly red?: true;
  readonly field?: FieldKind;
  /** Visible, short, and redacted. Of a field its label, never its value. */
  readonly text?: string;
  /** A text of so many characters was too long to be told. */
  readonly omitted?: number;
}

/** What stands on the page, as the page itself is asked for it. */
export interface Described {
  readonly path: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** What a person chose to keep of a page that nobody knows yet. Never a value, a query, a hidden or a long text. */
export interface PageDescription extends Described {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Version of the extension. */
  readonly extension: string;
  /** Day, ISO. */
  readonly madeOn: string;
  readonly host: string;
  /** What the page was taken for. */
  readonly kind: PageKind;
  /** What a dialog or the address of the page has said, without its words: both are gone. */
  readonly elsewhere: readonly Pick<Finding, 'rule' | 'codes'>[];
}
