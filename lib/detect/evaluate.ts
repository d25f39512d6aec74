import { interpret } from '@/lib/rules/interpret';
import type { Answer, Evidence, Rule } from '@/lib/rules/rule';
import { matchesTrail, wasAlerted } from '@/lib/rules/trail';
import type { Config } from '@/lib/types/config';
import type { Finding, Trail } from '@/lib/types/page';
import { fidoCodesOn } from './fido-code';
import { matches } from './match-text';
import type { Message } from './message';
import { ownWords } from './own-words';
import type { Facts } from './page-messages';
import { isUnknownError } from './unknown';

type Silencers = Pick<Config, 'enabled' | 'disabledRules' | 'hiddenRules'>;

const holds = (evidence: Evidence, facts: Facts, trail: Trail): boolean =>
  interpret(evidence, {
    text: (pattern) => facts.messages.some((message) => matches(message, pattern)),
    trail: (pattern) => matchesTrail(trail, pattern),
    unchanged: ({ forMs }) => facts.unchangedMs >= forMs,
    fidoCode: () => fidoCodesOn(facts.messages).length > 0,
    browser: (sign) => (sign === 'mobile' ? facts.mobile : facts.cookiesOff),
    unknownError: () => facts.messages.some(isUnknownError),
    all: (parts) => parts.every((part) => holds(part, facts, trail)),
    any: (parts) => parts.some((part) => holds(part, facts, trail)),
  });

function codesOf(answers: readonly Answer[], facts: Facts, trail: Trail): readonly string[] {
  const answer = answers.find(({ when }) => !when || holds(when, facts, trail));
  if (!answer) return [];
  return answer.codes === 'by-number' ? fidoCodesOn(facts.messages) : answer.codes;
}

/** At or below this urgency a rule speaks only where no other does: it knows that something is wrong, not what. */
const LAST_RESORT = 1;

/** The rules that hold, the most urgent first. */
function heldOn(rules: readonly Rule[], facts: Facts, trail: Trail, now: number): Rule[] {
  const held = rules.filter(
    (rule) =>
      (rule.pages.includes(facts.kind) && rule.proofs.some(({ evidence }) => holds(evidence, facts, trail))) ||
      wasAlerted(trail, rule.id, now),
  );
  return held.sort((a, b) => b.urgency - a.urgency);
}

/** The rules that one message proves by its words alone. */
const provedBy = (rules: readonly Rule[], facts: Facts, message: Message): string[] =>
  heldOn(rules, { ...facts, messages: [message], unchangedMs: 0, mobile: false, cookiesOff: false }, [], 0)
    .filter(({ urgency }) => urgency > LAST_RESORT)
    .map(({ id }) => id);

/**
 * Messages without plain texts that tell of three or more states: a help corner or a board, and not what has happened
 * here. Cause and consequence are two.
 */
function withoutLists(rules: readonly Rule[], facts: Facts): readonly Message[] {
  const isPlain = ({ source, marked, joined }: Message): boolean => source === 'text' && !marked && !joined;
  const said = facts.messages.filter(isPlain).map((message) => provedBy(rules, facts, message));
  const isList = new Set(said.flatMap((ids) => ids[0] ?? [])).size > 2;
  return isList ? facts.messages.filter(({ source, marked }) => source !== 'text' || marked) : facts.messages;
}

/**
 * The rules that hold on this page with this trail, the most urgent first.
 * Pure: no document, no clock, no browser.
 * @param now milliseconds since 1970.
 */
export function evaluate(
  rules: readonly Rule[],
  facts: Facts,
  trail: Trail,
  now: number,
  config: Silencers,
): Finding[] {
  if (!config.enabled) return [];
  const heard: Facts = { ...facts, messages: ownWords(facts, trail, now) };
  const told: Facts = { ...heard, messages: withoutLists(rules, heard) };
  const alone: Facts = { ...told, messages: told.messages.filter(({ joined }) => !joined) };
  const clear = heldOn(rules, alone, trail, now);
  // A word of one block and a word of the next are no message where one of them says something by itself.
  const isClear = clear.some(({ urgency }) => urgency > LAST_RESORT);
  const seen = isClear ? alone : told;
  const held = isClear ? clear : heldOn(rules, told, trail, now);
  const known = held.filter(({ urgency }) => urgency > LAST_RESORT);
  const silenced = new Set([...config.disabledRules, ...config.hiddenRules]);
  return (known.length > 0 ? known : held.slice(0, 1))
    .filter((rule) => !silenced.has(rule.id))
    .map((rule) => ({ rule: rule.id, codes: codesOf(rule.answers, seen, trail), at: now, show: rule.show }));
}
