import type { FaqEntry } from '@/lib/types/faq';
import { entryTitle } from '../entry-title';
import { SchoolMark } from '../school-mark';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';

interface Props {
  readonly title: string;
  readonly entries: readonly FaqEntry[];
}

/** Links to other entries under a heading; nothing where there are none. */
export function EntryList({ title, entries }: Props) {
  const { language } = usePopup();
  if (entries.length === 0) return null;
  return (
    <section class="entry-list">
      <h2 class="part-label">{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.code}>
            <PlaceLink to={{ view: 'entry', code: entry.code }}>
              <span class="code">{entry.code}</span> {entry.origin === 'school' && <SchoolMark />}{' '}
              <span>{entryTitle(entry, language)}</span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
