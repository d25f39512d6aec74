import { useLayoutEffect, useRef } from 'preact/hooks';
import { contactsFor } from '@/lib/faq/contacts';
import { ContactCard } from '../contact-card';
import { NewerNotes } from '../newer-notes';
import { OfficialAnswer } from '../official-answer';
import { SchoolMark } from '../school-mark';
import { TryFirst } from '../try-first';
import { useWords } from '../words';
import { BackBar } from './back-bar';
import { EntryActions } from './entry-actions';
import { EntryList } from './entry-list';
import { entryTitle } from './entry-title';
import { sameAnswerAs } from './group-hits';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';
import { PhoneQr } from './support/phone-qr';
import { useSupportStrings } from './support/use-support-strings';
import { UnknownEntry } from './unknown-entry';
import { useEscape } from './use-escape';

interface Props {
  readonly code: string;
  readonly inTab: boolean;
  readonly onBack: () => void;
}

/** One entry: what is asked, the official answer, what to try, who helps, what to read next. */
export function EntryView({ code, inTab, onBack }: Props) {
  const { strings, language, config, entries } = usePopup();
  const { common } = useWords();
  const support = useSupportStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  // The list is gone: without this the focus would be nowhere, and a screen reader would say nothing.
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(onBack);

  const entry = entries.find((candidate) => candidate.code === code);
  const contacts = entry ? contactsFor(entry, config) : [];
  const same = entry ? sameAnswerAs(entry, entries) : [];
  const related = entry
    ? entry.related.flatMap((other) => entries.filter((e) => e.code === other && !same.includes(e)))
    : [];
  return (
    <>
      <BackBar onBack={onBack} />
      <main class="entry">
        {!entry && <UnknownEntry code={code} />}
        {entry && (
          <article>
            <p>
              <span class="code">{entry.code}</span> {entry.origin === 'school' && <SchoolMark />}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {entryTitle(entry, language)}
            </h1>
            <EntryActions entry={entry} contacts={contacts} inTab={inTab} />
            <OfficialAnswer entry={entry} />
            <NewerNotes entry={entry} />
            <TryFirst entry={entry} />
            <section class="who">
              <h3>{common.whoHelps}</h3>
              {contacts.map((contact) => (
                <div key={contact.id} class="who-desk">
                  <ContactCard contact={contact} code={entry.code} />
                  <PhoneQr contact={contact} />
                </div>
              ))}
              <PlaceLink to={{ view: 'support', code: entry.code }} class="action to-support">
                {support.heading}
              </PlaceLink>
            </section>
          </article>
        )}
        <EntryList title={strings.sameAnswerTitle} entries={same} />
        <EntryList title={strings.related} entries={related} />
      </main>
    </>
  );
}
