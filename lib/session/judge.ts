import type { Config } from '@/lib/config/types';
import { foldVariants } from '@/lib/faq/fold';
import { evaluate } from '../detect/evaluate';
import { type Facts, messagesOn } from '../detect/facts';
import { couldSpeak, type Scene } from '../detect/gate';
import type { Glance } from '../detect/glance';
import { toMessage } from '../detect/message';
import type { Rule } from '../detect/rule';
import { RULES } from '../detect/rules.const';
import { schoolRules } from '../detect/school-rules';
import { slipOf } from '../detect/slips';
import { triggersOf } from '../detect/triggers';
import type { Finding, Trail } from '../detect/types';
import type { IsVisible } from '../detect/visible';

/** What reads a page closely and judges it. */
export interface Judge {
  /** Whether a close look could yield anything. */
  isWorthReading(scene: Scene): boolean;
  /** What the page says, its native dialogs included. */
  messages(glance: Glance, alerts: readonly string[]): Facts['messages'];
  /** What native dialogs say, by themselves. */
  alerted(texts: readonly string[]): Facts['messages'];
  /** The rules that hold, by the configuration in force. */
  evaluate(facts: Facts, trail: Trail): Finding[];
  /** The step that an everyday slip leaves: what was typed was refused. */
  slipOf(messages: Facts['messages']): 'slip' | 'captcha' | null;
}

export interface JudgeOptions {
  readonly document: Document;
  readonly place: Location;
  readonly isVisible: IsVisible;
  readonly config: () => Config;
}

/**
 * Reads a page closely and judges it by the rules in force. A module that is evaluated only at the first page that
 * could say something: see `mightSpeak`.
 */
export function createJudge({ document, place, isVisible, config }: JudgeOptions): Judge {
  let known: { readonly config: Config; readonly rules: readonly Rule[]; readonly triggers: readonly string[] } | null =
    null;

  /** What follows from the configuration, made anew when that has changed. */
  function inForce() {
    const now = config();
    if (known?.config === now) return known;
    const rules = [...schoolRules(now), ...RULES];
    known = { config: now, rules, triggers: triggersOf(rules) };
    return known;
  }

  return {
    isWorthReading: (scene) => couldSpeak(inForce().rules, { ...scene, text: foldVariants(scene.text) }),
    messages: (glance, alerts) =>
      messagesOn(document, place, glance, alerts, { isVisible, triggers: inForce().triggers }),
    alerted: (texts) => texts.flatMap((text) => toMessage(text, 'alert', true) ?? []),
    evaluate: (facts, trail) => evaluate(inForce().rules, facts, trail, Date.now(), config()),
    slipOf,
  };
}
