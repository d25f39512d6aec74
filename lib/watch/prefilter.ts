import { hasWord } from '@/lib/text/word-search';
import { FIDO, FLOW } from '@/lib/types/kind-sets';
import type { PageSummary } from '@/lib/types/look';
import type { Trail } from '@/lib/types/page';
import { BESIDE_SINGLE, PREFILTER, SINGLE } from './prefilter-words';

/** Trails that a rule asks for end at a login page, or in something that happened on the page. */
const couldEnd = (kind: PageSummary['kind'], trail: Trail): boolean => {
  const last = trail.at(-1)?.event;
  return trail.length > 1 && (kind === 'login' || (last !== 'arrive' && last !== 'start'));
};

/**
 * Whether a page could say anything at all. A necessary condition, told by plain searches, so that rules and
 * engine come into being only where it holds.
 * @param ownRules a school has rules of its own: its words are not among those.
 */
export function passesPrefilter(summary: PageSummary, trail: Trail, ownRules: boolean): boolean {
  const { kind, text } = summary;
  // What a dialog has said holds for the page that follows, whatever its kind.
  if (trail.some(({ event }) => event === 'alert')) return true;
  if (!FLOW.includes(kind)) return false;
  // What waits for the phone is judged by time.
  if (FIDO.includes(kind) || couldEnd(kind, trail)) return true;
  if (ownRules || hasWord(text, PREFILTER) || summary.hasError) return true;
  return hasWord(text, SINGLE) && hasWord(text, BESIDE_SINGLE);
}
