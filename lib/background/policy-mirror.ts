import { canonical } from '@/lib/config/canonical';
import { parsePolicy } from '@/lib/config/parse';
import { EMPTY_SEEN_KEY, enqueueWrite, POLICY_KEY, readMirror, readSettings, SETTINGS_KEY } from '@/lib/config/store';
import type { PolicyMirror, Settings } from '@/lib/types/config';
import { isRecord } from '@/lib/utils/is-record';
import { keptHidden } from './hidden-hints';
import { mendSettings, type OwnStorage, removeForeignKeys } from './upkeep';

type Changed = (changes: Record<string, unknown>, area: string) => void;

/** What is needed of the browser; `managed` is missing in some of them. */
export interface PolicyBrowser {
  readonly storage: {
    readonly managed?: { get(): Promise<Record<string, unknown>> };
    readonly local: OwnStorage;
    readonly onChanged: { addListener(listener: Changed): void };
  };
  readonly runtime: {
    readonly onStartup: { addListener(listener: () => void): void };
    readonly onInstalled: { addListener(listener: () => void): void };
  };
}

/** `failed`: nothing can be said about the policy now. */
type Acquired =
  | { readonly state: 'received'; readonly raw: Record<string, unknown> }
  | { readonly state: 'none' | 'failed' };

/** An empty answer may mean "not yet": it counts when it is still empty after this long. */
const CONFIRM_MS = 10_000;

/** The same with the time of the stored one, where the same is stored already; else null. */
const sameAs = (next: PolicyMirror, stored: unknown): PolicyMirror | null =>
  isRecord(stored) && typeof stored.at === 'number' && canonical({ ...stored, at: next.at }) === canonical(next)
    ? { ...next, at: stored.at }
    : null;

/** The settings where a policy with other rules leaves other hints hidden; undefined where they stay as they are. */
function settingsUnder(next: PolicyMirror, last: PolicyMirror | null, settings: Settings): Settings | undefined {
  const [before, after] = [last?.policy.rules ?? [], next.policy.rules ?? []];
  if (!settings.hiddenRules || canonical(before) === canonical(after)) return undefined;
  const hiddenRules = keptHidden(settings.hiddenRules, before, after);
  return canonical(hiddenRules) === canonical(settings.hiddenRules) ? undefined : { ...settings, hiddenRules };
}

/** Reads the managed area. Firefox rejects where no policy is set; that is no failure. */
export async function acquirePolicy(storage: PolicyBrowser['storage']): Promise<Acquired> {
  if (!storage.managed) return { state: 'none' };
  try {
    const raw = (await storage.managed.get()) ?? {};
    return Object.keys(raw).length > 0 ? { state: 'received', raw } : { state: 'none' };
  } catch (error) {
    return { state: /manifest not found/i.test(String(error)) ? 'none' : 'failed' };
  }
}

/**
 * Keeps the parsed policy in `storage.local`, where every surface reads it
 * without waiting. Bad news never wins over the last good state: a failed read
 * changes nothing, an empty one counts once it is confirmed. Call it
 * synchronously when the background starts. Values are never logged.
 */
export function startPolicyMirror(
  browser: PolicyBrowser,
  now: () => number,
): { refresh(confirmed?: boolean): Promise<void> } {
  const { storage } = browser;
  let queue: Promise<void> = Promise.resolve();
  /** What this worker has last written, or found to be right; null before. */
  let good: PolicyMirror | null = null;

  async function mirror(confirmed: boolean): Promise<void> {
    const acquired = await acquirePolicy(storage);
    if (acquired.state === 'failed') return;
    const stored = await storage.local.get([POLICY_KEY, EMPTY_SEEN_KEY]);
    if (acquired.state === 'received') {
      const { policy, problems } = parsePolicy(acquired.raw);
      await keep({ state: 'received', policy, problems, at: now() }, stored);
      return;
    }
    const noted = stored[EMPTY_SEEN_KEY];
    // A time that is still to come was noted by a clock that stood wrong.
    const since = typeof noted === 'number' && noted <= now() ? noted : 0;
    const waited = since > 0 && now() - since >= CONFIRM_MS;
    if (readMirror(stored[POLICY_KEY])?.state === 'received' && !confirmed && !waited) {
      if (since === 0) await storage.local.set({ [EMPTY_SEEN_KEY]: now() });
      // Should the worker be stopped before, its next start asks again.
      setTimeout(() => void refresh(), CONFIRM_MS);
      return;
    }
    await keep({ state: 'none', policy: {}, problems: [], at: now() }, stored);
  }

  /** Writes nothing that stands there already: every open page reads each write, and looks again. */
  async function keep(next: PolicyMirror, stored: Readonly<Record<string, unknown>>): Promise<void> {
    const last = stored[POLICY_KEY];
    good = sameAs(next, last) ?? next;
    if (good === next) {
      // In one write with the settings that go by its rules: nobody reads new rules with the old ids of hidden ones.
      await enqueueWrite(async () => {
        const { [SETTINGS_KEY]: settings } = await storage.local.get([SETTINGS_KEY]);
        const moved = settingsUnder(next, readMirror(last), readSettings(settings));
        await storage.local.set({ [POLICY_KEY]: next, [EMPTY_SEEN_KEY]: 0, ...(moved && { [SETTINGS_KEY]: moved }) });
      });
    } else if (stored[EMPTY_SEEN_KEY]) await storage.local.set({ [EMPTY_SEEN_KEY]: 0 });
  }

  /**
   * Our record was written to by somebody else; a login page that was taken over can do that. What stood there before
   * comes back at once, and then what the browser says now.
   */
  async function restore({ oldValue, newValue }: Readonly<Record<string, unknown>>): Promise<void> {
    if (good && canonical(newValue) === canonical(good)) return;
    good ??= readMirror(oldValue);
    if (good) await storage.local.set({ [POLICY_KEY]: good });
    await mirror(false);
  }

  function inOrder(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work).catch(() => undefined);
    return queue;
  }
  const refresh = (confirmed = false): Promise<void> => inOrder(() => mirror(confirmed));

  browser.runtime.onStartup.addListener(() => void refresh());
  browser.runtime.onInstalled.addListener(() => void refresh());
  // The browser's own word that the policy has changed: an empty area is then really empty.
  storage.onChanged.addListener((changes, area) => {
    if (area === 'managed') void refresh(true);
    if (area !== 'local') return;
    const record = changes[POLICY_KEY];
    if (isRecord(record)) void inOrder(() => restore(record));
    if (SETTINGS_KEY in changes) void mendSettings(storage.local).catch(() => undefined);
  });
  void removeForeignKeys(storage.local).catch(() => undefined);
  void mendSettings(storage.local).catch(() => undefined);
  void refresh();
  return { refresh };
}
