import { citation } from '@/lib/strings/citation';
import type { CommonStrings } from '@/lib/strings/common.zh-TW';
import type { FaqEntry, Origin } from '@/lib/types/faq';
import { Quotation } from './quotation';
import { SchoolMark } from './school-mark';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

const HEADING: Readonly<
  Record<Origin, keyof CommonStrings & ('officialAnswer' | 'meaning' | 'codeText' | 'schoolAnswer')>
> = {
  official: 'officialAnswer',
  ours: 'meaning',
  fido: 'codeText',
  school: 'schoolAnswer',
};

/** What is quoted below the heading: of a TW FidO code its message, since the headline gives the meaning. */
const quoted = ({ origin, question, answer, en }: FaqEntry) =>
  origin === 'fido' ? { zh: question, en: en.question } : { zh: answer, en: en.answer };

/**
 * The answer word for word with source and date; its question is the title of the entry. An English reader gets our
 * translation, marked as unofficial, and the original folded beside it.
 */
export function OfficialAnswer({ entry }: Props) {
  const words = useWords();
  const { common, language } = words;
  const text = quoted(entry);
  const translated = language === 'en' && entry.origin !== 'school';
  return (
    <section class="official">
      <h3 aria-level={words.level}>
        {common[HEADING[entry.origin]]} {entry.origin === 'school' && <SchoolMark />}
      </h3>
      {entry.cause && <p>{entry.cause[translated ? 'en' : 'zh']}</p>}
      <Quotation text={translated ? text.en : text.zh} lang={translated ? 'en' : 'zh-Hant-TW'} />
      {translated && (
        <>
          {entry.origin !== 'ours' && <p class="translation">{common.translation}</p>}
          <details class="in-chinese">
            <summary>{common.original}</summary>
            <div lang="zh-Hant-TW">
              {entry.origin !== 'fido' && <p class="question">{entry.question}</p>}
              <Quotation text={text.zh} lang="zh-Hant-TW" whole />
            </div>
          </details>
        </>
      )}
      <p class="source">
        <span class="code">{entry.code}</span> {citation(words, entry.source)}
      </p>
    </section>
  );
}
