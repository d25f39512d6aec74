import { canonical } from '@/lib/config/canonical';
import { schoolRuleId } from '@/lib/rules/school-rules';
import type { SchoolRule } from '@/lib/types/config';

const SCHOOLS = /^school-\d+$/;

/**
 * Ids of hidden hints when a school's rules have changed: they go with their rule to its new place. Where the rule is
 * gone its hint is hidden no longer, or another one would be, that nobody has ever seen.
 */
export function keptHidden(
  hidden: readonly string[],
  before: readonly SchoolRule[],
  after: readonly SchoolRule[],
): string[] {
  const unwanted = new Set(before.filter((_rule, index) => hidden.includes(schoolRuleId(index))).map(canonical));
  return [
    ...hidden.filter((id) => !SCHOOLS.test(id)),
    ...after.flatMap((rule, index) => (unwanted.has(canonical(rule)) ? [schoolRuleId(index)] : [])),
  ];
}
