import type { StateId } from '@/lib/rules';
import type { PanelStrings } from './panel.zh-TW';

/** Told by the sentences themselves, since popup and options need not carry the rules for it. */
const isNamed = (strings: PanelStrings, rule: string): rule is StateId => Object.hasOwn(strings.happened, rule);

/** The sentence that says what happened, by the rule that holds; undefined for a school's own, whose entry says it. */
export function happenedIn(strings: PanelStrings, rule: string): string | undefined {
  if (rule === 'unknown-error') return strings.unknown;
  return isNamed(strings, rule) ? strings.happened[rule] : undefined;
}
