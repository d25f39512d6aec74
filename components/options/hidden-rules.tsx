import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { useOptionsState } from './options-context';

/** States that the user never wants to see, each to be shown again by one click. */
export function HiddenRules() {
  const { strings, config, language, save } = useOptionsState();
  const names = (language === 'en' ? panelEn : panelZh).happened;
  return (
    <section class="block" aria-labelledby="hidden-title">
      <h2 id="hidden-title">{strings.hidden}</h2>
      {config.hiddenRules.length === 0 ? (
        <p class="quiet">{strings.hiddenNone}</p>
      ) : (
        <ul class="rows">
          {config.hiddenRules.map((rule) => (
            <li key={rule}>
              <span>{names[rule] ?? rule}</span>
              <button
                type="button"
                class="button"
                aria-label={strings.restoreWhat(names[rule] ?? rule)}
                onClick={() => void save({ hiddenRules: config.hiddenRules.filter((one) => one !== rule) })}
              >
                {strings.restore}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
