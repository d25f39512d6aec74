import browser from 'webextension-polyfill';
import { tabKey } from '@/lib/background/login-attempts';
import { type Finding, PAGE_KINDS, STEP_EVENTS, type Step } from '@/lib/types/page';
import { isRecord } from '@/lib/utils/is-record';

/** What the background knows of a tab. */
export interface TabSeen {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  /** Rules whose panel the person has closed. */
  readonly closed: readonly string[];
  /** The findings are those of the page that stands there now, as its badge tells: browsers drop that with the page. */
  readonly holds: boolean;
}

export const NOTHING_SEEN: TabSeen = { findings: [], steps: [], closed: [], holds: false };

const isFinding = (value: unknown): value is Finding =>
  isRecord(value) &&
  typeof value.rule === 'string' &&
  Array.isArray(value.codes) &&
  value.codes.every((code) => typeof code === 'string');

const isStep = (value: unknown): value is Step =>
  isRecord(value) &&
  PAGE_KINDS.some((kind) => kind === value.kind) &&
  STEP_EVENTS.some((event) => event === value.event) &&
  typeof value.host === 'string' &&
  typeof value.at === 'number';

/** Reads a tab's record as stored; whatever is not as expected is left out. */
export function parseTabSeen(value: unknown, holds: boolean): TabSeen {
  if (!isRecord(value)) return NOTHING_SEEN;
  return {
    findings: Array.isArray(value.findings) ? value.findings.filter(isFinding) : [],
    steps: Array.isArray(value.steps) ? value.steps.filter(isStep) : [],
    closed: Array.isArray(value.dismissed) ? value.dismissed.filter(isRecord).map(({ rule }) => String(rule)) : [],
    holds,
  };
}

/**
 * The tab that is spoken of: the one in the page's address (`?tab=12`), else the one in front in this window.
 * Undefined where there is none. Needs no permission.
 */
export async function tabInQuestion(search: string): Promise<number | undefined> {
  const named = new URLSearchParams(search).get('tab') ?? '';
  if (/^\d{1,15}$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** False where the tab is gone, too. */
async function hasBadge(tabId: number): Promise<boolean> {
  try {
    return (await browser.action.getBadgeText({ tabId })) !== '';
  } catch {
    return false;
  }
}

/** What was seen in a tab, as the background keeps it. */
export async function seenIn(tabId: number): Promise<TabSeen> {
  const key = tabKey(tabId);
  const [stored, holds] = await Promise.all([browser.storage.session.get(key), hasBadge(tabId)]);
  return parseTabSeen(stored[key], holds);
}
