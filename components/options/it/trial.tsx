import { useState } from 'preact/hooks';
import { lazy } from '@/components/lazy';
import { useOptionsState } from '@/components/options/options-context';
import { type Trial as Outcome, tryMessage } from '@/lib/detect/try-message';
import { PAGE_KINDS, type PageKind } from '@/lib/types/page';
import { TrialOutcome } from './trial-outcome';

/** Where nothing is compared there is nothing to explain. */
const isCompared = (trial: Outcome): boolean =>
  trial.outcome !== 'silent' || (trial.why !== 'off' && trial.why !== 'page');

const TrialReasons = lazy(async () => (await import('./trial-reasons')).TrialReasons);

/** Would this text be recognised on this kind of page? */
export function Trial() {
  const { strings, config } = useOptionsState();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PageKind>('login');
  const [marked, setMarked] = useState(true);
  const trial = text.trim() === '' ? null : tryMessage(text, kind, marked, config, Date.now());

  return (
    <section class="block trial" aria-labelledby="trial-title">
      <h2 id="trial-title">{strings.trial}</h2>
      <p class="quiet">{strings.trialIntro}</p>
      <label class="field">
        <span class="field-title">{strings.trialText}</span>
        <textarea rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span class="field-title">{strings.trialPage}</span>
        <select
          value={kind}
          onChange={(event) => setKind(PAGE_KINDS.find((one) => one === event.currentTarget.value) ?? 'login')}
        >
          {PAGE_KINDS.map((one) => (
            <option key={one} value={one}>
              {strings.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input type="checkbox" checked={marked} onChange={(event) => setMarked(event.currentTarget.checked)} />
        {strings.trialMarked}
      </label>
      <div class={trial?.outcome === 'shown' ? 'outcome shown' : 'outcome'} role="status">
        {trial && <TrialOutcome trial={trial} />}
      </div>
      {trial && isCompared(trial) && <TrialReasons text={text} kind={kind} marked={marked} />}
    </section>
  );
}
