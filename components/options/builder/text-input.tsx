import { useOptionsState } from '@/components/options/options-context';
import type { Shape } from '@/lib/config/fields';
import { choiceLabel } from './choice-label';

interface Props {
  readonly shape: Shape & { readonly type: 'string' };
  readonly path: string;
  /** What every control has: names, descriptions, whether its value is wrong. */
  readonly common: Readonly<Record<string, string | boolean | undefined>>;
  /** Id of a list of known values. */
  readonly known?: string | undefined;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A text: chosen, of one line, or of several. An empty one is no value. */
export function TextInput({ shape, path, common, known, value, change }: Props) {
  const { strings, language } = useOptionsState();
  const text = typeof value === 'string' ? value : '';
  const set = (next: string): void => change(next === '' ? undefined : next);
  if (shape.choices) {
    return (
      <select {...common} value={text} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{strings.notSet}</option>
        {shape.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceLabel(path, choice, strings, language === 'en' ? 'en' : 'zh')}
          </option>
        ))}
      </select>
    );
  }
  return shape.lines ? (
    <textarea
      {...common}
      rows={shape.max > 1000 ? 6 : 2}
      value={text}
      onInput={({ currentTarget }) => set(currentTarget.value)}
    />
  ) : (
    <input
      {...common}
      type="text"
      list={known}
      value={text}
      onInput={({ currentTarget }) => set(currentTarget.value)}
    />
  );
}
