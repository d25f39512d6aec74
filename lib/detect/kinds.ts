import type { PageKind } from './types';

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
