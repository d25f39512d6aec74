import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isRecord } from '@/lib/utils/is-record';
import type { Draft, DraftState } from './use-draft';

/** In `storage.session`: it lives in memory, and goes with the browser. */
export const DRAFT_KEY = 'builder-draft';

type Kept = Pick<DraftState, 'values' | 'ids' | 'install' | 'targetId' | 'unfit' | 'left'>;

/** Only this form writes it, perhaps that of an earlier version: what has another shape is left out. */
function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) &&
    isRecord(value.values) &&
    isRecord(value.ids) &&
    isRecord(value.install) &&
    Array.isArray(value.unfit) &&
    Array.isArray(value.left)
  );
}

/** Keeps what was filled in over a reload of the page, and brings it back where nothing was filled in yet. */
export function useKeptDraft(draft: Draft): void {
  const { values, ids, install, targetId, unfit, left } = draft;
  const [isRead, setRead] = useState(false);
  const latest = useRef(draft);
  latest.current = draft;

  useEffect(() => {
    const read = async (): Promise<unknown> => (await browser.storage.session.get(DRAFT_KEY))[DRAFT_KEY];
    read()
      .catch(() => null)
      .then((kept) => {
        if (isKept(kept) && Object.keys(latest.current.values).length === 0) latest.current.change(kept);
        setRead(true);
      });
  }, []);

  useEffect(() => {
    const kept: Kept = { values, ids, install, targetId, unfit, left };
    // A browser that has no room for it keeps nothing; the form goes on.
    if (isRead) void browser.storage.session.set({ [DRAFT_KEY]: kept }).catch(() => undefined);
  }, [isRead, values, ids, install, targetId, unfit, left]);
}
