import { useId } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { problemText } from '@/components/options/problem-text';
import type { DeployField } from '@/lib/deploy/checks';
import { useBuilder } from './builder-context';

interface Props {
  readonly field: DeployField;
  readonly value: string;
  readonly change: (value: string) => void;
}

/** An id or address as a labelled line of text, with what is wrong with it. */
export function TextLine({ field, value, change }: Props) {
  const { strings, language } = useOptionsState();
  const { problems } = useBuilder();
  const id = useId();
  const wrong = problems.find(({ path }) => path === field);
  return (
    <div class="field">
      <label class="field-title" for={id}>
        {strings[field]}
      </label>
      <input
        id={id}
        type="text"
        data-path={field}
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-bad`}
        onInput={(event) => change(event.currentTarget.value.trim())}
      />
      <span id={`${id}-bad`} class="bad">
        {wrong && problemText(wrong, strings, language)}
      </span>
    </div>
  );
}
