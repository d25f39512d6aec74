import type { Spoken } from '@/lib/strings/language';
import type { FaqEntry } from '@/lib/types/faq';

/** An entry's question in the reader's language. */
export function entryTitle(entry: FaqEntry, language: Spoken): string {
  return language === 'en' ? entry.en.question : entry.question;
}
