import { type ConfigStorage, DEFAULTS, readConfig, watchConfig } from '@/lib/config/store';
import type { Config } from '@/lib/types/config';

/** The configuration in force, read once and followed from then on. */
export interface LiveConfig {
  readonly current: Config;
  /** False until the configuration has been read: `current` is then the defaults. */
  readonly ready: boolean;
}

/**
 * @param source not called `storage`: for that name WXT adds its own storage helper to the script, 8 kB that nobody uses.
 * @param changed called when the configuration has been read, and after every change of policy or settings.
 */
export function createLiveConfig(source: ConfigStorage, changed: () => void): LiveConfig {
  let current = DEFAULTS;
  let ready = false;
  function use(next: Config): void {
    current = next;
    ready = true;
    changed();
  }
  watchConfig(source, use);
  void readConfig(source).then(use);
  return {
    get current() {
      return current;
    },
    get ready() {
      return ready;
    },
  };
}
