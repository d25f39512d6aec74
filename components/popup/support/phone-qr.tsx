import { lazy } from '@/components/lazy';
import { useWords } from '@/components/words';
import { phoneHref } from '@/lib/faq/hrefs';
import { phoneParts } from '@/lib/faq/tel-href';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { usePopup } from '../popup-context';

const QrCode = lazy(async () => (await import('@/components/qr-code')).QrCode);

/** The numbers that a telephone can dial, each with the words in which it is written. */
const callable = ({ phones }: Contact): { readonly text: string; readonly href: string }[] =>
  phones.flatMap(phoneParts).flatMap(({ text, number }) => {
    const href = number === null ? undefined : phoneHref(number);
    return href === undefined ? [] : [{ text: text.trim(), href }];
  });

/** A desk's numbers as QR codes, so that the phone in the other hand can call. */
export function PhoneCodes({ contact }: { readonly contact: Contact }) {
  const { common, language } = useWords();
  const name = contact.name[language === 'en' ? 'en' : 'zh'];
  return (
    <ul class="qr-codes">
      {callable(contact).map(({ text, href }) => (
        <li key={text}>
          <QrCode data={href} label={fill(common.call, { name, phone: text })} />
          <span class="qr-number">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same behind a line to open; nothing for a desk without a number. */
export function PhoneQr({ contact }: { readonly contact: Contact }) {
  const { strings } = usePopup();
  if (callable(contact).length === 0) return null;
  return (
    <details class="phone-qr">
      <summary>{strings.scanToCall}</summary>
      <PhoneCodes contact={contact} />
    </details>
  );
}
