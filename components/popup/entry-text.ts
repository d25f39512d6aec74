import type { FaqEntry } from '@/lib/faq/types';
import { entryTitle } from './entry-title';

/** An entry as plain text to hand on: code, question, answer word for word, source. */
export function entryText(entry: FaqEntry, language: 'zh-TW' | 'en'): string {
  const lines = [`【${entry.code}】${entryTitle(entry, language)}`, '', entry.answer];
  return lines.join('\n');
}
