import type { Rule } from '@/lib/rules/rule';
import { FIDO } from '@/lib/types/kind-sets';

/** A login page shows an error which no rule knows: search and the right desk, never an answer. */
export const unknownError = {
  id: 'unknown-error',
  pages: ['login', 'callback', 'bind', 'error', 'county-choice', ...FIDO],
  proofs: [{ evidence: { unknownError: true }, seen: ['error mark-up of Wicket, Bootstrap, SweetAlert'] }],
  answers: [{ codes: [] }],
  urgency: 0,
  show: 'pill',
} as const satisfies Rule;
