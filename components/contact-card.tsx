import { mailHref } from '@/lib/faq/hrefs';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { ContactHours } from './contact-hours';
import { CopyButton } from './copy-button';
import { Correction } from './correction';
import { MailIcon, PhoneIcon } from './icons';
import { PhoneLinks } from './phone-links';
import { SchoolMark } from './school-mark';
import { WebLink } from './web-link';
import { useWords } from './words';

interface Props {
  readonly contact: Contact;
  /** The entry's code, for the subject of a mail. */
  readonly code?: string;
  /** Milliseconds since 1970; the present by default. */
  readonly now?: number;
}

/** A help desk: name, numbers, address, hours, each to call, write to or copy. */
export function ContactCard({ contact, code, now = Date.now() }: Props) {
  const { common, language, level } = useWords();
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  const headers: Record<string, string> = code ? { subject: fill(common.subject, { code }) } : {};
  return (
    <div class="contact">
      <h4 class="contact-name" aria-level={level && level + 1}>
        {name} {contact.id === 'school' && <SchoolMark />}
      </h4>
      <Correction contact={contact} />
      <div class="contact-phones">
        {contact.phones.map((phone) => (
          <p key={phone} class="contact-line">
            <PhoneIcon />
            <PhoneLinks name={name} phone={phone} />
            <CopyButton text={phone} />
          </p>
        ))}
      </div>
      {contact.email && (
        <p class="contact-line">
          <MailIcon />
          <a href={mailHref(contact.email, headers)}>{contact.email}</a>
          <CopyButton text={contact.email} />
        </p>
      )}
      {contact.url && (
        <p class="contact-line">
          <WebLink address={contact.url} />
        </p>
      )}
      <ContactHours contact={contact} now={now} />
    </div>
  );
}
