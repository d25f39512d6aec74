import { checksEn } from '@/lib/strings/checks.en';
import { checksZh } from '@/lib/strings/checks.zh-TW';
import { checksFor } from '@/lib/support/self-checks';
import { markOf } from '@/lib/support/step-mark';
import type { CheckId, CheckResult } from '@/lib/types/checks';
import type { TryStep } from '@/lib/types/faq';
import { useWords } from '../words';
import { trusted } from './trusted';

interface Props {
  /** Rules that hold: they tell which checks fit. */
  readonly rules: readonly string[];
  readonly steps: readonly TryStep[];
  readonly results: readonly CheckResult[];
  /** The person has asked for all checks. */
  readonly isWhole: boolean;
  readonly onCheck: () => void;
}

/** The checks that stand at a step already. */
function toldAtSteps(steps: readonly TryStep[], results: readonly CheckResult[]): Set<CheckId> {
  return new Set(
    steps.flatMap((step) => {
      const mark = markOf(step, results);
      return mark?.state === 'cause' ? mark.check : mark ? (step.checkedBy ?? []) : [];
    }),
  );
}

/** What on this computer looks just like this state: what was checked without asking anybody, and all of it on a click. */
export function SelfChecks({ rules, steps, results, isWhole, onCheck }: Props) {
  const { language } = useWords();
  const strings = language === 'en' ? checksEn : checksZh;
  const fitting = checksFor(rules);
  if (fitting.length === 0) return null;
  const atSteps = toldAtSteps(steps, results);
  const told = results.filter(({ id }) => fitting.includes(id) && (isWhole || !atSteps.has(id)));
  const fine = told.filter(({ state }) => state === 'good');
  const listed = isWhole ? told : told.filter(({ state }) => state === 'bad');
  return (
    <section class="self-checks">
      {!isWhole && fine.length > 0 && (
        <p class="checks-fine">
          {fine.map(({ id }) => (
            <span key={id}>
              <span aria-hidden="true">✓</span> {strings.judged[id].good.result}
            </span>
          ))}
        </p>
      )}
      <button type="button" class="action" onClick={trusted(onCheck)}>
        {strings.checksFor}
      </button>
      <div role="status">
        {listed.length > 0 && (
          <ul class="check-results">
            {listed.map(({ id, state }) => (
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
