import type { Config } from '@/lib/types/config';
import { normalizeWords } from './compile-rule';
import type { Rule } from './rule';

/** The id of a school's rule: it says only the rule's place in the policy, from 0. */
export function schoolRuleId(index: number): string {
  return `school-${index + 1}`;
}

/**
 * A school's own rules as rules like any other, ready: plain phrases on named page
 * kinds, with the same silence. More urgent than ours, since the school knows
 * its own systems.
 */
export function schoolRules(config: Pick<Config, 'rules'>): Rule[] {
  return config.rules.map((rule, index) => ({
    id: schoolRuleId(index),
    pages: rule.pages,
    proofs: [
      {
        evidence: { any: rule.phrases.map((phrase) => ({ text: { near: [normalizeWords([phrase])] } })) },
        seen: ['policy'],
      },
    ],
    answers: [{ codes: [`SCHOOL-${rule.entry}`] }],
    urgency: 20,
    show: 'panel',
  }));
}
