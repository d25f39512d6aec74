import { isStale, openingState } from '@/lib/faq/hours';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** When a desk can be reached, and whether that is now. Hours that are not known are said to be so. */
export function ContactHours({ contact, now }: Props) {
  const { common, language } = useWords();
  // The site that is signed in to has no desk that we know: only its own pages can tell its hours.
  if (contact.id === 'service') return null;
  const { state, next } = openingState(contact, now);
  const text = contact.hours?.text[language === 'en' ? 'en' : 'zh'];
  // What a school says about its own hours stays as it is.
  const remark = contact.id === 'school' ? null : common.holidays;
  const hours = text === undefined || remark === null ? text : fill(common.hoursWith, { hours: text, remark });
  const opening = ({ day, minutes }: NonNullable<typeof next>): string =>
    fill(common.next, { day: common.days[day] ?? '', time: clock(minutes) });
  return (
    <p class="hours">
      {state === 'open' && <strong class="is-open">{common.open}</strong>}
      {state === 'closed' && (
        <strong class="is-closed">{next ? fill(common.closedUntil, { next: opening(next) }) : common.closed}</strong>
      )}
      <span>{hours ?? common.hoursUnknown}</span>
      {isStale(contact, now) && <span>{common.stale}</span>}
    </p>
  );
}
