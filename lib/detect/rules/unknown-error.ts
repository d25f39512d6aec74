import { FIDO } from '../kinds';
import type { Rule } from '../rule';

/** A login page shows an error which no rule knows: search and the right desk, never an answer. */
export const unknownError: Rule = {
  id: 'unknown-error',
  pages: ['login', 'callback', 'bind', 'error', 'county-choice', ...FIDO],
  proofs: [{ evidence: { unknownError: true }, seen: ['error mark-up of Wicket, Bootstrap, SweetAlert'] }],
  answers: [{ codes: [] }],
  urgency: 0,
  show: 'pill',
};
