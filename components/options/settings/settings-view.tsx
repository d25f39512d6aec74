import { useOptionsState } from '@/components/options/options-context';
import type { Config } from '@/lib/types/config';
import { HiddenRules } from './hidden-rules';
import { SettingChoice } from './setting-choice';

const CHOICES = {
  language: ['auto', 'zh-TW', 'en'],
  hints: ['panel', 'pill', 'badge'],
  position: ['auto', 'bottom-right', 'bottom-left', 'top-right', 'top-left'],
  textSize: ['normal', 'large', 'larger'],
} as const satisfies { readonly [Name in keyof Config]?: readonly Config[Name][] };

/** What a user may choose; saved at once. */
export function SettingsView() {
  const { strings, config, save } = useOptionsState();
  return (
    <div class="settings">
      {!config.enabled && <p class="block notice">{strings.hintsOff(config.orgName)}</p>}
      <SettingChoice
        name="language"
        languages
        options={CHOICES.language}
        labels={strings.language}
        chosen={config.language}
        choose={(language) => save({ language })}
      />
      <SettingChoice
        name="hints"
        pictures
        options={CHOICES.hints}
        labels={strings.hints}
        chosen={config.hints}
        choose={(hints) => save({ hints })}
      />
      <SettingChoice
        name="position"
        pictures
        options={CHOICES.position}
        labels={strings.position}
        chosen={config.position}
        choose={(position) => save({ position })}
      />
      <SettingChoice
        name="textSize"
        pictures
        options={CHOICES.textSize}
        labels={strings.textSize}
        chosen={config.textSize}
        choose={(textSize) => save({ textSize })}
      />
      <HiddenRules />
    </div>
  );
}
