import { fill } from '@/lib/text/template';
import type { Source } from '@/lib/types/faq';
import type { CommonStrings } from './common.zh-TW';

/** Where an answer or a note is from, in words. */
export function citation(common: CommonStrings, { title, number, date }: Source): string {
  if (number !== undefined) return fill(common.source, { date, number });
  return date === '' ? title : fill(common.otherSource, { title, date });
}
