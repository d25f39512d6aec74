import type { FaqEntry } from '@/lib/types/faq';
import { entryTitle } from '../entry-title';
import { OfficialAnswer } from '../official-answer';
import { SchoolMark } from '../school-mark';
import { TryFirst } from '../try-first';
import { useWords } from '../words';
import type { PanelModel } from './model';

function Listed({ title, entries }: { readonly title: string; readonly entries: readonly FaqEntry[] }) {
  const { language } = useWords();
  if (entries.length === 0) return null;
  return (
    <section class="others">
      <h3>{title}</h3>
      {entries.map((entry) => (
        <details key={entry.code}>
          <summary>
            <span class="code">{entry.code}</span> {entry.origin === 'school' && <SchoolMark />}{' '}
            {entryTitle(entry, language)}
          </summary>
          <TryFirst entry={entry} />
          <OfficialAnswer entry={entry} />
        </details>
      ))}
    </section>
  );
}

/** Other entries that fit: of the same finding, with the very same answer only by their codes, and of further findings. */
export function Others({ model: { strings, others, sameAnswer, alsoSeen } }: { readonly model: PanelModel }) {
  return (
    <>
      <Listed title={strings.others} entries={others} />
      {sameAnswer.length > 0 && (
        <p class="quiet">
          {strings.sameAnswer}{' '}
          {sameAnswer.map(({ code }) => (
            <span key={code} class="code">
              {code}
            </span>
          ))}
        </p>
      )}
      <Listed title={strings.alsoSeen} entries={alsoSeen} />
    </>
  );
}
