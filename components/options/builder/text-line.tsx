import { useId } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  /** The text may not stand here, or a file had another that may not. */
  readonly wrong: boolean;
}

/** A labelled line of text, with what is wrong with it. */
export function TextLine({ label, value, change, wrong }: Props) {
  const { strings } = useOptionsState();
  const id = useId();
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
