import { isRecord } from '../is-record';
import { DEFAULTS, resolveConfig } from './resolve';
import type { Config, Policy, PolicyMirror, Settings } from './types';

export { DEFAULTS };

export const POLICY_KEY = 'policy';
export const SETTINGS_KEY = 'settings';

type Changed = (changes: Record<string, unknown>, area: string) => void;

/** What is needed of `browser.storage`; the polyfill's and the browser's own fit both. */
export interface ConfigStorage {
  readonly local: {
    get(keys: string[]): Promise<Record<string, unknown>>;
    set(items: Record<string, unknown>): Promise<void>;
  };
  readonly onChanged: { addListener(listener: Changed): void; removeListener(listener: Changed): void };
}

/** A stored object whose values have the types of the defaults; what is half-written or foreign is left out. */
function wellFormed(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(([name, one]) => {
      const standard = Object.entries(DEFAULTS).find(([key]) => key === name)?.[1];
      if (standard === undefined) return false;
      return Array.isArray(standard)
        ? Array.isArray(one)
        : standard === null
          ? isRecord(one)
          : typeof one === typeof standard;
    }),
  );
}

const isMirror = (value: unknown): value is { readonly [key: string]: unknown; readonly problems: [] } =>
  isRecord(value) && isRecord(value.policy) && Array.isArray(value.problems);

/** The mirrored policy as it is stored; null before the background has first written it. */
export function readMirror(value: unknown): PolicyMirror | null {
  if (!isMirror(value)) return null;
  return {
    state: value.state === 'received' ? 'received' : 'none',
    policy: wellFormed(value.policy),
    problems: value.problems,
    at: typeof value.at === 'number' ? value.at : 0,
  };
}

const readPolicy = (mirror: unknown): Policy => (isMirror(mirror) ? wellFormed(mirror.policy) : {});

/** Only what is the user's to choose: whoever can write here must not plant a desk, nor switch us off. */
const CHOSEN = ['language', 'hints', 'position', 'textSize', 'hiddenRules'];

export function readSettings(value: unknown): Settings {
  return Object.fromEntries(Object.entries(wellFormed(value)).filter(([name]) => CHOSEN.includes(name)));
}

/** What holds now. Never rejects: storage that fails leaves the defaults. */
export async function readConfig(source: ConfigStorage): Promise<Config> {
  try {
    const stored = await source.local.get([POLICY_KEY, SETTINGS_KEY]);
    return resolveConfig(readPolicy(stored[POLICY_KEY]), readSettings(stored[SETTINGS_KEY]));
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
export function inTurn(write: () => Promise<void>): Promise<void> {
  const done = writing.then(write);
  writing = done.catch(() => undefined);
  return done;
}
