import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Finding } from '@/lib/detect/types';
import { activeTabId, findingsOf, parseFindings, tabKey } from './tab-findings';

/** What was seen in the tab in front, kept up to date; null until it is known. */
export function useTabFindings(): readonly Finding[] | null {
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  useEffect(() => {
    let key: string | undefined;
    let gone = false;
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      const change = area === 'session' && key !== undefined ? changes[key] : undefined;
      if (change) setFindings(parseFindings(change.newValue));
    };
    browser.storage.onChanged.addListener(onChanged);
    const read = async () => {
      const id = await activeTabId();
      if (id === undefined) return [];
      key = tabKey(id);
      return findingsOf(id);
    };
    // Nothing seen and nothing readable are the same to the person here.
    read()
      .catch(() => [])
      .then((found) => {
        if (!gone) setFindings(found);
      });
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, []);
  return findings;
}
