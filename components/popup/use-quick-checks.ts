import { useEffect, useState } from 'preact/hooks';
import type { CheckResult } from '@/lib/types/checks';

/**
 * What the checks of this computer tell, for the rules that hold in the tab; empty before they have run. They run by
 * themselves, after the popup has been shown, and ask nobody.
 * @param wanted whether steps are shown that go by them
 */
export function useQuickChecks(rules: readonly string[], wanted: boolean): readonly CheckResult[] {
  const [results, setResults] = useState<readonly CheckResult[]>([]);
  const held = rules.join(' ');
  useEffect(() => {
    if (!wanted) return;
    let isGone = false;
    void import('./quick-checks')
      .then(({ quickChecks }) => quickChecks(held === '' ? [] : held.split(' ')))
      .then((next) => {
        if (!isGone) setResults(next);
      });
    return () => {
      isGone = true;
    };
  }, [held, wanted]);
  return results;
}
