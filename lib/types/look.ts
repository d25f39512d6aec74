import type { Finding, PageKind, Trail } from './page';

/** What the first, cheap look at a page tells. Lives only until the next look. */
export interface PageSummary {
  readonly host: string;
  readonly kind: PageKind;
  /** All that a message could be made of, plain: rendered text, title, errors of the address. */
  readonly text: string;
  /** The document's body and the open shadow roots below it. */
  readonly roots: readonly (ParentNode & Node)[];
  /** Error mark-up with words in it can be seen. */
  readonly hasError: boolean;
  /** The same, but it can't be seen yet. */
  readonly hidesError: boolean;
}

/** What the watcher knows when it asks for a close look. */
export interface LookRequest {
  readonly summary: PageSummary;
  readonly trail: Trail;
  /** How long the page has been visible and of this kind, milliseconds. */
  readonly unchangedMs: number;
  /** Scripts of this document whose native dialogs have said something. */
  readonly dialogs: readonly string[];
}

/** What a close look at a page has read. Lives only until the next look. */
export interface Reading {
  /** The step that an everyday slip leaves: account and password, or the picture code, were refused. */
  readonly slip: 'slip' | 'captcha' | null;
  /** The rules that hold after these steps, the most urgent first. */
  findings(trail: Trail): readonly Finding[];
}

/** Why nothing would be shown. */
export type Silence =
  /** Policy has turned the hints off. */
  | 'off'
  /** Texts are not compared on pages of this kind. */
  | 'page'
  /** A question, a condition or a quotation: it tells of an error, but states none. */
  | 'no-statement'
  /** It states something that no rule knows. */
  | 'unknown';
