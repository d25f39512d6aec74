import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { WATCHED_MATCHES } from '@/lib/types/hosts';

/** What the browser tells about this copy; null where it doesn't. */
export interface CopyFacts {
  readonly access: readonly { readonly host: string; readonly granted: boolean | null }[];
  readonly incognito: boolean | null;
}

/** Asks the browser about site access and private windows. */
export function useFacts(): CopyFacts | null {
  const [facts, setFacts] = useState<CopyFacts | null>(null);
  useEffect(() => {
    async function ask(): Promise<void> {
      const access = await Promise.all(
        WATCHED_MATCHES.map(async (host) => ({
          host,
          granted: await browser.permissions.contains({ origins: [host] }).catch(() => null),
        })),
      );
      const incognito = await browser.extension.isAllowedIncognitoAccess().catch(() => null);
      setFacts({ access, incognito });
    }
    void ask();
  }, []);
  return facts;
}
