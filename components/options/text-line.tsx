import { useId } from 'preact/hooks';
import { useOptionsState } from './options-context';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** What the text must look like, unless it is empty. */
  readonly valid: RegExp;
}

/** A labelled line of text, with what is wrong with it. */
export function TextLine({ label, value, change, valid }: Props) {
  const { strings } = useOptionsState();
  const id = useId();
  const wrong = value !== '' && !valid.test(value);
  return (
    <div class="field">
      <label class="field-title" for={id}>
        {label}
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
        {wrong ? strings.reasons.format : ''}
      </span>
    </div>
  );
}
