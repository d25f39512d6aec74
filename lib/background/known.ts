import { ENTRIES } from '@/lib/faq';
import { RULES } from '@/lib/rules';
import { schoolRuleId } from '@/lib/rules/school-rules';
import type { Config } from '@/lib/types/config';

/** Where a page of the extension's own may be opened besides an entry: the support card, and the search. */
const PLACES: ReadonlySet<string> = new Set(['support', '']);
const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));
const CODES: ReadonlySet<string> = new Set(ENTRIES.map(({ code }) => code));

type Schools = Pick<Config, 'rules' | 'entries'>;

/** Whether there is such a rule: one of ours, or a school's by the policy in force. */
export const isKnownRule = (id: string, { rules }: Schools): boolean =>
  RULE_IDS.has(id) || rules.some((_rule, index) => schoolRuleId(index) === id);

/** Whether there is an entry with this code: one of ours, or a school's by the policy in force. */
export const isKnownCode = (code: string, { entries }: Schools): boolean =>
  CODES.has(code) || entries.some((_entry, index) => code === `SCHOOL-${index + 1}`);

/** What is said by a finding, or by a step, which may do without. */
interface Said {
  readonly rule?: string | undefined;
  readonly codes?: readonly string[] | undefined;
}

/** Whether a finding or a step speaks of nothing but what there is. */
export const isKnownFinding = ({ rule, codes = [] }: Said, schools: Schools): boolean =>
  (rule === undefined || isKnownRule(rule, schools)) && codes.every((code) => isKnownCode(code, schools));

/** Whether a page of the extension's own can be opened there. */
export const isKnownTarget = (target: string, schools: Schools): boolean =>
  PLACES.has(target) || isKnownCode(target, schools);
