import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { POLICY_KEY, readMirror, readSettings, SETTINGS_KEY } from '@/lib/config/store';
import type { PolicyMirror, Settings } from '@/lib/config/types';

export interface Stored {
  readonly mirror: PolicyMirror | null;
  readonly settings: Settings;
}

/** Mirrored policy and settings, kept up to date; null until they are read. Storage that fails counts as empty. */
export function useStored(): Stored | null {
  const [stored, setStored] = useState<Stored | null>(null);
  useEffect(() => {
    let gone = false;
    async function read(): Promise<void> {
      const found: Record<string, unknown> = await browser.storage.local
        .get([POLICY_KEY, SETTINGS_KEY])
        .catch(() => ({}));
      if (!gone) setStored({ mirror: readMirror(found[POLICY_KEY]), settings: readSettings(found[SETTINGS_KEY]) });
    }
    const changed = (): void => void read();
    void read();
    browser.storage.onChanged.addListener(changed);
    return () => {
      gone = true;
      browser.storage.onChanged.removeListener(changed);
    };
  }, []);
  return stored;
}
