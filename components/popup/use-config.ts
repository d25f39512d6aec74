import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readConfig, watchConfig } from '@/lib/config/store';
import type { Config } from '@/lib/types/config';

/** The configuration in force, kept up to date; null until it is read. */
export function useConfig(): Config | null {
  const [config, setConfig] = useState<Config | null>(null);
  useEffect(() => {
    let gone = false;
    void readConfig(browser.storage).then((read) => {
      if (!gone) setConfig(read);
    });
    const stop = watchConfig(browser.storage, setConfig);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return config;
}
