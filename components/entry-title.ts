import type { Spoken } from '@/lib/strings/language';
import type { FaqEntry } from '@/lib/types/faq';

/** The headline of an entry by itself: what happened where it says so, else its question, in the reader's language. */
export function entryTitle({ happened, question, en }: FaqEntry, language: Spoken): string {
  return language === 'en' ? (happened?.en ?? en.question) : (happened?.zh ?? question);
}

/**
 * The headline where a rule has found the entry: the entry's own words, a school's question, else what the rule says.
 * @param ofRule what the rule says; absent for a school's own rule.
 */
export function headline(entry: FaqEntry, ofRule: string | undefined, language: Spoken): string {
  const own = entry.happened !== undefined || entry.origin === 'school';
  return own ? entryTitle(entry, language) : (ofRule ?? entryTitle(entry, language));
}
