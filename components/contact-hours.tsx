import { isStale, openingState } from '@/lib/faq/hours';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** When a desk can be reached, and whether that is now. Hours that are not known are said to be so. */
export function ContactHours({ contact, now }: Props) {
  const { common, language } = useWords();
  const { state, next } = openingState(contact, now);
  const text = contact.hours?.text[language === 'en' ? 'en' : 'zh'];
  const opening = ({ day, minutes }: NonNullable<typeof next>): string =>
    fill(common.next, { day: common.days[day] ?? '', time: clock(minutes) });
  return (
    <p class="hours">
      {state === 'open' && <strong class="is-open">{common.open}</strong>}
      {state === 'closed' && (
        <strong class="is-closed">{next ? fill(common.closedUntil, { next: opening(next) }) : common.closed}</strong>
      )}
      <span>{text ? fill(common.hoursWith, { hours: text, remark: common.holidays }) : common.hoursUnknown}</span>
      {isStale(contact, now) && <span>{common.stale}</span>}
    </p>
  );
}
