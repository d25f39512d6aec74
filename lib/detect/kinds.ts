import type { PageKind } from './types';

/** Where messages are evidence: the pages of a login. Never `account`, `document`, `other`. */
export const FLOW: readonly PageKind[] = [
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
  'error',
];

/** Where a page of TW FidO waits for the phone. */
export const FIDO: readonly PageKind[] = ['fido-wait', 'fido-qr', 'fido-fingerprint'];
