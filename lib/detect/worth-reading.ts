import { interpret } from '@/lib/rules/interpret';
import type { Evidence, Rule, TextPattern } from '@/lib/rules/rule';
import { fits } from '@/lib/rules/trail';
import { FIDO_STEMS } from '@/lib/rules/words/fido';
import { BAD_LOGIN, REFUSED } from '@/lib/rules/words/slips';
import { ERROR_WORDS } from '@/lib/rules/words/unknown';
import type { PageSummary } from '@/lib/types/look';
import type { Trail } from '@/lib/types/page';
import type { BrowserSigns } from './browser-signs';

/** The summary of a page, and what else rules go by. Its text is squeezed. */
export interface DetectionInput extends Omit<PageSummary, 'roots' | 'hidesError'>, BrowserSigns {
  readonly trail: Trail;
  readonly unchangedMs: number;
}

/** Every group has a word somewhere on the page: without that no message holds the pattern. */
const inText = (input: DetectionInput, { near }: TextPattern): boolean =>
  near.every((words) => words.some((word) => input.text.includes(word)));

const could = (evidence: Evidence, input: DetectionInput): boolean =>
  interpret(evidence, {
    text: (pattern) => inText(input, pattern),
    trail: ({ steps }) => steps.every((match) => input.trail.some((step) => fits(step, match))),
    unchanged: ({ forMs }) => input.unchangedMs >= forMs,
    fidoCode: () => FIDO_STEMS.some((stem) => input.text.includes(stem)),
    browser: (sign) => (sign === 'mobile' ? input.mobile : input.cookiesOff),
    unknownError: () => input.hasError || ERROR_WORDS.some((word) => input.text.includes(word)),
    all: (parts) => parts.every((part) => could(part, input)),
    any: (parts) => parts.some((part) => could(part, input)),
  });

/**
 * Whether a page could say anything at all: whether a closer look could yield a finding or a refused password.
 * A necessary condition, told by plain searches in one text, so that a healthy page never pays for the engine.
 */
export function isWorthReading(rules: readonly Rule[], input: DetectionInput): boolean {
  return (
    input.trail.some(({ event }) => event === 'alert') ||
    (input.kind === 'login' && (inText(input, REFUSED) || inText(input, BAD_LOGIN))) ||
    rules.some(
      ({ pages, proofs }) => pages.includes(input.kind) && proofs.some(({ evidence }) => could(evidence, input)),
    )
  );
}
