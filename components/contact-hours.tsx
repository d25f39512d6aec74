import { isStale } from '@/lib/faq/hours';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { OpenNow } from './open-now';
import { useWords } from './words';

interface Props {
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** When a desk can be reached, and whether that is now. Hours that are not known are said to be so. */
export function ContactHours({ contact, now }: Props) {
  const { common, language } = useWords();
  // The site that is signed in to has no desk that we know: only its own pages can tell its hours.
  if (contact.id === 'service') return null;
  const text = contact.hours?.text[language === 'en' ? 'en' : 'zh'];
  // A school without hours has said none; no official site has them.
  if (contact.id === 'school' && text === undefined) return null;
  // What a school says about its own hours stays as it is.
  const remark = contact.id === 'school' ? null : common.holidays;
  const hours = text === undefined || remark === null ? text : fill(common.hoursWith, { hours: text, remark });
  return (
    <p class="hours">
      <OpenNow contact={contact} now={now} />
      <span>{hours ?? common.hoursUnknown}</span>
      {isStale(contact, now) && <span>{common.stale}</span>}
    </p>
  );
}
