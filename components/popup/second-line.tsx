import type { Span } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';
import { MarkedText } from './marked-text';
import { usePopup } from './popup-context';
import { snippetOf, tellingMarks } from './snippet';

interface Props {
  readonly entry: FaqEntry;
  /** Hits in the answer. */
  readonly marks: readonly Span[];
  /** Whether the reader is shown Chinese words. */
  readonly inChinese: boolean;
}

/**
 * What stands below the title of a result: the answer around its first hit. Where the answer has none, what to do first,
 * since many answers only say whom to ask.
 */
export function SecondLine({ entry, marks, inChinese }: Props) {
  const { language } = usePopup();
  const isTelling = inChinese && tellingMarks(entry.answer, marks).length > 0;
  const step = entry.tryFirst[0]?.[language === 'en' ? 'en' : 'zh'];
  if (!isTelling && step !== undefined) return <span class="snippet snippet-brief">{step}</span>;
  if (!inChinese) return null;
  return (
    <span class={isTelling ? 'snippet' : 'snippet snippet-brief'} lang={language === 'en' ? 'zh-Hant-TW' : undefined}>
      <MarkedText pieces={snippetOf(entry.answer, marks)} />
    </span>
  );
}
