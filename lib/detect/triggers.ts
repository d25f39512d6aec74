import { squeeze } from '@/lib/faq/fold';
import type { Evidence, Rule } from './rule';
import { SLIP_TRIGGERS } from './slips';

function wordsOf(evidence: Evidence): readonly string[] {
  if ('text' in evidence) return evidence.text.near[0] ?? [];
  if ('fidoCode' in evidence) return ['請', '不成功', '維護'];
  if ('all' in evidence) return evidence.all.flatMap(wordsOf);
  if ('any' in evidence) return evidence.any.flatMap(wordsOf);
  return [];
}

/**
 * Words of which a plain text must hold one before it is looked at closely:
 * the first group of every text pattern. Squeezed, without repeats.
 */
export function triggersOf(rules: readonly Rule[]): readonly string[] {
  const words = rules.flatMap(({ proofs }) => proofs.flatMap(({ evidence }) => wordsOf(evidence)));
  return [...new Set([...words, ...SLIP_TRIGGERS].map(squeeze))];
}
