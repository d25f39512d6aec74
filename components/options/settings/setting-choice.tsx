import { useId } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import type { Field } from '@/lib/config/fields';
import { readSettings } from '@/lib/config/store';
import { isDrawn, SettingPicture } from './setting-picture';

/** Languages are named in themselves; a screen reader must not read 中文 in English. */
const langOf = (value: unknown): string | undefined =>
  value === 'zh-TW' ? 'zh-Hant-TW' : value === 'en' ? 'en' : undefined;

/** The values that a setting can have, and what each is called. */
function optionsOf({ shape, choices }: Field, words: 'zh' | 'en', yes: string, no: string): [unknown, string][] {
  if (shape.type === 'string') return (shape.choices ?? []).map((value) => [value, choices?.[value]?.[words] ?? value]);
  return [
    [true, yes],
    [false, no],
  ];
}

/** One setting of the table as a group of radio buttons; greyed with the reason where the school has locked it. */
export function SettingChoice({ field }: { readonly field: Field }) {
  const { strings, config, language, save } = useOptionsState();
  const { name } = field;
  const reason = useId();
  const locked = config.locked.includes(name);
  const words = language === 'en' ? 'en' : 'zh';
  const chosen = new Map<string, unknown>(Object.entries(config)).get(name);
  const drawn = isDrawn(name);
  return (
    <fieldset class="block setting" disabled={locked} aria-describedby={locked ? reason : undefined}>
      <legend>{field.title[words]}</legend>
      <div class={drawn ? 'choices tiles' : 'choices'}>
        {optionsOf(field, words, strings.yes, strings.no).map(([value, label]) => (
          <label key={String(value)} class="choice">
            {drawn && <SettingPicture name={name} value={String(value)} />}
            <span class="choice-words">
              <input
                type="radio"
                name={name}
                checked={value === chosen}
                onChange={() => void save(readSettings({ [name]: value }))}
              />
              <span lang={name === 'language' ? langOf(value) : undefined}>{label}</span>
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
