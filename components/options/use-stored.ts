import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { POLICY_KEY, readMirror, readSettings, SETTINGS_KEY, saveSettings } from '@/lib/config/store';
import type { PolicyMirror, Settings } from '@/lib/types/config';

export interface Stored {
  readonly mirror: PolicyMirror | null;
  readonly settings: Settings;
}

async function read(): Promise<Stored> {
  const found: Record<string, unknown> = await browser.storage.local.get([POLICY_KEY, SETTINGS_KEY]).catch(() => ({}));
  return { mirror: readMirror(found[POLICY_KEY]), settings: readSettings(found[SETTINGS_KEY]) };
}

/**
 * Mirrored policy and settings, kept up to date; null until they are read.
 * Storage that fails counts as empty. What is saved is shown at once, and taken
 * back where it could not be saved; the promise then rejects.
 */
export function useStored(): [Stored | null, (patch: Settings) => Promise<void>] {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    let gone = false;
    const refresh = (): void =>
      void read().then((now) => {
        if (!gone) setStored(now);
      });
    // Every step of a login in any tab changes the session's area; a policy comes by its mirror.
    const changed = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && (POLICY_KEY in changes || SETTINGS_KEY in changes)) refresh();
    };
    refresh();
    browser.storage.onChanged.addListener(changed);
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);

  async function save(patch: Settings): Promise<void> {
    setStored((now) => now && { ...now, settings: { ...now.settings, ...patch } });
    try {
      await saveSettings(browser.storage, patch);
    } catch (error) {
      setStored(await read());
      throw error;
    }
  }
  return [stored, save];
}
