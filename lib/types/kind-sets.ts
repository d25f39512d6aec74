import type { PageKind } from './page';

/** Where a page of TW FidO waits for the phone. */
export const FIDO: readonly PageKind[] = ['fido-wait', 'fido-qr', 'fido-fingerprint'];

/** Where messages are evidence: the pages of a login. Never `account`, `document`, `other`. */
export const FLOW: readonly PageKind[] = [
  'login',
  'county-choice',
  'bind',
  ...FIDO,
  'callback',
  'consent',
  'notice',
  'portal',
  'error',
];

/** Kinds that count as waiting for the phone. */
export const WAITING: ReadonlySet<PageKind> = new Set(['fido-wait', 'fido-qr']);

/** Kinds that a page may pass through while it is still being built. */
export const UNSETTLED: ReadonlySet<PageKind> = new Set(['other', 'error', 'portal', 'document']);
