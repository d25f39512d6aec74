import type { Contact } from '@/lib/faq/types';
import { ContactHours } from '../contact-hours';
import { useWords } from '../words';

/** A help desk in brief: name, numbers, address, hours. No buttons, since results stand below it. */
export function DeskLine({ contact }: { readonly contact: Contact }) {
  const { common, language } = useWords();
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  return (
    <li class="desk">
      <h3>{name}</h3>
      <p class="desk-ways">
        {contact.phones.map((phone) => (
          <a key={phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`} aria-label={common.call(name, phone)}>
            {phone}
          </a>
        ))}
        {contact.email && (
          <a href={`mailto:${contact.email}`} aria-label={`${common.write(name)} ${contact.email}`}>
            {contact.email}
          </a>
        )}
      </p>
      <ContactHours contact={contact} now={Date.now()} />
    </li>
  );
}
