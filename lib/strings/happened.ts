import { isStateId } from '@/lib/rules';
import type { PanelStrings } from './panel.zh-TW';

/** The sentence that says what happened, by the rule that holds: one of ours, the unknown error, or a school's own. */
export function happenedIn(strings: PanelStrings, rule: string): string {
  if (rule === 'unknown-error') return strings.unknown;
  return isStateId(rule) ? strings.happened[rule] : strings.happenedSchool;
}
