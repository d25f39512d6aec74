import { useLayoutEffect, useRef } from 'preact/hooks';
import { contactsFor } from '@/lib/faq/contacts';
import { ContactCard } from '../contact-card';
import { EntryParts } from '../entry-parts';
import { entryTitle } from '../entry-title';
import { SchoolMark } from '../school-mark';
import { BackBar } from './back-bar';
import { EntryActions } from './entry-actions';
import { EntryList } from './entry-list';
import { sameAnswerAs } from './group-hits';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';
import { PhoneQr } from './support/phone-qr';
import { UnknownEntry } from './unknown-entry';
import { useEscape } from './use-escape';

interface Props {
  readonly code: string;
  readonly inTab: boolean;
  readonly onBack: () => void;
}

/** One entry: its headline, its parts in the order of all surfaces, what to do with it, what to read next. */
export function EntryView({ code, inTab, onBack }: Props) {
  const { strings, language, config, entries } = usePopup();
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
            <EntryParts
              entry={entry}
              desks={
                <>
                  {contacts.map((contact) => (
                    <div key={contact.id} class="who-desk">
                      <ContactCard contact={contact} code={entry.code} />
                      <PhoneQr contact={contact} />
                    </div>
                  ))}
                  <PlaceLink to={{ view: 'support', code: entry.code }} class="action to-support">
                    {strings.support}
                  </PlaceLink>
                </>
              }
            />
            <EntryActions entry={entry} contacts={contacts} inTab={inTab} />
          </article>
        )}
        <EntryList title={strings.sameAnswerTitle} entries={same} />
        <EntryList title={strings.related} entries={related} />
      </main>
    </>
  );
}
