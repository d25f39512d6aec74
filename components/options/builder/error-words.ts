import { problemText } from '@/components/options/problem-text';
import { FIELDS, type Field, type Shape } from '@/lib/config/fields';
import { DEPLOY_FIELDS } from '@/lib/deploy/checks';
import type { Spoken } from '@/lib/strings/language';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import type { PolicyProblem } from '@/lib/types/config';

/** What is to be done about a value of the form, beside its field. */
export function errorText(problem: PolicyProblem, strings: OptionsStrings, language: Spoken): string {
  if (problem.reason === 'missing') return strings.fillIn;
  return problem.reason === 'reference' ? strings.chooseEntry : problemText(problem, strings, language);
}

/** Where a value stands, in the form's own words: `entries[0].question` is 學校問答 1 › 問題. */
export function placeName(path: string, strings: OptionsStrings, language: Spoken): string {
  const field = DEPLOY_FIELDS.find((one) => one === path);
  if (field) return strings[field];
  const words = language === 'en' ? 'en' : 'zh';
  const names: string[] = [];
  let shape: Shape | undefined = { type: 'object', fields: FIELDS };
  for (const step of path.match(/[^.[\]]+/g) ?? []) {
    if (shape?.type === 'array') {
      names.push(`${names.pop() ?? ''} ${Number(step) + 1}`);
      shape = shape.items;
    } else if (shape?.type === 'object') {
      const part: Field | undefined = shape.fields.find(({ name }) => name === step);
      names.push(part?.title[words] ?? step);
      shape = part?.shape;
    }
  }
  return names.length === 0 ? strings.wholePolicy : names.join(' › ');
}
