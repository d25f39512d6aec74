import { dialled } from '@/lib/faq/dialled';
import type { Contact } from '@/lib/faq/types';
import { fill } from '@/lib/strings/template';
import { later } from '../later';
import { useWords } from '../words';
import { useSupportStrings } from './use-support-strings';

const QrCode = later(async () => (await import('./qr-code')).QrCode);

/** A desk's numbers as QR codes, so that the phone in the other hand can call. */
export function PhoneCodes({ contact }: { readonly contact: Contact }) {
  const { common, language } = useWords();
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  return (
    <ul class="qr-codes">
      {contact.phones.map((phone) => (
        <li key={phone}>
          <QrCode data={`tel:${dialled(phone)}`} label={fill(common.call, { name, phone })} />
          <span class="qr-number">{phone}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same behind a line to open; nothing for a desk without a number. */
export function PhoneQr({ contact }: { readonly contact: Contact }) {
  const strings = useSupportStrings();
  if (contact.phones.length === 0) return null;
  return (
    <details class="phone-qr">
      <summary>{strings.scanToCall}</summary>
      <PhoneCodes contact={contact} />
    </details>
  );
}
