import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { evaluate } from '@/lib/detect/evaluate';
import type { Message } from '@/lib/detect/message';
import type { Facts } from '@/lib/detect/page-messages';
import { compilePattern } from '@/lib/rules/compile-rule';
import type { Evidence, Rule } from '@/lib/rules/rule';
import { squeeze } from '@/lib/text/fold';
import type { Config } from '@/lib/types/config';
import type { Trail } from '@/lib/types/page';

type Silencers = Pick<Config, 'enabled' | 'disabledRules' | 'hiddenRules'>;

/** Nothing is silenced. */
export const ALL: Silencers = { enabled: true, disabledRules: [], hiddenRules: [] };

/** A message as it stands in plain text, unless said otherwise. */
export const message = (text: string, more: Partial<Message> = {}): Message => ({
  text: squeeze(text),
  source: 'text',
  marked: false,
  ...more,
});

/** A login page with these messages and nothing else to be noted. */
export const facts = (messages: readonly (string | Message)[], more: Partial<Facts> = {}): Facts => ({
  host: 'kh.sso.edu.tw',
  kind: 'login',
  ...NO_SIGNS,
  unchangedMs: 0,
  messages: messages.map((one) => (typeof one === 'string' ? message(one) : one)),
  ...more,
});

type Given = Partial<Rule> & { readonly evidence: Evidence };

export const rule = (id: string, { evidence, ...more }: Given): Rule => ({
  id,
  pages: ['login'],
  proofs: [{ evidence, seen: [] }],
  answers: [],
  urgency: 5,
  show: 'panel',
  ...more,
});

/** One word, as pages are compared with it. */
export const word = (text: string): Evidence => ({ text: compilePattern({ near: [[text]] }) });

/** A rule that one word proves. */
export const saying = (id: string, text: string, urgency = 5): Rule => rule(id, { evidence: word(text), urgency });

/** Ids of the rules that speak, in order. */
export const holding = (rules: readonly Rule[], on: Facts, trail: Trail = [], config = ALL): string[] =>
  evaluate(rules, on, trail, trail.at(-1)?.at ?? 0, config).map((finding) => finding.rule);
