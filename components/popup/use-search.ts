import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { createSearch, type SearchResult } from '@/lib/faq/search';
import type { FaqEntry } from '@/lib/faq/types';

/**
 * Searches `entries`. The index is built after the first painting, or by the first query, whichever comes first.
 * @param ready false while `entries` may still be replaced by those of the configuration
 */
export function useSearch(entries: readonly FaqEntry[], ready: boolean): (query: string) => SearchResult {
  const index = useMemo(() => {
    let built: ReturnType<typeof createSearch> | undefined;
    return () => {
      built ??= createSearch(entries);
      return built;
    };
  }, [entries]);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(index);
    return () => clearTimeout(timer);
  }, [index, ready]);
  return useCallback((query) => index().query(query), [index]);
}
