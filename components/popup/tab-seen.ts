import browser from 'webextension-polyfill';
import { OLDEST_MS } from '@/lib/detect/trail';
import { type Finding, PAGE_KINDS, STEP_EVENTS, type Step } from '@/lib/detect/types';
import { isRecord } from '@/lib/is-record';
import { tabKey } from '@/lib/session/attempts';

/** What the background knows of a tab. */
export interface TabSeen {
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  /** When it last heard of the tab, milliseconds since 1970; 0 where that isn't known. */
  readonly at: number;
}

export const NOTHING_SEEN: TabSeen = { findings: [], steps: [], at: 0 };

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
export function parseTabSeen(value: unknown): TabSeen {
  if (!isRecord(value)) return NOTHING_SEEN;
  return {
    findings: Array.isArray(value.findings) ? value.findings.filter(isFinding) : [],
    steps: Array.isArray(value.steps) ? value.steps.filter(isStep) : [],
    at: typeof value.at === 'number' ? value.at : 0,
  };
}

/** What may be said to have been seen just now: after the attempt's own limit the tab may long show something else. */
export const justSeen = ({ findings, at }: TabSeen, now: number): readonly Finding[] =>
  at <= now && now - at <= OLDEST_MS ? findings : NOTHING_SEEN.findings;

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

/** What was seen in a tab, as the background keeps it. */
export async function seenIn(tabId: number): Promise<TabSeen> {
  const key = tabKey(tabId);
  const stored = await browser.storage.session.get(key);
  return parseTabSeen(stored[key]);
}
