import { useOptionsState } from '@/components/options/options-context';
import { LANG_TAG } from '@/lib/strings/language';
import { policyState } from './report';

/** In one look: is a policy here, is anything wrong with it, and what to do next. */
export function Verdict() {
  const { strings, mirror, language } = useOptionsState();
  const wrong = mirror?.problems.length ?? 0;
  const isHere = mirror?.state === 'received';
  return (
    <section class="block verdict" aria-labelledby="verdict-title">
      <h2 id="verdict-title" class={wrong > 0 ? 'bad' : isHere ? 'good' : undefined}>
        {wrong > 0 ? strings.verdictWrong(wrong) : policyState(mirror, strings, LANG_TAG[language])}
      </h2>
      {mirror?.state === 'none' && <p class="quiet">{strings.policyNoneWhy}</p>}
      <p>
        {wrong > 0 ? (
          <button
            type="button"
            class="button"
            onClick={() => document.getElementById('policy-title')?.scrollIntoView()}
          >
            {strings.verdictSee}
          </button>
        ) : (
          <a href="#builder">{isHere ? strings.verdictChange : strings.verdictMake}</a>
        )}
      </p>
    </section>
  );
}
