import type { Evidence, Rule } from './rule';
import { FIDO_TRIGGERS } from './words/fido.const';
import { SLIP_TRIGGERS } from './words/slips.const';

function wordsOf(evidence: Evidence): readonly string[] {
  if ('text' in evidence) return evidence.text.near[0] ?? [];
  if ('fidoCode' in evidence) return FIDO_TRIGGERS;
  if ('all' in evidence) return evidence.all.flatMap(wordsOf);
  if ('any' in evidence) return evidence.any.flatMap(wordsOf);
  return [];
}

/**
 * Words of which a plain text must hold one before it is looked at closely:
 * the first group of every text pattern, without repeats. The rules are ready.
 */
export function triggersOf(rules: readonly Rule[]): readonly string[] {
  const words = rules.flatMap(({ proofs }) => proofs.flatMap(({ evidence }) => wordsOf(evidence)));
  return [...new Set([...words, ...SLIP_TRIGGERS])];
}
