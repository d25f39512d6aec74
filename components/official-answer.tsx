import { citation } from '@/lib/strings/citation';
import type { FaqEntry } from '@/lib/types/faq';
import { SchoolMark } from './school-mark';
import { WebLink } from './web-link';
import { useWords } from './words';

interface Props {
  readonly entry: FaqEntry;
}

/** Addresses in the answer's own words, as links. */
const ADDRESS = /(https:\/\/[^\s（）()]+)/;

const withLinks = (text: string) =>
  text.split(ADDRESS).map((part) => (ADDRESS.test(part) ? <WebLink key={part} address={part} /> : part));

/**
 * Question and answer word for word with source and date. An English reader
 * gets our translation first, marked as unofficial, the original beside it.
 */
export function OfficialAnswer({ entry }: Props) {
  const { common, language } = useWords();
  const translated = language === 'en';
  const official = entry.origin === 'official';
  return (
    <section class="official">
      <h3>
        {official ? common.officialAnswer : entry.question} {entry.origin === 'school' && <SchoolMark />}
      </h3>
      {translated && (
        <blockquote class="answer" lang="en">
          {official && <p class="question">{entry.en.question}</p>}
          <p>{withLinks(entry.en.answer)}</p>
          {official && <p class="translation">{common.translation}</p>}
        </blockquote>
      )}
      {(!translated || official) && (
        <blockquote class="answer" lang="zh-Hant-TW">
          {official && <p class="question">{entry.question}</p>}
          <p>{withLinks(entry.answer)}</p>
        </blockquote>
      )}
      <p class="source">
        <span class="code">{entry.code}</span> {citation(common, entry.source)}
      </p>
    </section>
  );
}
