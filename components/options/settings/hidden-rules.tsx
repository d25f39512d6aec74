import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { isStateId } from '@/lib/rules';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';

/** States that the user never wants to see, each to be shown again by one click. */
export function HiddenRules() {
  const { strings, config, language, save } = useOptionsState();
  const { happened } = language === 'en' ? panelEn : panelZh;
  const nameOf = (rule: string): string => (isStateId(rule) ? happened[rule] : rule);
  const section = useRef<HTMLElement>(null);
  const pressed = useRef<number | null>(null);
  // The pressed button goes, and the focus with it: to the next one, the last one, or else the heading.
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const buttons = section.current?.querySelectorAll('button') ?? [];
    (buttons[Math.min(pressed.current, buttons.length - 1)] ?? section.current?.querySelector('h2'))?.focus();
    pressed.current = null;
  });

  return (
    <section class="block" aria-labelledby="hidden-title" ref={section}>
      <h2 id="hidden-title" tabIndex={-1}>
        {strings.hidden}
      </h2>
      {config.hiddenRules.length === 0 ? (
        <p class="quiet">{strings.hiddenNone}</p>
      ) : (
        <ul class="rows">
          {config.hiddenRules.map((rule, index) => (
            <li key={rule}>
              <span>{nameOf(rule)}</span>
              <button
                type="button"
                class="button"
                aria-label={strings.restoreWhat(nameOf(rule))}
                onClick={() => {
                  pressed.current = index;
                  void save({ hiddenRules: config.hiddenRules.filter((one) => one !== rule) });
                }}
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
