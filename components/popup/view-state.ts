import browser from 'webextension-polyfill';
import { LONGEST_QUERY } from '@/lib/search/longest';
import { PRIVATE } from '@/lib/types/private-window';
import { isRecord } from '@/lib/utils/is-record';

/** What outlives the popup's closing, until the browser is closed. */
export interface ViewState {
  readonly query: string;
  /** Pixels from the top of the search view. */
  readonly scroll: number;
  /** Codes of the entries opened last, the newest first. */
  readonly recent: readonly string[];
}

export const VIEW_KEY = 'popup:view';
export const RECENT_MAX = 3;
const NOTHING: ViewState = { query: '', scroll: 0, recent: [] };

/** Reads a stored state; whatever is not as expected falls back to nothing. */
export function parseViewState(value: unknown): ViewState {
  if (!isRecord(value)) return NOTHING;
  const { query, scroll, recent } = value;
  return {
    query: typeof query === 'string' ? query.slice(0, LONGEST_QUERY) : '',
    scroll: typeof scroll === 'number' && Number.isFinite(scroll) && scroll > 0 ? scroll : 0,
    recent: Array.isArray(recent)
      ? recent.filter((code): code is string => typeof code === 'string').slice(0, RECENT_MAX)
      : [],
  };
}

/**
 * Whether a private window asks. The browser may show the popup of such a window in its ordinary process, and opens
 * pages of an extension in an ordinary window: the window in front and the address tell.
 */
export async function isPrivate(): Promise<boolean> {
  if (new URLSearchParams(location.search).has(PRIVATE) || browser.extension?.inIncognitoContext) return true;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.incognito === true;
}

/** The state the popup was left in; nothing in a private window, which shares none. Never rejects: without it the popup starts empty. */
export async function loadViewState(): Promise<ViewState> {
  try {
    if (await isPrivate()) return NOTHING;
    const stored = await browser.storage.session.get(VIEW_KEY);
    return parseViewState(stored[VIEW_KEY]);
  } catch {
    return NOTHING;
  }
}

/** Keeps the state, but for a private window; never rejects. */
export async function saveViewState(state: ViewState): Promise<void> {
  try {
    if (!(await isPrivate())) await browser.storage.session.set({ [VIEW_KEY]: state });
  } catch {
    // Without session storage the popup merely forgets.
  }
}

/** `recent` with `code` moved to the front. */
export function withRecent(recent: readonly string[], code: string): readonly string[] {
  return [code, ...recent.filter((other) => other !== code)].slice(0, RECENT_MAX);
}
