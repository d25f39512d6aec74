import { citation } from '@/lib/strings/citation';
import { fill } from '@/lib/text/template';
import type { FaqEntry } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

/** Facts that are newer than the sheet, apart from its words, each with its source and when we compared it. */
export function NewerNotes({ entry }: Props) {
  const { common, language } = useWords();
  if (entry.notes.length === 0) return null;
  return (
    <section class="notes">
      <h3>{common.newer}</h3>
      {entry.notes.map((note) => (
        <p key={note.text.zh}>
          {language === 'en' ? note.text.en : note.text.zh}
          <span class="source">
            {' '}
            {citation(common, note.source)} · {fill(common.checked, { date: note.checkedOn })}
          </span>
        </p>
      ))}
    </section>
  );
}
