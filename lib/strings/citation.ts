import { fill } from '@/lib/text/template';
import type { Source } from '@/lib/types/faq';
import { dateIn } from './calendar';
import type { CommonStrings } from './common.zh-TW';
import type { Spoken } from './language';

interface Words {
  readonly language: Spoken;
  readonly common: CommonStrings;
}

/** Where an answer or a note is from, in words. */
export function citation({ language, common }: Words, { title, number, date }: Source): string {
  const on = dateIn(language, date);
  if (number !== undefined) return fill(common.source, { date: on, number });
  const name = title[language === 'en' ? 'en' : 'zh'];
  return on === '' ? name : fill(common.otherSource, { title: name, date: on });
}
