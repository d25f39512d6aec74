import type { ComponentChildren } from 'preact';
import type { FaqEntry } from '@/lib/types/faq';
import { NewerNotes } from './newer-notes';
import { OfficialAnswer } from './official-answer';
import { TryFirst } from './try-first';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
  /** What goes with the steps, such as a button that checks this computer. */
  readonly checks?: ComponentChildren;
  /** The help desks, each as the surface shows it. */
  readonly desks: ComponentChildren;
  /** In the panel, notes that lead to no next step are left out. */
  readonly notes?: 'all' | 'helpful';
}

/**
 * An entry below its headline, in the one order of all surfaces: what to try, who helps, the official answer, newer
 * notes. A school's entry has no steps: its answer is what to try, so it stands in their place.
 */
export function EntryParts({ entry, checks, desks, notes = 'all' }: Props) {
  const { common, level } = useWords();
  const bySchool = entry.origin === 'school';
  return (
    <>
      {bySchool ? <OfficialAnswer entry={entry} /> : <TryFirst entry={entry} />}
      {!bySchool && checks}
      <section class="who">
        <h3 aria-level={level}>{common.whoHelps}</h3>
        {desks}
      </section>
      {!bySchool && <OfficialAnswer entry={entry} />}
      <NewerNotes entry={entry} notes={notes} />
    </>
  );
}
