import type { Rule } from '@/lib/rules/rule';
import type { Config } from '@/lib/types/config';
import type { Finding, PageKind, Trail } from '@/lib/types/page';
import { NO_SIGNS } from './browser-signs';
import { evaluate } from './evaluate';
import type { Message } from './message';
import type { Facts } from './page-messages';
import { CUT_OFF, probabilityOf, type WeightName, type WeightTable } from './score';
import { WEIGHTS } from './signal-weights';
import { waysOf } from './signals';
import { couldBeUnknown } from './unknown';

/** Why a text is word of a failure, or why not. */
export type Verdict =
  /** No rule knows its words, and it is in no error mark-up. */
  | 'no-rule'
  /** A dialog, or an error parameter of the address: taken at its word. */
  | 'taken-at-its-word'
  | 'failure'
  | 'too-little';

/** A text of the page as it was judged. Holds page text: for tools and for the person in front of the page only. */
export interface ExplainedText {
  readonly text: string;
  readonly source: Message['source'];
  readonly marked: boolean;
  readonly advises: boolean;
  /** The rules whose words it has. */
  readonly rules: readonly string[];
  readonly verdict: Verdict;
  /** From 0 to 1; from `CUT_OFF` on it counts. Null where nothing was weighed. */
  readonly probability: number | null;
  /** What was weighed, in logits, the heaviest first. */
  readonly signals: readonly { readonly name: WeightName; readonly weight: number }[];
}

/** A page as it was judged. */
export interface Explanation {
  readonly kind: PageKind;
  readonly texts: readonly ExplainedText[];
  readonly findings: readonly Finding[];
  /** Rules whose words stand on the page but that don't hold, the nearest first. */
  readonly nearest: readonly { readonly rule: string; readonly probability: number }[];
}

const EVERYTHING = { enabled: true, disabledRules: [], hiddenRules: [] } as const;

/** The rules that a message would prove by its words, if the page were about it. */
function rulesIn(
  rules: readonly Rule[],
  facts: Facts,
  { signals: _, ...message }: Message,
  config: Silencers,
): string[] {
  const alone = { ...facts, messages: [message], unchangedMs: 0, ...NO_SIGNS };
  return evaluate(rules, alone, [], 0, config).map(({ rule }) => rule);
}

type Silencers = Pick<Config, 'enabled' | 'disabledRules' | 'hiddenRules'>;

function weighed(names: readonly WeightName[], use: keyof WeightTable): Pick<ExplainedText, 'probability' | 'signals'> {
  const table = WEIGHTS[use];
  const signals = names
    .map((name) => ({ name, weight: table.weights[name] ?? 0 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { probability: probabilityOf(names, table), signals };
}

/**
 * Why something is found on a page, or nothing: every text that was considered, and what was weighed.
 * @param now milliseconds since 1970.
 */
export function explain(
  rules: readonly Rule[],
  facts: Facts,
  trail: Trail,
  now: number,
  config: Silencers = EVERYTHING,
): Explanation {
  const ways = waysOf(trail, now);
  const texts = facts.messages.map((message): ExplainedText => {
    const { text, source, marked } = message;
    const found = source === 'page' ? [] : rulesIn(rules, facts, message, EVERYTHING);
    const known = found.filter((rule) => rule !== 'unknown-error');
    const base = { text, source, marked, advises: message.advises === true, rules: known };
    if (!message.signals) return { ...base, verdict: 'taken-at-its-word', probability: null, signals: [] };
    if (known.length === 0 && !couldBeUnknown(message))
      return { ...base, verdict: 'no-rule', probability: null, signals: [] };
    const judged = weighed([...message.signals, ...ways], known.length > 0 ? 'answer' : 'offer');
    return { ...base, ...judged, verdict: (judged.probability ?? 0) >= CUT_OFF ? 'failure' : 'too-little' };
  });
  const findings = evaluate(rules, facts, trail, now, config);
  const best = new Map<string, number>();
  for (const { rules: named, probability } of texts)
    for (const rule of named) best.set(rule, Math.max(best.get(rule) ?? 0, probability ?? 1));
  const nearest = [...best]
    .filter(([rule]) => !findings.some((finding) => finding.rule === rule))
    .map(([rule, probability]) => ({ rule, probability }))
    .sort((a, b) => b.probability - a.probability);
  return { kind: facts.kind, texts, findings, nearest };
}
