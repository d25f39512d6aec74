import { useContext } from 'preact/hooks';
import { markOf } from '@/lib/support/step-mark';
import { fill } from '@/lib/text/template';
import type { FaqEntry } from '@/lib/types/faq';
import { isUnofficial, STEP_SOURCES } from '@/lib/types/step-sources';
import { ChecksContext } from './checks-context';
import { Linked } from './linked';
import { StepNote } from './step-note';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

/**
 * What to try first: ours, and marked so. A step that no source has word for word says that it is unofficial; one that
 * the checks of this computer know to be fine is ticked, and stays.
 */
export function TryFirst({ entry }: Props) {
  const { common, language, level } = useWords();
  const results = useContext(ChecksContext);
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
        {entry.tryFirst.map((step) => {
          const mark = markOf(step, results);
          return (
            <li key={step.zh} title={fill(common.restsOn, { source: STEP_SOURCES[step.why].title[key] })}>
              <Linked text={step[key]} />{' '}
              {isUnofficial(step.why) && <small class="unofficial">{common.unofficial}</small>}{' '}
              {mark && <StepNote mark={mark} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
