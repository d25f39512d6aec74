import { useEffect, useState } from 'preact/hooks';
import { readConfig, watchConfig } from '@/lib/config/store';
import type { Config } from '@/lib/config/types';

/** The configuration in force, kept up to date; `first` until it is read. */
export function useConfig(first: Config): Config {
  const [config, setConfig] = useState(first);
  useEffect(() => {
    let gone = false;
    readConfig().then(
      (read) => {
        if (!gone) setConfig(read);
      },
      // Unreadable storage: the popup still answers, with the defaults.
      () => undefined,
    );
    const stop = watchConfig(setConfig);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return config;
}
