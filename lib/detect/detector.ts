import { RULES } from '@/lib/rules';
import type { Rule } from '@/lib/rules/rule';
import { schoolRules } from '@/lib/rules/school-rules';
import { foldVariants } from '@/lib/text/fold';
import type { Config } from '@/lib/types/config';
import type { LookRequest, Reading } from '@/lib/types/look';
import { PAGE_STEPS } from '@/lib/types/script-limits';
import type { IsVisible } from '@/lib/watch/visible';
import { browserSignsOf } from './browser-signs';
import { alertTexts } from './dialog-texts';
import { evaluate, heardOn } from './evaluate';
import { saysLeftOut } from './left-out';
import { type Facts, readMessages } from './page-messages';
import { refusalOf } from './refused-login';
import { triggersOf } from './triggers';
import { createWork } from './work';
import { type DetectionInput, isWorthReading } from './worth-reading';

const NOTHING: Reading = { slip: null, findings: () => [] };

export interface DetectorOptions {
  readonly document: Document;
  readonly place: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly isVisible: IsVisible;
  readonly config: () => Config;
}

/** Reads a page closely and judges it by the rules in force. Part of `help.js`: a healthy page never gets here. */
export function createDetector({ document, place, isVisible, config }: DetectorOptions) {
  let known: { readonly config: Config; readonly rules: readonly Rule[]; readonly triggers: readonly string[] } | null =
    null;

  /** What follows from the configuration, made again when that has changed. */
  function inForce() {
    const now = config();
    if (known?.config === now) return known;
    const rules = [...schoolRules(now), ...RULES];
    known = { config: now, rules, triggers: triggersOf(rules) };
    return known;
  }

  const browser = browserSignsOf(document);
  /** Each script is read once, all of them on one budget. */
  const work = createWork(PAGE_STEPS);
  const texts = new Map<string, readonly string[]>();
  function textsOf(script: string): readonly string[] {
    const known = texts.get(script) ?? alertTexts(script, work);
    texts.set(script, known);
    return known;
  }

  return {
    read({ summary, trail, unchangedMs, dialogs }: LookRequest): Reading {
      const { rules, triggers } = inForce();
      // Not spread: what a summary tells when it is asked is dear, and most of it isn't asked for.
      const input: DetectionInput = {
        host: summary.host,
        kind: summary.kind,
        text: foldVariants(summary.text),
        trail,
        unchangedMs,
        get hasError() {
          return summary.hasError;
        },
        get mobile() {
          return browser.mobile;
        },
        get cookiesOff() {
          return browser.cookiesOff;
        },
      };
      if (dialogs.length === 0 && !isWorthReading(rules, input)) return NOTHING;
      const facts: Facts = {
        host: input.host,
        kind: input.kind,
        mobile: input.mobile,
        cookiesOff: input.cookiesOff,
        unchangedMs,
        messages: readMessages(document, place, summary, dialogs.flatMap(textsOf), { isVisible, triggers }),
      };
      const mayBeSlip = summary.kind === 'login';
      const slip = mayBeSlip ? refusalOf(heardOn(facts, trail, Date.now())) : null;
      // A form that says what was left out is back for a reason of its own, as one with a mistyped picture code is.
      const isBack = trail.some(({ event }) => event === 'submit');
      return {
        slip: slip ?? (mayBeSlip && isBack && saysLeftOut(summary.roots, isVisible) ? 'captcha' : null),
        findings: (steps) => evaluate(rules, facts, steps, Date.now(), config()),
      };
    },
  };
}

export type Detector = ReturnType<typeof createDetector>;
