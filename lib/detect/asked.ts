import { RULES } from '@/lib/rules';
import type { Rule } from '@/lib/rules/rule';
import { schoolRules } from '@/lib/rules/school-rules';
import type { Config } from '@/lib/types/config';
import { FLOW } from '@/lib/types/kind-sets';
import type { Finding, PageKind, Trail } from '@/lib/types/page';
import { PAGE_STEPS } from '@/lib/types/script-limits';
import { kindFromUrl } from '@/lib/watch/page-kind';
import { type LookOptions, summarizePage } from '@/lib/watch/page-summary';
import { searchRoots } from '@/lib/watch/shadow-roots';
import { NO_SIGNS } from './browser-signs';
import { alertTexts } from './dialog-texts';
import { evaluate } from './evaluate';
import type { Message } from './message';
import { type Facts, readMessages } from './page-messages';
import type { WeightTable } from './score';
import { WEIGHTS } from './signal-weights';
import { triggersOf } from './triggers';
import { createWork } from './work';

/** What a look that a person asks for needs of the page. */
export interface AskedOptions extends LookOptions {
  readonly document: Document;
  readonly place: Pick<Location, 'hostname' | 'pathname' | 'search' | 'hash'>;
  readonly config: AskedConfig;
}

/** Hints that a person has hidden are found all the same: now they ask. */
export type AskedConfig = Pick<Config, 'rules' | 'disabledRules'>;

/** A page that a person asked about, ready to be judged. */
export interface AskedInput {
  /** What the page was taken for before it was asked about. */
  readonly seenAs: PageKind;
  readonly facts: Facts;
  /** All rules, on pages of this kind. */
  readonly rules: readonly Rule[];
  readonly table: WeightTable;
}

/** What a person's word that something is wrong counts, in logits. A path that speaks of a login says part of the same. */
const ASKED = 1;

const ON_ASKING: WeightTable = {
  ...WEIGHTS,
  answer: {
    bias: WEIGHTS.answer.bias + ASKED,
    weights: { ...WEIGHTS.answer.weights, onLoginPath: (WEIGHTS.answer.weights.onLoginPath ?? 0) - ASKED },
  },
};

/** Services and counties of their own have no page kinds that we know: where none of ours is, the person's word stands. */
export const askedKind = (seenAs: PageKind): PageKind => (FLOW.includes(seenAs) ? seenAs : 'error');

/** So short a page is no document where its address doesn't say so, and its title says what the service is for. */
const isShortPage = (path: string, { host, messages }: Omit<Facts, 'kind'>): boolean =>
  kindFromUrl(host, path) !== 'document' && messages.some(({ signals }) => signals?.includes('onShortPage') === true);

const withoutSubject = (message: Message): Message =>
  message.signals ? { ...message, signals: message.signals.filter((name) => name !== 'withSubjectHeading') } : message;

/** What a page is judged by that a person asks about, wherever it is. A document stays a document, whoever asks. */
export function askedInput(
  facts: Omit<Facts, 'kind'>,
  path: string,
  seenAs: PageKind,
  config: AskedConfig,
): AskedInput {
  const kind = askedKind(seenAs);
  const isShort = isShortPage(path, facts);
  return {
    seenAs,
    facts: { ...facts, kind, messages: isShort ? facts.messages.map(withoutSubject) : facts.messages },
    rules: askedRules(kind, config),
    table: seenAs === 'document' && !isShort ? WEIGHTS : ON_ASKING,
  };
}

const askedRules = (kind: PageKind, config: AskedConfig): Rule[] =>
  [...schoolRules(config), ...RULES].map((rule) => ({ ...rule, pages: [kind] }));

/** Squeezed words of which a plain text must hold one to be read, for `readMessages`. */
export const askedTriggers = (config: AskedConfig): readonly string[] => triggersOf([...schoolRules(config), ...RULES]);

/** Reads a page once, as it stands: no trail, no waiting, nothing that only this browser knows. */
export function lookAsAsked({ document, place, config, ...look }: AskedOptions): AskedInput {
  const { kind: seenAs, roots, host } = summarizePage(document, place, look);
  const work = createWork(PAGE_STEPS);
  const alerts = [...document.scripts].flatMap((script) =>
    script.hasAttribute('src') ? [] : alertTexts(script.textContent ?? '', work),
  );
  const page = {
    host,
    kind: askedKind(seenAs),
    roots: roots.length > 0 ? roots : searchRoots(document, look.isOwn, look.findShadowHosts),
  };
  const options = { isVisible: look.isVisible, triggers: askedTriggers(config) };
  const messages = readMessages(document, place, page, alerts, options);
  return askedInput({ host, messages, ...NO_SIGNS, unchangedMs: 0 }, place.pathname, seenAs, config);
}

/**
 * The rules that hold on a page that a person asks about, the most urgent first.
 * @param now milliseconds since 1970.
 * @param trail what dialogs have said, where a description tells of them.
 */
export const judgeAsked = (
  { facts, rules, table }: Pick<AskedInput, 'facts' | 'rules' | 'table'>,
  { disabledRules }: AskedConfig,
  now: number,
  trail: Trail = [],
): Finding[] => evaluate(rules, facts, trail, now, { enabled: true, disabledRules, hiddenRules: [] }, table);

/** What is found only by what a dialog or the address of the page says: no text of it stands on the page. */
export function judgeElsewhere(input: AskedInput, config: AskedConfig, now: number): Finding[] {
  const messages = input.facts.messages.filter(({ source }) => source !== 'alert' && source !== 'url');
  if (messages.length === input.facts.messages.length) return [];
  const bySight = judgeAsked({ ...input, facts: { ...input.facts, messages } }, config, now);
  return judgeAsked(input, config, now).filter(({ rule }) => !bySight.some((seen) => seen.rule === rule));
}
