import { useId } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { FIELDS } from '@/lib/config/fields';
import { SettingPicture } from './setting-picture';

interface Props<Value extends string> {
  /** Name of the field in the table. */
  readonly name: string;
  readonly options: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly choose: (value: Value) => Promise<boolean>;
  /** With a small drawing of what each choice does. */
  readonly pictures?: boolean;
  /** The choices are languages, each named in itself. */
  readonly languages?: boolean;
}

/** Languages are named in themselves; a screen reader must not read 中文 in English. */
const langOf = (value: string): string | undefined =>
  value === 'zh-TW' ? 'zh-Hant-TW' : value === 'en' ? 'en' : undefined;

/** One setting as a group of radio buttons; greyed with the reason where the school has locked it. */
export function SettingChoice<Value extends string>(props: Props<Value>) {
  const { name, options, labels, chosen, choose, pictures, languages } = props;
  const { strings, config, language } = useOptionsState();
  const reason = useId();
  const field = FIELDS.find((one) => one.name === name);
  const locked = config.locked.includes(name);
  const words = language === 'en' ? 'en' : 'zh';
  return (
    <fieldset class="block setting" disabled={locked} aria-describedby={locked ? reason : undefined}>
      <legend>{field?.title[words]}</legend>
      <div class={pictures ? 'choices tiles' : 'choices'}>
        {options.map((value) => (
          <label key={value} class="choice">
            {pictures && <SettingPicture name={name} value={value} />}
            <span class="choice-words">
              <input type="radio" name={name} checked={value === chosen} onChange={() => void choose(value)} />
              <span lang={languages ? langOf(value) : undefined}>{labels[value]}</span>
            </span>
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
