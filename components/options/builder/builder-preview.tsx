import { useState } from 'preact/hooks';
import { ContactCard } from '@/components/contact-card';
import { useOptionsState } from '@/components/options/options-context';
import { SchoolMark } from '@/components/school-mark';
import { resolveConfig } from '@/lib/config/resolve';
import { schoolEntries } from '@/lib/faq';
import { generalContacts } from '@/lib/faq/contacts';
import type { Policy } from '@/lib/types/config';
import type { Finding } from '@/lib/types/page';
import { PanelPreview } from './panel-preview';

/** An official state to look at where the school has no entry of its own. */
const EXAMPLE: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 0, show: 'panel' };
const MOST = 5;

/** What teachers will see of these values: the same parts that panel and popup are made of. */
export function BuilderPreview({ policy }: { readonly policy: Policy }) {
  const { strings } = useOptionsState();
  const [code, setCode] = useState('');
  const config = resolveConfig(policy, undefined);
  const entries = schoolEntries(config);
  const chosen = entries.find((entry) => entry.code === code);
  const finding: Finding = chosen ? { rule: 'school', codes: [chosen.code], at: 0, show: 'panel' } : EXAMPLE;
  return (
    <section class="block preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{strings.preview}</h2>
      <h3>{strings.previewPanel}</h3>
      <select
        aria-label={strings.previewPanel}
        value={chosen?.code ?? ''}
        onChange={(e) => setCode(e.currentTarget.value)}
      >
        <option value="">{strings.previewExample}</option>
        {entries.map((entry) => (
          <option key={entry.code} value={entry.code}>
            {entry.code} {entry.question}
          </option>
        ))}
      </select>
      {config.hints !== 'panel' && <p class="quiet">{strings.trialShown[config.hints]}</p>}
      {!config.enabled && <p class="quiet">{strings.hintsOff(config.orgName)}</p>}
      {config.enabled && config.hints !== 'badge' && <PanelPreview finding={finding} config={config} />}
      <h3>{strings.previewPopup}</h3>
      {generalContacts(config).map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
      {entries.length > 0 && (
        <ul class="rows">
          {entries.slice(0, MOST).map((entry) => (
            <li key={entry.code}>
              <span>
                <span class="code">{entry.code}</span> <SchoolMark /> {entry.question}
              </span>
            </li>
          ))}
          {entries.length > MOST && <li class="quiet">{strings.andMore(entries.length - MOST)}</li>}
        </ul>
      )}
    </section>
  );
}
