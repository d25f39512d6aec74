import { useState } from 'preact/hooks';
import { checksEn } from '@/lib/strings/checks.en';
import { checksZh } from '@/lib/strings/checks.zh-TW';
import { readClock } from '@/lib/support/clock';
import { type CheckResult, checksFor, runChecks } from '@/lib/support/self-checks';
import { readBrowser } from '@/lib/support/system';
import { useWords } from '../words';
import { trusted } from './trusted';

interface Props {
  /** Rules that hold: they tell which checks fit. */
  readonly rules: readonly string[];
  readonly askTime: () => Promise<Date | null>;
}

async function check({ rules, askTime }: Props): Promise<CheckResult[]> {
  const clock = checksFor(rules).includes('clock') ? await readClock(askTime, Date.now) : null;
  return runChecks({
    online: navigator.onLine,
    cookies: navigator.cookieEnabled,
    clock,
    now: Date.now(),
    system: { browser: readBrowser(navigator.userAgent) },
    rules,
  });
}

/** What on this computer looks just like this state: checked on a click, each with its next step. */
export function SelfChecks({ rules, askTime }: Props) {
  const { language } = useWords();
  const strings = language === 'en' ? checksEn : checksZh;
  const [results, setResults] = useState<readonly CheckResult[] | null>(null);
  if (checksFor(rules).length === 0) return null;
  return (
    <section class="self-checks">
      <button type="button" class="action" onClick={trusted(() => void check({ rules, askTime }).then(setResults))}>
        {strings.checksFor}
      </button>
      <div role="status">
        {results !== null && (
          <ul class="check-results">
            {results.map(({ id, state }) => (
              <li key={id} class={`check-${state}`}>
                <strong>{strings.check[id]}</strong> {strings.judged[id][state].result}
                {strings.judged[id][state].next !== '' && <span>{strings.judged[id][state].next}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
