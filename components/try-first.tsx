import { fill } from '@/lib/text/template';
import type { FaqEntry } from '@/lib/types/faq';
import { isUnofficial, STEP_SOURCES } from '@/lib/types/step-sources';
import { Linked } from './linked';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

/** What to try first: ours, and marked so. A step that no source has word for word says that it is unofficial. */
export function TryFirst({ entry }: Props) {
  const { common, language, level } = useWords();
  const key = language === 'en' ? 'en' : 'zh';
  if (entry.tryFirst.length === 0) return null;
  return (
    <section class="try-first">
      <h3 aria-level={level}>
        {common.tryFirst}{' '}
        <span class="ours" title={common.oursNote}>
          {common.ours}
        </span>
      </h3>
      <ol>
        {entry.tryFirst.map((step) => (
          <li key={step.zh} title={fill(common.restsOn, { source: STEP_SOURCES[step.why].title[key] })}>
            <Linked text={step[key]} />{' '}
            {isUnofficial(step.why) && <small class="unofficial">{common.unofficial}</small>}
          </li>
        ))}
      </ol>
    </section>
  );
}
