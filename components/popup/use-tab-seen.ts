import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { tabKey } from '@/lib/background/login-attempts';
import { NOTHING_SEEN, parseTabSeen, seenIn, type TabSeen, tabInQuestion } from './tab-seen';

/** The tab that the popup speaks of, with what was seen in it. */
export interface SubjectTab extends TabSeen {
  /** Undefined where there is none. */
  readonly id: number | undefined;
}

/** What was seen in the tab in question, kept up to date; null until it is known. */
export function useTabSeen(): SubjectTab | null {
  const [seen, setSeen] = useState<SubjectTab | null>(null);
  useEffect(() => {
    let id: number | undefined;
    let gone = false;
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = area === 'session' && id !== undefined ? changes[tabKey(id)] : undefined;
      // The page that stands there has said so just now.
      if (change) setSeen({ id, ...parseTabSeen(change.newValue, true) });
    };
    browser.storage.onChanged.addListener(onChanged);
    const read = async () => {
      id = await tabInQuestion(location.search);
      return id === undefined ? NOTHING_SEEN : seenIn(id);
    };
    // Nothing seen and nothing readable are the same to the person here.
    read()
      .catch(() => NOTHING_SEEN)
      .then((found) => {
        if (!gone) setSeen({ id, ...found });
      });
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return seen;
}
