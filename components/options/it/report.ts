import { placeText, problemText } from '@/components/options/problem-text';
import type { InForce } from '@/lib/config/in-force';
import type { OptionsStrings } from '@/lib/strings/options-strings';
import type { PolicyMirror } from '@/lib/types/config';

/** A value as a line of text: lists by their number of items, since they may be long. */
export function valueText(value: unknown, strings: OptionsStrings): string {
  if (typeof value === 'boolean') return value ? strings.yes : strings.no;
  if (Array.isArray(value)) {
    const short = value.every((item) => typeof item === 'string') && value.length <= 5;
    return value.length === 0 ? strings.empty : short ? value.join(', ') : strings.count(value.length);
  }
  if (value === null || value === undefined || value === '') return strings.empty;
  return typeof value === 'object' ? Object.values(value).flat().join(', ') : String(value);
}

/** What the browser said of the policy, in one line. */
export function policyState(mirror: PolicyMirror | null, strings: OptionsStrings, locale: string): string {
  if (!mirror) return strings.policyWaiting;
  if (mirror.state === 'none') return strings.policyNone;
  return strings.policyReceived(
    new Date(mirror.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  );
}

export interface ReportParts {
  readonly mirror: PolicyMirror | null;
  readonly values: readonly InForce[];
  /** Further lines: title and value. */
  readonly facts: readonly (readonly [string, string])[];
  /** What this browser does not hand over. */
  readonly unseen?: string;
  readonly strings: OptionsStrings;
  readonly language: 'zh' | 'en';
  readonly locale: string;
}

/** The whole IT page as text, for the school's own ticket. */
export function reportText({ mirror, values, facts, unseen, strings, language, locale }: ReportParts): string {
  const problems = (mirror?.problems ?? []).map(
    (problem) =>
      `  ${placeText(problem.path, strings)}: ${problemText(problem, strings, language === 'en' ? 'en' : 'zh-TW')}`,
  );
  return [
    strings.title,
    ...facts.map(([title, value]) => `${title}: ${value}`),
    `${strings.policy}: ${policyState(mirror, strings, locale)}`,
    `${strings.problems}: ${problems.length === 0 ? strings.problemsNone : ''}`,
    ...problems,
    ...(mirror?.state === 'received' && unseen !== undefined ? [`  ${unseen}`] : []),
    `${strings.values}:`,
    ...values.map(
      ({ field, value, origin }) =>
        `  ${field.name} (${field.title[language]}) = ${valueText(value, strings)} [${strings.sources[origin]}]`,
    ),
  ].join('\n');
}
