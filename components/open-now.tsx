import { type OpeningState, openingState } from '@/lib/faq/hours';
import type { CommonStrings } from '@/lib/strings/common.zh-TW';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly contact: Contact;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** When a desk opens next, in words. */
export const opensAt = ({ day, minutes }: NonNullable<OpeningState['next']>, common: CommonStrings): string =>
  fill(common.next, { day: common.days[day] ?? '', time: clock(minutes) });

/** Whether a desk can be reached now, and if not, when; nothing where its hours are not known. */
export function OpenNow({ contact, now }: Props) {
  const { common } = useWords();
  const { state, next } = openingState(contact, now);
  if (state === 'unknown') return null;
  if (state === 'open') return <strong class="is-open">{common.open}</strong>;
  const opens = next && opensAt(next, common);
  return <strong class="is-closed">{opens ? fill(common.closedUntil, { next: opens }) : common.closed}</strong>;
}
