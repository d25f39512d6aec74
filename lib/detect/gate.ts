import type { Glance } from './glance';
import type { Evidence, Rule, TextPattern } from './rule';
import { fits } from './trail';
import type { Trail } from './types';
import { ERROR_MARKUP } from './words/error-markup.const';
import { FIDO_STEMS } from './words/fido.const';
import { BAD_LOGIN, REFUSED } from './words/slips.const';
import { ERROR } from './words/unknown.const';

/** What a glance has shown, and what else rules go by. Its text is squeezed. */
export interface Scene extends Glance {
  readonly trail: Trail;
  readonly unchangedMs: number;
}

/** Every group has a word somewhere on the page: without that no message holds the pattern. */
const inText = (scene: Scene, { near }: TextPattern): boolean =>
  near.every((words) => words.some((word) => scene.text.includes(word)));

/** Error mark-up stands on the page, seen or not. */
const isMarked = ({ roots }: Scene): boolean => roots.some((root) => root.querySelector(ERROR_MARKUP) !== null);

function could(evidence: Evidence, scene: Scene): boolean {
  if ('text' in evidence) return inText(scene, evidence.text);
  if ('trail' in evidence) return evidence.trail.steps.every((match) => scene.trail.some((step) => fits(step, match)));
  if ('unchanged' in evidence) return scene.unchangedMs >= evidence.unchanged.forMs;
  if ('fidoCode' in evidence) return FIDO_STEMS.some((stem) => scene.text.includes(stem));
  if ('browser' in evidence) return evidence.browser === 'mobile' ? scene.mobile : scene.cookiesOff;
  if ('unknownError' in evidence) return inText(scene, ERROR) && isMarked(scene);
  if ('all' in evidence) return evidence.all.every((part) => could(part, scene));
  return evidence.any.some((part) => could(part, scene));
}

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
