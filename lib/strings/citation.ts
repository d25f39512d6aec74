import type { Source } from '../faq/types';
import type { CommonStrings } from './common.zh-TW';
import { fill } from './template';

/** Where an answer or a note is from, in words. */
export function citation(common: CommonStrings, { title, number, date }: Source): string {
  if (number !== undefined) return fill(common.source, { date, number });
  return date === '' ? title : fill(common.otherSource, { title, date });
}
