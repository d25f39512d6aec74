import type { Config } from '@/lib/types/config';
import type { SearchWords } from './search-words';

/** The search words that a school gave its own entries, by code. */
export function schoolWords({ entries }: Pick<Config, 'entries'>): Record<string, SearchWords> {
  return Object.fromEntries(
    entries.map(({ keywords = [] }, index) => [`SCHOOL-${index + 1}`, { aliases: [], keywords }]),
  );
}
