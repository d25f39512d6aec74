import { useEffect, useRef, useState } from 'preact/hooks';
import { useOptionsState } from '@/components/options/options-context';
import { openPanel } from '@/components/panel/open-panel';
import { PANEL_STYLES } from '@/components/panel/styles';
import type { Panel } from '@/lib/help/panel-controller';
import { createShield } from '@/lib/session/event-shield';
import type { Finding } from '@/lib/types/page';

/** What the sample page shows: the best-known message of all. */
const FINDING: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 0, show: 'panel' };

const shield = createShield(window);
const sheet = new CSSStyleSheet();
sheet.replaceSync(PANEL_STYLES);

/** A login page that is none, with the real panel over it, as the present settings have it. */
export function SampleView() {
  const { strings, config, announce } = useOptionsState();
  const [isGone, setGone] = useState(false);
  const panel = useRef<Panel | null>(null);
  const isOff = !config.enabled || config.hints === 'badge';

  useEffect(() => {
    if (isOff || isGone) return;
    const nothing = (): void => announce(strings.previewOnly);
    const opened = openPanel(
      [FINDING],
      config,
      {
        openEntry: nothing,
        openSupport: nothing,
        openSearch: nothing,
        neverShow: nothing,
        showAgain: nothing,
        closed: () => undefined,
        gone: () => setGone(true),
        reopened: () => undefined,
        askTime: async () => null,
      },
      { alive: () => true, shield, sheet },
    );
    panel.current = opened;
    return () => opened.close();
  }, [isOff, isGone, config]);

  return (
    <>
      <div class="block sample-bar">
        <a href="#settings">← {strings.backToSettings}</a>
        <p>
          {config.enabled ? (isOff ? strings.trialShown.badge : strings.sampleIntro) : strings.hintsOff(config.orgName)}
        </p>
        {isGone && (
          <button type="button" class="button small" onClick={() => setGone(false)}>
            {strings.sampleAgain}
          </button>
        )}
      </div>
      <div class="sample" lang="zh-Hant-TW">
        <p class="sample-title">教育體系單一簽入服務（示範）</p>
        <p class="sample-error" role="alert">
          無法取得ACCESS_TOKEN
        </p>
        {['帳號', '密碼'].map((name) => (
          <label key={name} class="field">
            <span class="field-title">{name}</span>
            <input type="text" autocomplete="off" readOnly />
          </label>
        ))}
        <button type="button" class="button primary" onClick={() => announce(strings.sampleOnly)}>
          登入
        </button>
      </div>
    </>
  );
}
