import { dateIn } from '@/lib/strings/calendar';
import { citation } from '@/lib/strings/citation';
import { fill } from '@/lib/text/template';
import type { FaqEntry } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
  readonly notes?: 'all' | 'helpful';
}

/** Facts that are newer than the sheet, apart from its words, each with its source and when we put it down. */
export function NewerNotes({ entry, notes = 'all' }: Props) {
  const words = useWords();
  const { common, language } = words;
  const shown = entry.notes.filter(({ fullOnly }) => notes === 'all' || !fullOnly);
  if (shown.length === 0) return null;
  return (
    <section class="notes">
      <h3 aria-level={words.level}>{common.newer}</h3>
      {shown.map((note) => (
        <p key={note.text.zh}>
          {language === 'en' ? note.text.en : note.text.zh}
          <span class="source">
            {' '}
            {citation(words, note.source)} · {fill(common.checked, { date: dateIn(language, note.checkedOn) })}
          </span>
        </p>
      ))}
    </section>
  );
}
