import { mailHref } from '@/lib/faq/hrefs';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { ContactHours } from '../contact-hours';
import { CopyButton } from '../copy-button';
import { Correction } from '../correction';
import { PhoneLinks } from '../phone-links';
import { SchoolMark } from '../school-mark';
import { useWords } from '../words';
import { usePopup } from './popup-context';
import { PhoneQr } from './support/phone-qr';

interface Props {
  readonly contact: Contact;
  readonly code: string | undefined;
  readonly withQr: boolean;
}

/** A help desk in brief: name, numbers, address, hours. */
export function DeskLine({ contact, code, withQr }: Props) {
  const { common, language } = useWords();
  const { announce, strings } = usePopup();
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  const subject = code === undefined ? strings.subjectUnknown : fill(common.subject, { code });
  return (
    <li class="desk">
      <h3>
        {name} {contact.id === 'school' && <SchoolMark />}
      </h3>
      <Correction contact={contact} />
      <p class="desk-ways">
        {contact.phones.map((phone) => (
          <span key={phone} class="desk-number">
            <PhoneLinks name={name} phone={phone} />
            <CopyButton text={phone} announce={announce} />
          </span>
        ))}
        {contact.email && (
          <a
            href={mailHref(contact.email, { subject })}
            aria-label={`${fill(common.write, { name })} ${contact.email}`}
          >
            {contact.email}
          </a>
        )}
      </p>
      <ContactHours contact={contact} now={Date.now()} />
      {withQr && <PhoneQr contact={contact} />}
    </li>
  );
}
