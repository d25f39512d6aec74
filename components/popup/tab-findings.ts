import browser from 'webextension-polyfill';
import type { Finding } from '@/lib/detect/types';

/** Where the background keeps what it was told about a tab. */
export function tabKey(tabId: number): string {
  return `tab:${tabId}`;
}

function isFinding(value: unknown): value is Finding {
  return (
    typeof value === 'object' &&
    value !== null &&
    'rule' in value &&
    typeof value.rule === 'string' &&
    'codes' in value &&
    Array.isArray(value.codes) &&
    value.codes.every((code) => typeof code === 'string')
  );
}

/** Reads `{ findings }` as stored; whatever is not as expected is left out. */
export function parseFindings(value: unknown): readonly Finding[] {
  if (typeof value !== 'object' || value === null || !('findings' in value)) return [];
  return Array.isArray(value.findings) ? value.findings.filter(isFinding) : [];
}

/** Id of the tab in front in this window; undefined where there is none. Needs no permission. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What was seen in a tab, as the background keeps it. */
export async function findingsOf(tabId: number): Promise<readonly Finding[]> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get(key);
  return parseFindings(stored[key]);
}
