import type { Config } from '@/lib/config/types';
import { evaluate } from './evaluate';
import { FLOW } from './kinds';
import { toMessage } from './message';
import { RULES } from './rules';
import { schoolRules } from './school-rules';
import type { Finding, PageKind } from './types';

/** What a message would lead to; `no-look` where texts are not compared on such pages. */
export type Trial =
  | { readonly outcome: 'no-look' }
  | { readonly outcome: 'looked'; readonly findings: readonly Finding[] };

/**
 * Whether a text would be recognised on a page of this kind, by the rules and
 * the configuration in force.
 * @param marked it stands in error mark-up.
 */
export function tryMessage(text: string, kind: PageKind, marked: boolean, config: Config, now: number): Trial {
  if (!FLOW.includes(kind)) return { outcome: 'no-look' };
  const messages = [toMessage(text, 'text', marked)].flatMap((message) => message ?? []);
  const facts = { host: '', kind, messages, mobile: false, cookiesOff: false, unchangedMs: 0 };
  return { outcome: 'looked', findings: evaluate([...schoolRules(config), ...RULES], facts, [], now, config) };
}
