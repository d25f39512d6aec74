import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useWords } from '@/components/words';
import { commonEn } from '@/lib/strings/common.en';
import { type CommonStrings, commonZh } from '@/lib/strings/common.zh-TW';
import { runChecks } from '@/lib/support/self-checks';
import { type SupportCard, type SupportFacts, supportCard } from '@/lib/support/support-card';
import { fill } from '@/lib/text/template';
import type { CheckResult } from '@/lib/types/checks';
import type { FaqEntry } from '@/lib/types/faq';
import { computerHere } from '../quick-checks';
import { usePrivateWindow } from './use-private-window';

/** A school's own words say so wherever they go. */
const marked = ({ origin }: FaqEntry, what: string, common: CommonStrings): string =>
  origin === 'school' ? fill(common.marked, { what, mark: common.bySchool }) : what;

type Seen = Pick<SupportFacts, 'findings' | 'steps'>;

/**
 * The card for what was seen, and the checks that fit it, probed here and now.
 * @param entry what the card is about, where that is known
 * @param added what the person says in own words
 */
export function useSupportCard(
  { findings, steps }: Seen,
  entry: FaqEntry | undefined,
  added: string,
): {
  readonly card: SupportCard;
  readonly checks: readonly CheckResult[];
} {
  const { language } = useWords();
  const privateWindow = usePrivateWindow();
  return useMemo(() => {
    const rules = findings.map(({ rule }) => rule);
    const computer = computerHere(rules, privateWindow);
    const { now, system } = computer;
    const checks = runChecks(computer);
    const code = entry?.code ?? findings[0]?.codes[0] ?? null;
    const question = entry && {
      zh: marked(entry, entry.question, commonZh),
      en: marked(entry, entry.en.question, commonEn),
    };
    const version = browser.runtime.getManifest().version;
    return {
      card: supportCard(
        { code, question, findings, steps, checks, clock: null, system, version, now, words: added },
        language,
      ),
      checks,
    };
  }, [findings, steps, entry, language, added, privateWindow]);
}
