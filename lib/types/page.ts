/** What kind of page this is in the login flow. */
export const PAGE_KINDS = [
  'login',
  'county-choice',
  'bind',
  'fido-wait',
  'fido-qr',
  'fido-fingerprint',
  'callback',
  'consent',
  'notice',
  'portal',
  'account',
  'error',
  'document',
  'other',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What happened at a step: a page was reached, or the person did something on it. */
export const STEP_EVENTS = [
  /** A document was loaded, or a single-page route led here. */
  'arrive',
  /** The same, coming from a site that is not watched: a login begins. */
  'start',
  /** Came here by back, forward or reload: no new attempt, no failure. */
  'revisit',
  /** A trusted click on 綁定行動裝置 or its like. */
  'bind',
  /** The login form was sent. */
  'submit',
  /** The page refused the account or password: an everyday slip. */
  'slip',
  /** The page refused the picture code, which says nothing of the account. */
  'captcha',
  /** A trusted click on 登出, or its page. */
  'logout',
  /** A trusted click on 回首頁, 取消 or their like. */
  'leave',
  /** A rule's message was seen where it vanishes at once, such as a native alert. */
  'alert',
] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

/**
 * One page visit or one relevant click. No query string, no page text.
 * `at` is milliseconds since 1970, by the background's clock.
 */
export interface Step {
  readonly kind: PageKind;
  readonly event: StepEvent;
  readonly host: string;
  readonly at: number;
  /** Only with `alert`. */
  readonly rule?: string;
  /** Only with `alert`: codes that only the text of the dialog could tell, such as `FIDO-1101`. No page text. */
  readonly codes?: readonly string[];
}

/** The last steps of one login attempt, oldest first. */
export type Trail = readonly Step[];

/** A rule that holds here and now. Never page text. */
export interface Finding {
  readonly rule: string;
  /** Codes of the FAQ entries, the best first: `['SSO-15', 'SSO-4']`. Empty for `unknown-error`. */
  readonly codes: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `panel`: an answer. `pill`: only an offer to search. */
  readonly show: 'panel' | 'pill';
}
