import { interpret } from '@/lib/rules/interpret';
import type { Evidence, Rule, TextPattern } from '@/lib/rules/rule';
import { fits } from '@/lib/rules/trail';
import { FIDO_STEMS } from '@/lib/rules/words/fido';
import { BAD_LOGIN, REFUSED } from '@/lib/rules/words/slips';
import { ERROR_WORDS } from '@/lib/rules/words/unknown';
import type { PageSummary } from '@/lib/types/look';
import type { Trail } from '@/lib/types/page';
import type { BrowserSigns } from './browser-signs';

/** What a glance has shown, and what else rules go by. Its text is squeezed. */
export interface Scene extends Omit<PageSummary, 'roots' | 'hidesError'>, BrowserSigns {
  readonly trail: Trail;
  readonly unchangedMs: number;
}

/** Every group has a word somewhere on the page: without that no message holds the pattern. */
const inText = (scene: Scene, { near }: TextPattern): boolean =>
  near.every((words) => words.some((word) => scene.text.includes(word)));

const could = (evidence: Evidence, scene: Scene): boolean =>
  interpret(evidence, {
    text: (pattern) => inText(scene, pattern),
    trail: ({ steps }) => steps.every((match) => scene.trail.some((step) => fits(step, match))),
    unchanged: ({ forMs }) => scene.unchangedMs >= forMs,
    fidoCode: () => FIDO_STEMS.some((stem) => scene.text.includes(stem)),
    browser: (sign) => (sign === 'mobile' ? scene.mobile : scene.cookiesOff),
    unknownError: () => scene.hasError || ERROR_WORDS.some((word) => scene.text.includes(word)),
    all: (parts) => parts.every((part) => could(part, scene)),
    any: (parts) => parts.some((part) => could(part, scene)),
  });

/**
 * Whether a page could say anything at all: whether a closer look could yield a finding or a refused password.
 * A necessary condition, told by plain searches in one text, so that a healthy page never pays for the engine.
 */
export function couldSpeak(rules: readonly Rule[], scene: Scene): boolean {
  return (
    scene.trail.some(({ event }) => event === 'alert') ||
    (scene.kind === 'login' && (inText(scene, REFUSED) || inText(scene, BAD_LOGIN))) ||
    rules.some(
      ({ pages, proofs }) => pages.includes(scene.kind) && proofs.some(({ evidence }) => could(evidence, scene)),
    )
  );
}
