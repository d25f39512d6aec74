import { useCallback, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { LookReply } from '@/lib/background/ask';
import { isFindings } from '@/lib/messages';
import { isRecord } from '@/lib/utils/is-record';

/** Where a look that a person asks for stands. */
export type Look = { readonly state: 'idle' | 'looking' } | LookReply;

/** The background's answer, in its known form. */
function readReply(value: unknown): LookReply {
  return isRecord(value) && value.state === 'looked' && isFindings(value.findings)
    ? { state: 'looked', findings: value.findings, host: typeof value.host === 'string' ? value.host : '' }
    : { state: 'refused' };
}

/** Looks once at the page of a tab, each time that it is asked to. Nothing is kept when the popup is closed. */
export function useLook(tab: number | undefined): { readonly look: Look; readonly ask: () => void } {
  const [look, setLook] = useState<Look>({ state: 'idle' });
  const ask = useCallback(() => {
    if (tab === undefined) {
      setLook({ state: 'refused' });
      return;
    }
    setLook({ state: 'looking' });
    browser.runtime.sendMessage({ type: 'look', tab }).then(
      (reply) => setLook(readReply(reply)),
      () => setLook({ state: 'refused' }),
    );
  }, [tab]);
  return { look, ask };
}
