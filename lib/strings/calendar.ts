import type { Spoken } from './language';

/** Years by which the calendar of the Republic of China is behind the western one. */
const ROC_YEARS = 1911;

/**
 * A date in the one calendar that a language uses: the ROC calendar in Chinese, as the official sheet has it, the
 * western one in English. `2026-05-04` is 115-05-04, and the other way round.
 * @param date either, as `115-05-04` or ISO; anything else is left as it is.
 */
export function dateIn(language: Spoken, date: string): string {
  const [, year, rest] = /^(\d{3,4})(-\d\d-\d\d)$/.exec(date) ?? [];
  if (year === undefined) return date;
  const western = year.length === 4 ? Number(year) : Number(year) + ROC_YEARS;
  return `${language === 'en' ? western : western - ROC_YEARS}${rest}`;
}
