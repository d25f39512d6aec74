import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { Config } from '@/lib/config/types';
import { createSearch, type SearchResult, type SearchWords } from '@/lib/faq/search';
import type { FaqEntry } from '@/lib/faq/types';

/** The search words that a school gave its own entries, by code. */
function schoolWords({ entries }: Config): Record<string, SearchWords> {
  return Object.fromEntries(
    entries.map(({ keywords = [] }, index) => [`SCHOOL-${index + 1}`, { aliases: [], keywords }]),
  );
}

/**
 * Searches `entries`. The index is built after the first painting, or by the first query, whichever comes first.
 * @param ready false while `entries` may still be replaced by those of the configuration
 */
export function useSearch(
  entries: readonly FaqEntry[],
  config: Config,
  ready: boolean,
): (query: string) => SearchResult {
  const index = useMemo(() => {
    let built: ReturnType<typeof createSearch> | undefined;
    return () => {
      built ??= createSearch(entries, schoolWords(config));
      return built;
    };
  }, [entries, config]);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(index);
    return () => clearTimeout(timer);
  }, [index, ready]);
  return useCallback((query) => index().query(query), [index]);
}
