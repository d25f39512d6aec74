import type { FaqEntry } from '@/lib/faq/types';
import type { Group, Listed } from './group-hits';
import { latinMarks } from './latin-marks';
import { MarkedText } from './marked-text';
import { usePopup } from './popup-context';
import { piecesOf, snippetOf } from './snippet';

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

interface TitleProps {
  readonly listed: Listed;
  readonly query: string;
}

function Original({ listed }: { readonly listed: Listed }) {
  return <MarkedText pieces={piecesOf(listed.entry.question, listed.marks?.question ?? [])} />;
}

function Title({ listed, query }: TitleProps) {
  const { language } = usePopup();
  if (language !== 'en') return <Original listed={listed} />;
  const { question } = listed.entry.en;
  return <MarkedText pieces={piecesOf(question, latinMarks(question, query))} />;
}

function SameAnswer({ listed, query }: TitleProps) {
  return (
    <span class="same-line" data-code={listed.entry.code}>
      <span class="code">{listed.entry.code}</span> <Title listed={listed} query={query} />
    </span>
  );
}

function codeAt(target: EventTarget | null, fallback: FaqEntry): string {
  const line = target instanceof Element ? target.closest('[data-code]') : null;
  return line?.getAttribute('data-code') ?? fallback.code;
}

/** One place in the list. Those with the same answer are named in it; the keyboard reaches them from the entry. */
export function ResultOption({ group, query, active, onOpen }: Props) {
  const { strings, language } = usePopup();
  const { entry, marks, same } = group;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox has the keys; options never have the focus
    <li
      id={optionId(entry.code)}
      class="option"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the mark-up of the ARIA pattern
      role="option"
      aria-selected={active}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => onOpen(codeAt(event.target, entry))}
    >
      <span class="code">{entry.code}</span>{' '}
      <span class="question">
        <Title listed={group} query={query} />
      </span>{' '}
      {language === 'en' && (
        <span class="original" lang="zh-Hant-TW">
          <Original listed={group} />
        </span>
      )}{' '}
      {marks && (
        <span
          class={marks.answer.length > 0 ? 'snippet' : 'snippet snippet-brief'}
          lang={language === 'en' ? 'zh-Hant-TW' : undefined}
        >
          <MarkedText pieces={snippetOf(entry.answer, marks.answer)} />
        </span>
      )}{' '}
      {same.length > 0 && (
        <span class="same">
          <span class="same-label">{strings.sameAnswer}</span>{' '}
          {same.map((listed) => (
            <SameAnswer key={listed.entry.code} listed={listed} query={query} />
          ))}
        </span>
      )}
    </li>
  );
}
