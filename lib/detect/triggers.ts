import { evidenceWords } from '@/lib/rules/evidence-words';
import type { Rule } from '@/lib/rules/rule';
import { SLIP_TRIGGERS } from '@/lib/rules/words/slips';

/** Words of which a plain text must hold one before it is looked at closely, without repeats. Takes compiled rules. */
export function triggersOf(rules: readonly Rule[]): readonly string[] {
  const words = rules.flatMap(({ proofs }) => proofs.flatMap(({ evidence }) => evidenceWords(evidence)));
  return [...new Set([...words, ...SLIP_TRIGGERS])];
}
