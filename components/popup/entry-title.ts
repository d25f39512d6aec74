import type { FaqEntry } from '@/lib/faq/types';

/** An entry's question in the reader's language. */
export function entryTitle(entry: FaqEntry, language: 'zh-TW' | 'en'): string {
  return language === 'en' ? entry.en.question : entry.question;
}
