import type { FaqEntry } from '@/lib/types/faq';
import { SchoolMark } from '../school-mark';
import type { Group } from './group-hits';
import { ListedTitle, OriginalTitle } from './listed-title';
import { usePopup } from './popup-context';
import { SameAnswers } from './same-answers';
import { SecondLine } from './second-line';

interface Props {
  readonly group: Group;
  readonly query: string;
  readonly active: boolean;
  readonly onOpen: (code: string) => void;
}

/** DOM id of an entry's place in the list. */
export function optionId(code: string): string {
  return `option-${code}`;
}

function codeAt(target: EventTarget | null, fallback: FaqEntry): string {
  const line = target instanceof Element ? target.closest('[data-code]') : null;
  return line?.getAttribute('data-code') ?? fallback.code;
}

/** One place in the list. Those with the same answer are named in it; the keyboard reaches them from the entry. */
export function ResultOption({ group, query, active, onOpen }: Props) {
  const { language } = usePopup();
  const { lead, same } = group;
  const { entry, marks } = lead;
  // Who searches in Chinese also sees, in English, the words that were found.
  const original = language === 'en' && /\p{Script=Han}/u.test(query);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys; options never have the focus
    <div
      id={optionId(entry.code)}
      class="option"
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onOpen(codeAt(event.target, entry))}
    >
      <span class="code">{entry.code}</span> {entry.origin === 'school' && <SchoolMark />}{' '}
      <span class="question">
        <ListedTitle listed={lead} query={query} />
      </span>{' '}
      {original && (
        <span class="original" lang="zh-Hant-TW">
          <OriginalTitle listed={lead} />
        </span>
      )}{' '}
      {marks && <SecondLine entry={entry} marks={marks.answer} inChinese={language !== 'en' || original} />}{' '}
      {same.length > 0 && <SameAnswers same={same} query={query} />}
    </div>
  );
}
