import type { FaqEntry } from '@/lib/faq/types';
import type { Spoken } from '@/lib/strings/language';

/** An entry's question in the reader's language. */
export function entryTitle(entry: FaqEntry, language: Spoken): string {
  return language === 'en' ? entry.en.question : entry.question;
}
