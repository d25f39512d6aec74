import { NO_SIGNS } from '@/lib/detect/browser-signs';
import { evaluate } from '@/lib/detect/evaluate';
import type { Message } from '@/lib/detect/message';
import type { Facts } from '@/lib/detect/page-messages';
import { CUT_OFF, type WeightName, type Weights, type WeightTable } from '@/lib/detect/score';
import { couldBeUnknown } from '@/lib/detect/unknown';
import { waysOf } from '@/lib/detect/ways';
import { RULES } from '@/lib/rules';
import type { Finding, Trail } from '@/lib/types/page';
import type { LabelledPage } from '../sites/sets';
import { lookAt, passes } from './findings-on';
import { trailFor } from './play-in-memory';
import { OFFER_ONLY, SIGNS } from './signal-signs';

const SILENCERS = { enabled: true, disabledRules: [], hiddenRules: [] };
const UNKNOWN = 'unknown-error';

/** A page read once: what judging it takes, without its document. */
export interface ReadPage {
  readonly page: LabelledPage;
  readonly facts: Facts;
  readonly trail: Trail;
  readonly now: number;
  /** Whether the watcher would ask for a closer look at all. */
  readonly passes: boolean;
  readonly examples: readonly Example[];
}

/** A message that some rule could hold by, and the signals that hold for it. */
interface Example {
  readonly use: keyof WeightTable;
  readonly rules: readonly string[];
  readonly names: readonly WeightName[];
}

/** The rules that a message proves by its words alone. */
function rulesOf(facts: Facts, { signals: _, ...message }: Message): string[] {
  const alone = { ...facts, messages: [message], unchangedMs: 0, ...NO_SIGNS };
  return evaluate(RULES, alone, [], 0, SILENCERS)
    .map(({ rule }) => rule)
    .filter((rule) => rule !== UNKNOWN);
}

function examplesOf(facts: Facts, trail: Trail, now: number): Example[] {
  const ways = waysOf(trail, now);
  return facts.messages.flatMap((message): Example[] => {
    const { signals } = message;
    if (!signals) return [];
    const names = [...signals, ...ways];
    const rules = message.source === 'page' ? [] : rulesOf(facts, message);
    const known: Example[] = rules.length > 0 ? [{ use: 'answer', rules, names }] : [];
    return couldBeUnknown(message) ? [...known, { use: 'offer', rules: [UNKNOWN], names }] : known;
  });
}

/** Reads a page as the extension would, and lets go of its document. */
export function readPage(page: LabelledPage): ReadPage {
  const { facts, summary } = lookAt(page.html, page.url);
  const trail = trailFor(page, facts);
  const now = (trail.at(-1)?.at ?? 0) + 1000;
  // Signals are asked for while the document is there.
  const messages = facts.messages.map((message) => ({ ...message }));
  const read: Facts = { ...facts, messages };
  return {
    page,
    facts: { ...read, roots: [] } as Facts,
    trail,
    now,
    passes: passes(summary, trail) || messages.some(({ source }) => source === 'alert'),
    examples: examplesOf(read, trail, now),
  };
}

/** What would be found on the page with these weights. */
export const findingsWith = ({ facts, trail, now, passes: let_ }: ReadPage, table?: WeightTable): Finding[] =>
  let_ ? evaluate(RULES, facts, trail, now, SILENCERS, table) : [];

/** Examples of which one at least must count (a failure), or none may. */
interface Bag {
  readonly failed: boolean;
  readonly examples: readonly (readonly number[])[];
  weight: number;
}

function bagOf({ page, examples }: ReadPage, use: keyof WeightTable, index: ReadonlyMap<string, number>): Bag | null {
  const wanted = examples.filter((one) => one.use === use && one.rules.some((rule) => page.expect.includes(rule)));
  const failed = page.expect.some((rule) => (rule === UNKNOWN) === (use === 'offer'));
  // A known state is no word against the offer, which steps back behind it.
  if (!failed && page.expect.length > 0 && use === 'offer') return null;
  const taken = failed ? wanted : examples.filter((one) => one.use === use);
  if (taken.length === 0) return null;
  return {
    failed,
    weight: failed ? 1 : use === 'offer' ? 2.5 : 2.4,
    examples: taken.map(({ names }) => names.flatMap((name) => index.get(name) ?? [])),
  };
}

const ROUNDS = 2400;
const STEP = 0.25;
const DECAY = 0.0015;
/** Every so often what is still wrong is given more weight. */
const REWEIGH = 100;
const HEAVIER = 1.5;
const HEAVIEST = 40;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Gradient descent on the logistic loss; of a bag the example counts that is most like a failure. Deterministic. */
function fitOne(pages: readonly ReadPage[], use: keyof WeightTable): Weights {
  const all = new Set(pages.flatMap(({ examples }) => examples.flatMap((one) => one.names)));
  const names = [...all].filter((name) => use === 'offer' || !OFFER_ONLY.includes(name)).sort();
  const signs = names.map((name) => SIGNS[name]);
  const index = new Map(names.map((name, at) => [name, at]));
  const bags = pages.flatMap((page) => bagOf(page, use, index) ?? []);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const failures = bags.filter(({ failed }) => failed).length;
  let bias = Math.log((failures + 1) / (bags.length - failures + 1));
  const logit = (example: readonly number[]): number => example.reduce((sum, at) => sum + (weights[at] ?? 0), bias);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(names.length);
    let total = 0;
    let slope = 0;
    for (const bag of bags) {
      const scored = bag.examples.map((example) => ({ example, score: logit(example) }));
      const top = scored.reduce((best, one) => (one.score > best.score ? one : best));
      const isRight = bag.failed === logistic(top.score) >= CUT_OFF;
      if (round % REWEIGH === 0 && !isRight) bag.weight = Math.min(HEAVIEST, bag.weight * HEAVIER);
      // All examples of a healthy page must be quiet.
      for (const { example, score } of bag.failed ? [top] : scored) {
        const weight = bag.failed ? bag.weight : bag.weight / Math.sqrt(scored.length);
        const error = weight * (logistic(score) - (bag.failed ? 1 : 0));
        for (const at of example) gradient[at] = (gradient[at] ?? 0) + error;
        slope += error;
        total += weight;
      }
    }
    for (let at = 0; at < weights.length; at++) {
      const pull = (gradient[at] ?? 0) / total + DECAY * (weights[at] ?? 0) * 0.1;
      squares[at] = 0.9 * (squares[at] ?? 0) + 0.1 * pull * pull;
      const next = (weights[at] ?? 0) - (STEP * pull) / (Math.sqrt(squares[at] ?? 1) + 0.02);
      const sign = signs[at] ?? 0;
      weights[at] = next * sign < 0 ? 0 : next;
    }
    bias -= (STEP * slope) / total;
  }
  const rounded = names.map((name, at) => [name, Math.round(100 * (weights[at] ?? 0)) / 100] as const);
  return {
    bias: Math.round(100 * bias) / 100,
    weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)),
  };
}

/** Weights fitted on these pages. The same pages give the same weights. */
export const fit = (pages: readonly ReadPage[]): WeightTable => ({
  answer: fitOne(pages, 'answer'),
  offer: fitOne(pages, 'offer'),
});
