import { useState } from 'preact/hooks';
import { tryMessage } from '@/lib/detect/trial';
import { PAGE_KINDS, type PageKind } from '@/lib/detect/types';
import { entriesFor } from '@/lib/faq';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { useOptionsState } from './options-context';

/** Would this text be recognised on this kind of page? */
export function Trial() {
  const { strings, config, language } = useOptionsState();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<PageKind>('login');
  const [marked, setMarked] = useState(true);
  const trial = text.trim() === '' ? null : tryMessage(text, kind, marked, config, Date.now());
  const happened = (language === 'en' ? panelEn : panelZh).happened;
  const [finding] = trial?.outcome === 'looked' ? trial.findings : [];

  return (
    <section class="block" aria-labelledby="trial-title">
      <h2 id="trial-title">{strings.trial}</h2>
      <p class="quiet">{strings.trialIntro}</p>
      <label class="field">
        <span>{strings.trialText}</span>
        <textarea rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>{strings.trialPage}</span>
        <select
          value={kind}
          onChange={(event) => setKind(PAGE_KINDS.find((one) => one === event.currentTarget.value) ?? 'login')}
        >
          {PAGE_KINDS.map((one) => (
            <option key={one} value={one}>
              {strings.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <input type="checkbox" checked={marked} onChange={(event) => setMarked(event.currentTarget.checked)} />
        {strings.trialMarked}
      </label>
      <div class="outcome" role="status">
        {trial?.outcome === 'no-look' && <p>{strings.trialNoLook}</p>}
        {trial?.outcome === 'looked' && !finding && <p>{strings.trialSilent}</p>}
        {finding && finding.show === 'pill' && <p>{strings.trialPill}</p>}
        {finding && finding.show === 'panel' && (
          <>
            <p>
              <code>{finding.rule}</code> {happened[finding.rule]}
            </p>
            <ul>
              {entriesFor(finding.codes, config).map((entry) => (
                <li key={entry.code}>
                  <code>{entry.code}</code> {language === 'en' ? entry.en.question : entry.question}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
