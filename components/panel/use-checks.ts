import { useEffect, useRef, useState } from 'preact/hooks';
import { type ClockReading, readClock } from '@/lib/support/clock';
import { checksFor, judgeAll } from '@/lib/support/self-checks';
import { readBrowser } from '@/lib/support/system';
import type { CheckResult } from '@/lib/types/checks';
import { isPrivateWindow } from '@/lib/utils/private-window';

interface Checks {
  /** All checks, judged; empty before the panel has been shown. */
  readonly results: readonly CheckResult[];
  /** The person has asked for all of them. */
  readonly isWhole: boolean;
  /** Does all, asking the page's own host for the time where the clock may be the cause. */
  readonly checkAll: () => Promise<void>;
}

/**
 * The checks of this computer. Those that ask nobody run by themselves once the panel has been shown, and again when the
 * network comes or goes.
 */
export function useChecks(rules: readonly string[], askTime: () => Promise<Date | null>): Checks {
  const [results, setResults] = useState<readonly CheckResult[]>([]);
  const [isWhole, setWhole] = useState(false);
  const clock = useRef<ClockReading | null>(null);

  function check(): void {
    setResults(
      judgeAll({
        online: navigator.onLine,
        isPrivate: isPrivateWindow(),
        cookies: navigator.cookieEnabled,
        clock: clock.current,
        now: Date.now(),
        system: { browser: readBrowser(navigator.userAgent) },
        rules,
      }),
    );
  }

  async function checkAll(): Promise<void> {
    if (checksFor(rules).includes('clock')) clock.current = await readClock(askTime, Date.now);
    check();
    setWhole(true);
  }

  const held = rules.join(' ');
  useEffect(() => {
    setWhole(false);
    check();
    window.addEventListener('online', check);
    window.addEventListener('offline', check);
    return () => {
      window.removeEventListener('online', check);
      window.removeEventListener('offline', check);
    };
  }, [held]);

  return { results, isWhole, checkAll };
}
