import { interpret } from '@/lib/rules/interpret';
import type { Evidence, Rule } from '@/lib/rules/rule';
import { matchesTrail, wasAlerted } from '@/lib/rules/trail';
import type { Config } from '@/lib/types/config';
import type { Finding, Trail } from '@/lib/types/page';
import { NO_SIGNS } from './browser-signs';
import { fidoCodesOn } from './fido-code';
import { matches } from './match-text';
import type { Message } from './message';
import { ownWords } from './own-words';
import type { Facts } from './page-messages';
import { isFailure, type WeightTable } from './score';
import { WEIGHTS } from './signal-weights';
import { couldBeUnknown } from './unknown';
import { waysOf } from './ways';

type Silencers = Pick<Config, 'enabled' | 'disabledRules' | 'hiddenRules'>;

/** Facts with all that judging them takes. */
interface JudgingInput extends Facts {
  /** Whether a message is word of this login's failure: for a known state, or for the offer to search. */
  readonly isWord: (message: Message, use: keyof WeightTable) => boolean;
}

const fidoCodes = ({ messages, isWord }: JudgingInput): string[] =>
  fidoCodesOn(
    messages.filter(
      (message) => message.source !== 'page' && fidoCodesOn([message]).length > 0 && isWord(message, 'answer'),
    ),
  );

const holds = (evidence: Evidence, input: JudgingInput, trail: Trail): boolean =>
  interpret(evidence, {
    text: (pattern) =>
      input.messages.some(
        (message) => message.source !== 'page' && matches(message, pattern) && input.isWord(message, 'answer'),
      ),
    trail: (pattern) => matchesTrail(trail, pattern),
    unchanged: ({ forMs }) => input.unchangedMs >= forMs,
    fidoCode: () => fidoCodes(input).length > 0,
    browser: (sign) => (sign === 'mobile' ? input.mobile : input.cookiesOff),
    unknownError: () => input.messages.some((message) => couldBeUnknown(message) && input.isWord(message, 'offer')),
    all: (parts) => parts.every((part) => holds(part, input, trail)),
    any: (parts) => parts.some((part) => holds(part, input, trail)),
  });

/** The codes that a dialog has given, where what the page says gives none. */
const codesOfDialog = (trail: Trail, id: string): readonly string[] =>
  trail.findLast(({ event, rule }) => event === 'alert' && rule === id)?.codes ?? [];

function codesOf({ id, answers }: Rule, input: JudgingInput, trail: Trail): readonly string[] {
  const answer = answers.find(({ when }) => !when || holds(when, input, trail));
  if (!answer) return [];
  if (answer.codes !== 'by-number') return answer.codes;
  const read = fidoCodes(input);
  return read.length > 0 ? read : codesOfDialog(trail, id);
}

/** Whether messages are word of a failure, after this trail. What has no signals is taken at its word. */
function wordOf(trail: Trail, now: number, table: WeightTable): JudgingInput['isWord'] {
  const ways = waysOf(trail, now);
  return ({ signals }, use) => !signals || isFailure([...signals, ...ways], use, table);
}

/** At or below this urgency a rule speaks only where no other does: it knows that something is wrong, not what. */
const LAST_RESORT = 1;

/** The rules that hold, the most urgent first. */
function heldOn(rules: readonly Rule[], facts: JudgingInput, trail: Trail, now: number): Rule[] {
  const held = rules.filter(
    (rule) =>
      (rule.pages.includes(facts.kind) && rule.proofs.some(({ evidence }) => holds(evidence, facts, trail))) ||
      wasAlerted(trail, rule.id, now),
  );
  return held.sort((a, b) => b.urgency - a.urgency);
}

/** The rules that one message proves by its words alone. */
const provedBy = (rules: readonly Rule[], facts: JudgingInput, message: Message): string[] =>
  heldOn(rules, { ...facts, messages: [message], unchangedMs: 0, ...NO_SIGNS }, [], 0)
    .filter(({ urgency }) => urgency > LAST_RESORT)
    .map(({ id }) => id);

/**
 * Messages without plain texts that tell of three or more states: a help corner or a board, and not what has happened
 * here. Cause and consequence are two.
 */
function withoutLists(rules: readonly Rule[], facts: JudgingInput): readonly Message[] {
  const isPlain = ({ source, marked, joined, advises }: Message): boolean =>
    source === 'text' && !marked && !joined && !advises;
  const said = facts.messages.filter(isPlain).map((message) => provedBy(rules, facts, message));
  const isList = new Set(said.flatMap((ids) => ids[0] ?? [])).size > 2;
  return isList ? facts.messages.filter(({ source, marked }) => source !== 'text' || marked) : facts.messages;
}

/** The messages that are the page's own word, after this trail: see `ownWords`. */
export function heardOn(facts: Facts, trail: Trail, now: number, table: WeightTable = WEIGHTS): readonly Message[] {
  const isWord = wordOf(trail, now, table);
  return ownWords(facts, trail, now, (message) => couldBeUnknown(message) && isWord(message, 'offer'));
}

/**
 * The rules that hold on this page with this trail, the most urgent first.
 * Pure: no document, no clock, no browser.
 * @param now milliseconds since 1970.
 * @param table weights of the signals; others than those in force only where they are being fitted.
 */
export function evaluate(
  rules: readonly Rule[],
  facts: Facts,
  trail: Trail,
  now: number,
  config: Silencers,
  table: WeightTable = WEIGHTS,
): Finding[] {
  if (!config.enabled) return [];
  const input: JudgingInput = { ...facts, isWord: wordOf(trail, now, table) };
  const heard: JudgingInput = { ...input, messages: heardOn(facts, trail, now, table) };
  const visible: JudgingInput = { ...heard, messages: withoutLists(rules, heard) };
  const alone: JudgingInput = { ...visible, messages: visible.messages.filter(({ joined }) => !joined) };
  const clear = heldOn(rules, alone, trail, now);
  // A word of one block and a word of the next are no message where one of them says something by itself.
  const isClear = clear.some(({ urgency }) => urgency > LAST_RESORT);
  const seen = isClear ? alone : visible;
  const held = isClear ? clear : heldOn(rules, visible, trail, now);
  const known = held.filter(({ urgency }) => urgency > LAST_RESORT);
  const silenced = new Set([...config.disabledRules, ...config.hiddenRules]);
  return (known.length > 0 ? known : held.slice(0, 1))
    .filter((rule) => !silenced.has(rule.id))
    .map((rule) => ({ rule: rule.id, codes: codesOf(rule, seen, trail), at: now, show: rule.show }));
}
