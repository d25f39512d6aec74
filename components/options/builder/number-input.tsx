import { useOptionsState } from '@/components/options/options-context';
import { ENTRY_FIELDS, type Shape } from '@/lib/config/fields';
import { useBuilder } from './builder-context';
import { fieldNameOf } from './choice-label';
import { summaryOf } from './summary-of';

interface Props {
  readonly shape: Shape & { readonly type: 'integer' };
  readonly path: string;
  readonly common: Readonly<Record<string, string | boolean | undefined>>;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

const SCHOOL_ENTRY: Shape = { type: 'object', fields: ENTRY_FIELDS };

/** A number; where it points to one of the school's entries, that one's question. */
export function NumberInput({ shape, path, common, value, change }: Props) {
  const { strings } = useOptionsState();
  const { entries } = useBuilder();
  const set = (text: string): void => change(text === '' ? undefined : Number(text));
  if (fieldNameOf(path) === 'entry') {
    return (
      <select {...common} value={String(value ?? '')} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{strings.notSet}</option>
        {entries.map((entry, index) => (
          <option key={index} value={String(index + 1)}>
            {index + 1}. {summaryOf(entry, SCHOOL_ENTRY) ?? strings.untitled}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type="number"
      min={shape.min}
      max={shape.max}
      value={typeof value === 'number' ? value : ''}
      onInput={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
