import { useOptionsState } from '@/components/options/options-context';
import { FIELDS } from '@/lib/config/fields';
import { HiddenRules } from './hidden-rules';
import { SettingChoice } from './setting-choice';
import { ToolbarPart } from './toolbar-part';

/** The settings of the table, in its order. */
const USER_SETTINGS = FIELDS.filter(({ userSetting }) => userSetting);

/** What a user may choose; saved at once. */
export function SettingsView() {
  const { strings, config } = useOptionsState();
  return (
    <div class="settings">
      {!config.enabled && <p class="block notice">{strings.hintsOff(config.orgName)}</p>}
      <p class="block sample-link">
        <a href="#sample">{strings.seeSample}</a> <span class="quiet">{strings.seeSampleWhat}</span>
      </p>
      {USER_SETTINGS.map((field) => (
        <SettingChoice key={field.name} field={field} />
      ))}
      <ToolbarPart />
      <HiddenRules />
    </div>
  );
}
