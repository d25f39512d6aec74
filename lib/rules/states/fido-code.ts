import type { Rule } from '@/lib/rules/rule';
import { FLOW } from '@/lib/types/kind-sets';

/** A TW FidO number with its official text. Numbers that mean "still waiting" are no finding. */
export const fidoCode = {
  id: 'fido-code',
  pages: FLOW,
  proofs: [{ evidence: { fidoCode: true }, seen: ['TW FidO 介面規格書 v2.9, 2026-03-18'] }],
  answers: [{ codes: 'by-number' }],
  urgency: 10,
  show: 'panel',
} as const satisfies Rule;
