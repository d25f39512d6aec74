import { useId } from 'preact/hooks';
import { FIELDS } from '@/lib/config/fields';
import { useOptionsState } from './options-context';

interface Props<Value extends string> {
  /** Name of the field in the table. */
  readonly name: string;
  readonly options: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => Promise<boolean>;
}

/** One setting as a group of radio buttons; greyed with the reason where the school has locked it. */
export function SettingChoice<Value extends string>({ name, options, labels, chosen, choose }: Props<Value>) {
  const { strings, config, language } = useOptionsState();
  const reason = useId();
  const field = FIELDS.find((one) => one.name === name);
  const locked = config.locked.includes(name);
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <fieldset class="setting" disabled={locked} aria-describedby={locked ? reason : undefined}>
      <legend>{field?.title[words]}</legend>
      <div class="choices">
        {options.map((value) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === chosen} onChange={() => void choose(value)} />
            {labels[value]}
          </label>
        ))}
      </div>
      {locked && (
        <p id={reason} class="reason">
          {strings.lockedBy(config.orgName)}
        </p>
      )}
    </fieldset>
  );
}
