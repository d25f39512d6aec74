import { useOptionsState } from '@/components/options/options-context';
import { choiceLabel, fieldNameOf } from './choice-label';

interface Props {
  readonly choices: readonly string[];
  readonly path: string;
  readonly value: unknown;
  readonly change: (value: unknown) => void;
}

/** A list of which only certain values are possible: a box to tick for each, and one click for all kinds of pages. */
export function ChoiceList({ choices, path, value, change }: Props) {
  const { strings, language } = useOptionsState();
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  function toggle(choice: string, on: boolean): void {
    const next = choices.filter((one) => (one === choice ? on : chosen.includes(one)));
    change(next.length === 0 ? undefined : next);
  }
  return (
    <div class="choices" data-path={path}>
      {choices.map((choice) => (
        <label key={choice} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={({ currentTarget }) => toggle(choice, currentTarget.checked)}
          />
          {choiceLabel(path, choice, strings, language === 'en' ? 'en' : 'zh')}
        </label>
      ))}
      {fieldNameOf(path) === 'pages' && (
        <button type="button" class="button small" onClick={() => change([...choices])}>
          {strings.allPages}
        </button>
      )}
    </div>
  );
}
