import { RULES } from '@/lib/rules';
import { schoolRules } from '@/lib/rules/school-rules';
import type { Config } from '@/lib/types/config';
import { FLOW } from '@/lib/types/kind-sets';
import type { Silence } from '@/lib/types/look';
import type { Finding, PageKind } from '@/lib/types/page';
import { NO_SIGNS } from './browser-signs';
import { evaluate } from './evaluate';
import { toMessage } from './message';
import type { Facts } from './page-messages';

export type Trial =
  | { readonly outcome: 'silent'; readonly why: Silence }
  /** Known, but policy or the user doesn't want it. */
  | { readonly outcome: 'silenced'; readonly rule: string; readonly by: 'policy' | 'user' }
  /** The most urgent first; never empty. */
  | { readonly outcome: 'shown'; readonly first: Finding; readonly findings: readonly Finding[] };

/**
 * Whether a text would be recognised on a page of this kind, by the rules and
 * the configuration in force, without a trail before it.
 * @param marked it stands in error mark-up.
 * @param now milliseconds since 1970.
 */
export function tryMessage(text: string, kind: PageKind, marked: boolean, config: Config, now: number): Trial {
  if (!config.enabled) return { outcome: 'silent', why: 'off' };
  if (!FLOW.includes(kind)) return { outcome: 'silent', why: 'page' };
  const message = toMessage(text, 'text', marked);
  if (!message) return { outcome: 'silent', why: 'no-statement' };
  const facts: Facts = { host: '', kind, messages: [message], ...NO_SIGNS, unchangedMs: 0 };
  const rules = [...schoolRules(config), ...RULES];
  const findings = evaluate(rules, facts, [], now, config);
  const [first] = findings;
  if (first) return { outcome: 'shown', first, findings };
  const [hidden] = evaluate(rules, facts, [], now, { enabled: true, disabledRules: [], hiddenRules: [] });
  if (!hidden) return { outcome: 'silent', why: 'unknown' };
  return {
    outcome: 'silenced',
    rule: hidden.rule,
    by: config.disabledRules.includes(hidden.rule) ? 'policy' : 'user',
  };
}
