import { useId } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { problemText } from '@/components/options/problem-text';
import type { DeployField } from '@/lib/deploy/checks';

interface Props {
  readonly field: DeployField;
  readonly value: string;
  readonly change: (value: string) => void;
  /** The text may not stand here, or a file had another that may not. */
  readonly wrong: boolean;
}

/** An id or address as a labelled line of text, with what is wrong with it. */
export function TextLine({ field, value, change, wrong }: Props) {
  const { strings, language } = useOptionsState();
  const id = useId();
  return (
    <div class="field">
      <label class="field-title" for={id}>
        {strings[field]}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        aria-invalid={wrong}
        aria-describedby={`${id}-bad`}
        onInput={(event) => change(event.currentTarget.value.trim())}
      />
      <span id={`${id}-bad`} class="bad">
        {wrong ? problemText({ path: field, reason: 'format' }, strings, language) : ''}
      </span>
    </div>
  );
}
