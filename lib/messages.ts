import type { Finding, PageKind, StepEvent, Trail } from './detect/types';

/** A step as the content script reports it: the background adds the time. */
export interface StepReport {
  readonly kind: PageKind;
  readonly event: StepEvent;
  readonly host: string;
  readonly rule?: string;
}

/** Content script to background. Each is validated at the receiver. */
export type Request =
  /** Add a step to this tab's attempt; answered with the trail, newest last. */
  | { readonly type: 'step'; readonly step: StepReport }
  /** What holds on this page now; an empty list withdraws. */
  | { readonly type: 'findings'; readonly findings: readonly Finding[] }
  /** Open an entry (`#SSO-10`) or the support card (`#support`) in a tab of the extension's own. */
  | { readonly type: 'open'; readonly target: string };

export type Reply<R extends Request> = R extends { type: 'step' } ? Trail : undefined;
