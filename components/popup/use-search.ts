import { useEffect, useMemo, useState } from 'preact/hooks';
import type { createSearch, Search, SearchResult } from '@/lib/search';
import { schoolWords } from '@/lib/search/school-words';
import type { Config } from '@/lib/types/config';
import type { FaqEntry } from '@/lib/types/faq';

export type SearchQuery = (query: string) => SearchResult;

interface Engine {
  readonly createSearch: typeof createSearch;
}

/** Words known and unknown, slips and numbers: each way to read a query is slow at its first use. */
const FIRST_RUN = '登入 login 登路 logni 04';

/** The engine is as large as the rest of the popup: it comes after the first painting. */
const loadEngine = (): Promise<Engine> => import('@/lib/search');

/**
 * Searches `entries`; null until the search engine is there.
 * @param ready false while `entries` may still be replaced by those of the configuration
 */
export function useSearch(entries: readonly FaqEntry[], config: Config, ready: boolean): SearchQuery | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    void loadEngine().then(setEngine);
  }, []);
  const index = useMemo(() => {
    if (!engine) return null;
    let built: Search | undefined;
    return () => {
      built ??= engine.createSearch(entries, schoolWords(config));
      return built;
    };
  }, [engine, entries, config]);
  // Built and run once before the first key needs it, but never in the way of the first painting: a first run is slow.
  useEffect(() => {
    if (!ready || !index) return;
    const timer = setTimeout(() => index().query(FIRST_RUN));
    return () => clearTimeout(timer);
  }, [index, ready]);
  return useMemo(() => index && ((query) => index().query(query)), [index]);
}
