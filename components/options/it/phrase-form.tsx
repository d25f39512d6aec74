import { useMemo, useState } from 'preact/hooks';
import type { Draft } from '@/components/options/builder/use-draft';
import { useOptionsState } from '@/components/options/options-context';
import type { PageDescription } from '@/lib/describe/format';
import { HEALTHY } from '@/lib/describe/healthy-pages';
import { pageFor, tryPhrase } from '@/lib/describe/try-phrase';
import { useDescribedStrings } from './use-described-strings';

interface Props {
  /** The text that was marked as the message. */
  readonly text: string;
  readonly page: PageDescription;
  readonly earlier: readonly PageDescription[];
  readonly draft: Draft;
}

/** As policy has it. */
const SHORTEST = 4;
const LONGEST = 60;

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Makes a hint of a phrase, tried at once, with the school's own answer; and puts both into the policy builder. */
export function PhraseForm({ text, page, earlier, draft }: Props) {
  const strings = useDescribedStrings();
  const { mirror, announce } = useOptionsState();
  const [phrase, setPhrase] = useState(text.slice(0, LONGEST));
  const [question, setQuestion] = useState(text.slice(0, 300));
  const [answer, setAnswer] = useState('');
  const [isAdded, setAdded] = useState(false);
  const trimmed = phrase.trim();
  const trial = useMemo(
    () => (trimmed.length >= SHORTEST ? tryPhrase(trimmed, page, earlier, HEALTHY) : null),
    [trimmed, page, earlier],
  );
  const wide = (trial?.healthy ?? []).slice(0, 3).map((index) => HEALTHY[index]?.title || HEALTHY[index]?.path);
  const isReady = trial?.here === true && question.trim() !== '' && answer.trim() !== '';

  function add(): void {
    // What holds already goes on holding.
    const isEmpty = Object.keys(draft.values).length === 0;
    const base = isEmpty && mirror?.state === 'received' ? { ...mirror.policy } : draft.values;
    const entries = [...listIn(base.entries), { question: question.trim(), answer: answer.trim() }];
    const rule = { phrases: [trimmed], pages: [pageFor(page.kind)], entry: entries.length };
    draft.replace({ values: { ...base, entries, rules: [...listIn(base.rules), rule] } });
    setAdded(true);
    announce(strings.added);
  }

  return (
    <div class="phrase">
      <label class="field">
        <span class="field-title">{strings.phrase}</span>
        <input
          type="text"
          value={phrase}
          maxLength={LONGEST}
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
      </label>
      <div class="outcome" role="status">
        {trial && (
          <>
            <p class={trial.here ? 'good' : 'bad'}>{trial.here ? strings.here : strings.notHere}</p>
            {earlier.length > 0 && <p>{strings.alsoOn(trial.others.length, earlier.length)}</p>}
            <p class={wide.length > 0 ? 'bad' : 'quiet'}>
              {wide.length > 0 ? strings.tooWide(wide.join('、')) : strings.fits}
            </p>
          </>
        )}
      </div>
      <label class="field">
        <span class="field-title">{strings.question}</span>
        <input
          type="text"
          value={question}
          maxLength={300}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="field-title">{strings.answer}</span>
        <textarea rows={4} maxLength={2000} value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button type="button" class="button primary" disabled={!isReady || isAdded} onClick={add}>
          {isAdded ? strings.added : strings.add}
        </button>
        {isAdded && <a href="#builder">{strings.toBuilder}</a>}
      </div>
    </div>
  );
}
