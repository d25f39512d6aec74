import { type Config, type PolicyMirror, type PolicyProblem, PROBLEM_REASONS, type Settings } from '@/lib/types/config';
import { isRecord } from '@/lib/utils/is-record';
import { parsePolicy, parseSettings } from './parse';
import { DEFAULTS, resolveConfig } from './resolve';

export { DEFAULTS };

export const POLICY_KEY = 'policy';
export const SETTINGS_KEY = 'settings';
/** Set while an empty answer of the managed area waits for its confirmation; it outlives a stopped worker. */
export const EMPTY_SEEN_KEY = 'policyEmptySince';
/** All that is kept in `storage.local`. */
export const KEYS: readonly string[] = [POLICY_KEY, SETTINGS_KEY, EMPTY_SEEN_KEY];

type Changed = (changes: Record<string, unknown>, area: string) => void;

/** What is needed of `browser.storage`; the polyfill's and the browser's own fit both. */
export interface ConfigStorage {
  readonly local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  readonly onChanged: { addListener(listener: Changed): void; removeListener(listener: Changed): void };
}

const isMirror = (
  value: unknown,
): value is { readonly [key: string]: unknown; readonly problems: readonly unknown[] } =>
  isRecord(value) && isRecord(value.policy) && Array.isArray(value.problems);

const isProblem = (value: unknown): value is PolicyProblem =>
  isRecord(value) &&
  typeof value.path === 'string' &&
  value.path.length < 1000 &&
  PROBLEM_REASONS.some((reason) => reason === value.reason);

/**
 * The mirrored policy; null before the background has first written it. Storage can be written by a login page that
 * was taken over, so what stands there is parsed like what came from the browser.
 */
export function readMirror(value: unknown): PolicyMirror | null {
  if (!isMirror(value)) return null;
  const { policy, problems } = parsePolicy(value.policy);
  return {
    state: value.state === 'received' ? 'received' : 'none',
    policy,
    problems: [...value.problems.filter(isProblem).slice(0, 1000), ...problems],
    at: typeof value.at === 'number' ? value.at : 0,
  };
}

/** Only what is the user's to choose: whoever can write here must not plant a desk, nor switch us off. */
export const readSettings = parseSettings;

/** What holds now. Never rejects: storage that fails leaves the defaults. */
export async function readConfig(source: ConfigStorage): Promise<Config> {
  try {
    const stored = await source.local.get([POLICY_KEY, SETTINGS_KEY]);
    return resolveConfig(readMirror(stored[POLICY_KEY])?.policy, readSettings(stored[SETTINGS_KEY]));
  } catch {
    return DEFAULTS;
  }
}

/** Calls back with the whole configuration after every change of policy or settings. Returns the way to stop. */
export function watchConfig(source: ConfigStorage, changed: (config: Config) => void): () => void {
  const listener: Changed = (changes, area) => {
    if (area === 'local' && (POLICY_KEY in changes || SETTINGS_KEY in changes)) void readConfig(source).then(changed);
  };
  source.onChanged.addListener(listener);
  return () => source.onChanged.removeListener(listener);
}

let writing: Promise<unknown> = Promise.resolve();

/** Adds to the user's settings, one write after the other. Rejects where storage does. */
export function saveSettings(source: ConfigStorage, patch: Settings): Promise<void> {
  const done = writing.then(async () => {
    const stored = await source.local.get([SETTINGS_KEY]);
    await source.local.set({ [SETTINGS_KEY]: { ...readSettings(stored[SETTINGS_KEY]), ...patch } });
  });
  writing = done.catch(() => undefined);
  return done;
}

/**
 * Runs another write in the same row, so that neither loses what the other has saved. Rejects where it does.
 * Only for the background: were it used above too, each login page would carry its bytes.
 */
export function enqueueWrite(write: () => Promise<void>): Promise<void> {
  const done = writing.then(write);
  writing = done.catch(() => undefined);
  return done;
}
