import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { loadViewState, saveViewState, type ViewState, withRecent } from './view-state';

export interface KeptView {
  /** As it was left when the popup was closed; null until it is known. */
  readonly left: ViewState | null;
  readonly recent: readonly string[];
  readonly keepQuery: (query: string) => void;
  readonly keepScroll: (top: number) => void;
  readonly keepOpened: (code: string) => void;
}

/** Milliseconds without scrolling until the position is written down. */
const RESTING = 100;

/** Keeps what outlives the popup's closing. */
export function useViewState(): KeptView {
  const [left, setLeft] = useState<ViewState | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const current = useRef<ViewState | null>(null);

  useEffect(() => {
    loadViewState().then((state) => {
      current.current = state;
      setRecent(state.recent);
      setLeft(state);
    });
  }, []);

  const keep = useCallback((change: Partial<ViewState>) => {
    // Before the old state is known there is nothing to build on, and nothing worth keeping yet.
    if (!current.current) return;
    current.current = { ...current.current, ...change };
    void saveViewState(current.current);
  }, []);
  const keepQuery = useCallback(
    (query: string) => {
      if (current.current && query !== current.current.query) keep({ query, scroll: 0 });
    },
    [keep],
  );
  const resting = useRef(0);
  const keepScroll = useCallback(
    (scroll: number) => {
      clearTimeout(resting.current);
      resting.current = window.setTimeout(keep, RESTING, { scroll });
    },
    [keep],
  );
  const keepOpened = useCallback(
    (code: string) => {
      const next = withRecent(current.current?.recent ?? [], code);
      setRecent(next);
      keep({ recent: next });
    },
    [keep],
  );
  return { left, recent, keepQuery, keepScroll, keepOpened };
}
