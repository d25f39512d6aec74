import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FaqEntry } from '@/lib/faq/types';
import { type CheckResult, runChecks } from '@/lib/support/self-checks';
import { type SupportCard, type SupportFacts, supportCard } from '@/lib/support/support-card';
import { readSystem } from '@/lib/support/system';
import { useWords } from '../words';

type Seen = Pick<SupportFacts, 'findings' | 'steps'>;

/**
 * The card for what was seen, and the checks that fit it, probed here and now.
 * @param entry what the card is about, where that is known
 */
export function useSupportCard(
  { findings, steps }: Seen,
  entry: FaqEntry | undefined,
): {
  readonly card: SupportCard;
  readonly checks: readonly CheckResult[];
} {
  const { language } = useWords();
  return useMemo(() => {
    const now = Date.now();
    const system = readSystem(navigator.userAgent);
    const checks = runChecks({
      online: navigator.onLine,
      cookies: navigator.cookieEnabled,
      clock: null,
      now,
      system,
      rules: findings.map(({ rule }) => rule),
    });
    const code = entry?.code ?? findings[0]?.codes[0] ?? null;
    const question = entry && { zh: entry.question, en: entry.en.question };
    const version = browser.runtime.getManifest().version;
    return {
      card: supportCard({ code, question, findings, steps, checks, clock: null, system, version, now }, language),
      checks,
    };
  }, [findings, steps, entry, language]);
}
