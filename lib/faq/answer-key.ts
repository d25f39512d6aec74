import type { FaqEntry } from '@/lib/types/faq';

/** A list of hits asks for all of them at every key. */
const keys = new WeakMap<FaqEntry, string>();

/** The same for entries with the very same answer, white space aside. */
export function answerKey(entry: FaqEntry): string {
  const known = keys.get(entry);
  if (known !== undefined) return known;
  const key = entry.answer.replace(/\s+/g, '');
  keys.set(entry, key);
  return key;
}
