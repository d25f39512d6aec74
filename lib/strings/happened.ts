import { isStateId } from '@/lib/rules';
import type { PanelStrings } from './panel.zh-TW';

/** The sentence that says what happened, by the rule that holds; undefined for a school's own, whose entry says it. */
export function happenedIn(strings: PanelStrings, rule: string): string | undefined {
  if (rule === 'unknown-error') return strings.unknown;
  return isStateId(rule) ? strings.happened[rule] : undefined;
}
