import { useLayoutEffect, useRef } from 'preact/hooks';
import { contactsFor } from '@/lib/faq/contacts';
import { phoneParts } from '@/lib/faq/tel-href';
import type { Contact } from '@/lib/types/faq';
import { ContactHours } from '../contact-hours';
import { Correction } from '../correction';
import { EntryParts } from '../entry-parts';
import { entryTitle } from '../entry-title';
import { SchoolMark } from '../school-mark';
import { BackBar } from './back-bar';
import { usePopup } from './popup-context';
import { PhoneCodes } from './support/phone-qr';
import { useSupportStrings } from './support/use-support-strings';
import { UnknownEntry } from './unknown-entry';
import { useEscape } from './use-escape';

interface Props {
  readonly code: string;
  readonly onBack: () => void;
}

/** What no telephone dials, and no code can therefore hold. */
const extensions = ({ phones }: Contact): string[] =>
  phones.filter((phone) => phoneParts(phone).every(({ number }) => number === null));

/** One entry in large type, to print and to take along to the phone: steps, answer, numbers to scan. */
export function PrintView({ code, onBack }: Props) {
  const { language, config, entries } = usePopup();
  const strings = useSupportStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEscape(onBack);
  const entry = entries.find((candidate) => candidate.code === code);
  return (
    <>
      <BackBar onBack={onBack} />
      <main class="entry sheet">
        {!entry && <UnknownEntry code={code} />}
        {entry && (
          <article>
            <button type="button" class="sheet-print" onClick={() => print()}>
              {strings.print}
            </button>
            <p>
              <span class="code">{entry.code}</span> {entry.origin === 'school' && <SchoolMark />}{' '}
              {entry.onPhone && <span class="on-phone">{strings.onPhone}</span>}
            </p>
            <h1 ref={heading} tabIndex={-1}>
              {entryTitle(entry, language)}
            </h1>
            <EntryParts
              entry={entry}
              desks={contactsFor(entry, config).map((contact) => (
                <div key={contact.id} class="sheet-desk">
                  <h4 aria-level={3}>
                    {contact.name[language === 'en' ? 'en' : 'zh']} {contact.id === 'school' && <SchoolMark />}
                  </h4>
                  <Correction contact={contact} />
                  <PhoneCodes contact={contact} />
                  {extensions(contact).map((phone) => (
                    <p key={phone}>{phone}</p>
                  ))}
                  {contact.email && <p>{contact.email}</p>}
                  <ContactHours contact={contact} now={Date.now()} />
                </div>
              ))}
            />
          </article>
        )}
      </main>
    </>
  );
}
