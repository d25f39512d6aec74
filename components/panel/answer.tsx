import type { Contact, FaqEntry } from '@/lib/types/faq';
import { ContactCard } from '../contact-card';
import { NewerNotes } from '../newer-notes';
import { OfficialAnswer } from '../official-answer';
import { SchoolMark } from '../school-mark';
import { TryFirst } from '../try-first';
import { useWords } from '../words';
import type { PanelModel } from './model';
import { NeverShow } from './never-show';
import type { PanelEvents } from './panel-view';
import { SelfChecks } from './self-checks';
import { trusted } from './trusted';

interface Props {
  readonly model: PanelModel;
  readonly entry: FaqEntry;
  readonly contacts: readonly Contact[];
  readonly alive: boolean;
  /** This kind of hint was just put away for good. */
  readonly isHidden: boolean;
  readonly events: PanelEvents;
}

/** Reading order: what to try now, what the office says, who helps. */
export function Answer({ model, entry, contacts, alive, isHidden, events }: Props) {
  const { common, language } = useWords();
  const { strings, others, rule, rules } = model;
  return (
    <>
      <TryFirst entry={entry} />
      <SelfChecks rules={rules} askTime={events.askTime} />
      <OfficialAnswer entry={entry} />
      <NewerNotes entry={entry} />
      <section class="who">
        <h3>{common.whoHelps}</h3>
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} code={entry.code} />
        ))}
      </section>
      {others.length > 0 && (
        <section class="others">
          <h3>{strings.others}</h3>
          {others.map((other) => (
            <details key={other.code}>
              <summary>
                <span class="code">{other.code}</span> {other.origin === 'school' && <SchoolMark />}{' '}
                {language === 'en' ? other.en.question : other.question}
              </summary>
              <OfficialAnswer entry={other} />
            </details>
          ))}
        </section>
      )}
      {alive ? (
        <div class="actions">
          <button type="button" class="action" onClick={trusted(() => events.openEntry(entry.code))}>
            {strings.more}
          </button>
          <button type="button" class="action" onClick={trusted(events.openSupport)}>
            {strings.support}
          </button>
          <NeverShow strings={strings} rule={rule} isHidden={isHidden} events={events} />
        </div>
      ) : (
        <p class="quiet">{strings.reload}</p>
      )}
    </>
  );
}
