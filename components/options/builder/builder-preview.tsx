import { useMemo, useState } from 'preact/hooks';
import { ContactCard } from '@/components/contact-card';
import { useOptionsState } from '@/components/options/options-context';
import { SchoolMark } from '@/components/school-mark';
import { resolveConfig } from '@/lib/config/resolve';
import { generalContacts } from '@/lib/faq/contacts';
import { schoolEntries } from '@/lib/faq/school-entries';
import type { Finding } from '@/lib/types/page';
import { PanelPreview } from './panel-preview';
import { entryAt, isOfDesk, policyToCome } from './previewed';

/** An official state to look at where the school has no entry of its own. */
const EXAMPLE: Finding = { rule: 'access-token', codes: ['SSO-10'], at: 0, show: 'panel' };
const MOST = 5;

interface Props {
  readonly values: Readonly<Record<string, unknown>>;
  /** Path of the field that has the focus, or had it last. */
  readonly at: string;
}

/** What teachers will see of these values: the same parts that panel and popup are made of. Shows what is being filled in. */
export function BuilderPreview({ values, at }: Props) {
  const { strings } = useOptionsState();
  const [chosen, setChosen] = useState<{ readonly code: string; readonly at: number | null } | null>(null);
  const config = useMemo(() => resolveConfig(policyToCome(values, strings.untitled), undefined), [values, strings]);
  const entries = schoolEntries(config);
  const inFocus = entryAt(values, at);
  const code = chosen?.at === inFocus ? chosen.code : entries[inFocus ?? -1]?.code;
  const entry = entries.find((one) => one.code === code);
  const finding: Finding = entry ? { rule: 'school', codes: [entry.code], at: 0, show: 'panel' } : EXAMPLE;
  const card = (
    <div key="panel" class="preview-part">
      <div class="preview-head">
        <h3>{strings.previewPanel}</h3>
        <select
          aria-label={strings.previewPanel}
          value={entry?.code ?? ''}
          onChange={({ currentTarget }) => setChosen({ code: currentTarget.value, at: inFocus })}
        >
          <option value="">{strings.previewExample}</option>
          {entries.map((one) => (
            <option key={one.code} value={one.code}>
              {one.code} {one.question}
            </option>
          ))}
        </select>
      </div>
      {config.hints !== 'panel' && <p class="quiet">{strings.trialShown[config.hints]}</p>}
      {!config.enabled && <p class="quiet">{strings.hintsOff(config.orgName)}</p>}
      {config.enabled && config.hints !== 'badge' && <PanelPreview finding={finding} config={config} />}
    </div>
  );
  const popup = (
    <div key="popup" class="preview-part">
      <h3>{strings.previewPopup}</h3>
      {generalContacts(config).map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
      {entries.length > 0 && (
        <ul class="rows">
          {entries.slice(0, MOST).map((one) => (
            <li key={one.code}>
              <span>
                <span class="code">{one.code}</span> <SchoolMark /> {one.question}
              </span>
            </li>
          ))}
          {entries.length > MOST && <li class="quiet">{strings.andMore(entries.length - MOST)}</li>}
        </ul>
      )}
    </div>
  );
  return (
    <section class="block preview" aria-label={strings.preview}>
      {isOfDesk(at) ? [popup, card] : [card, popup]}
    </section>
  );
}
