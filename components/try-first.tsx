import type { FaqEntry } from '@/lib/types/faq';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

/** What to try first: ours, and marked so. */
export function TryFirst({ entry }: Props) {
  const { common, language } = useWords();
  if (entry.tryFirst.length === 0) return null;
  return (
    <section class="try-first">
      <h3>
        {common.tryFirst}{' '}
        <span class="ours" title={common.oursNote}>
          {common.ours}
        </span>
      </h3>
      <ol>
        {entry.tryFirst.map((step) => (
          <li key={step.zh}>{language === 'en' ? step.en : step.zh}</li>
        ))}
      </ol>
    </section>
  );
}
