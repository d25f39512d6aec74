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

/**
 * When a desk can be reached, and whether that is now. Of an official desk, hours that are not known are said to be so;
 * of a school's own nothing is said but what the school says.
 */
export function ContactHours({ contact, now }: Props) {
  const { common, language } = useWords();
  // The site that is signed in to has no desk that we know: only its own pages can tell its hours.
  if (contact.id === 'service') return null;
  const text = contact.hours?.text[language === 'en' ? 'en' : 'zh'];
  if (contact.id === 'school') return text === undefined ? null : <p class="hours">{text}</p>;
  const hours = text && fill(common.hoursWith, { hours: text, remark: common.holidays });
  return (
    <p class="hours">
      <OpenNow contact={contact} now={now} />
      <span>{hours ?? common.hoursUnknown}</span>
      {isStale(contact, now) && <span>{common.stale}</span>}
    </p>
  );
}
