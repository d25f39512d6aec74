import { allowedAt } from '@/lib/config/allowed';
import { DEPLOY_ALLOWED, DEPLOY_FIELDS } from '@/lib/deploy/checks';
import type { Spoken } from '@/lib/strings/language';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import type { PolicyProblem } from '@/lib/types/config';

/** Where a value stands, its places in lists counted from 1 as everywhere else on these pages. */
export const placeText = (path: string, strings: OptionsStrings): string =>
  path === '' ? strings.wholePolicy : path.replace(/\[(\d+)\]/g, (_, index) => strings.itemAt(Number(index) + 1));

/** Why a value was refused and what may stand in its place, for the person who can mend it. */
export function problemText(problem: PolicyProblem, strings: OptionsStrings, language: Spoken): string {
  const words = language === 'en' ? 'en' : 'zh';
  const field = DEPLOY_FIELDS.find((one) => one === problem.path);
  const allowed = field ? DEPLOY_ALLOWED[field][words] : allowedAt(problem, words).replaceAll('`', '');
  const reason = strings.reasons[problem.reason];
  return allowed === '' ? reason : strings.allowed(reason, allowed);
}
