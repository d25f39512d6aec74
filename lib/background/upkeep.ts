import { canonical } from '@/lib/config/canonical';
import { enqueueWrite, KEYS, readSettings, SETTINGS_KEY } from '@/lib/config/store';

/** What is needed of `browser.storage.local`. */
export interface OwnStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Removes what this version does not keep there: nothing foreign outlives a start, nor fills the place. */
export async function removeForeignKeys(local: OwnStorage): Promise<void> {
  const foreign = Object.keys(await local.get(null)).filter((key) => !KEYS.includes(key));
  if (foreign.length > 0) await local.remove(foreign);
}

/** Writes the settings anew without what is no setting; nothing where they are whole. */
export function mendSettings(local: OwnStorage): Promise<void> {
  return enqueueWrite(async () => {
    const { [SETTINGS_KEY]: stored } = await local.get([SETTINGS_KEY]);
    if (stored === undefined) return;
    const good = readSettings(stored);
    if (canonical(stored) !== canonical(good)) await local.set({ [SETTINGS_KEY]: good });
  });
}
