import type { CheckResult, CheckState } from '@/lib/types/checks';
import { ClockNow } from './clock-now';
import { useSupportStrings } from './use-support-strings';

const SIGNS: Readonly<Record<CheckState, string>> = {
  good: 'm4 10.5 4 4 8-9',
  bad: 'M10 3v9M10 15.500v.5',
  look: 'M2 10c4-7 12-7 16 0-4 7-12 7-16 0zM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
};

function Check({ result: { id, state } }: { readonly result: CheckResult }) {
  const strings = useSupportStrings();
  const words = strings.judged[id][state];
  return (
    <li class={`check check-${state}`}>
      <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
        <path d={SIGNS[state]} />
      </svg>
      <div>
        <p>
          <strong>{strings.check[id]}</strong> <span class="check-state">{strings.state[state]}</span>
        </p>
        <p>
          {id === 'clock' && state === 'look' && (
            <>
              <ClockNow />{' '}
            </>
          )}
          {words.result}
        </p>
        {words.next !== '' && <p class="check-next">{words.next}</p>}
      </div>
    </li>
  );
}

/** What to check on this computer: result and next step of each. */
export function CheckList({ results }: { readonly results: readonly CheckResult[] }) {
  const strings = useSupportStrings();
  if (results.length === 0) return <p class="check-none">{strings.noChecks}</p>;
  return (
    <ul class="checks">
      {results.map((result) => (
        <Check key={result.id} result={result} />
      ))}
    </ul>
  );
}
