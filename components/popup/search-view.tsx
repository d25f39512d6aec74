import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { contactsFor, generalContacts } from '@/lib/faq/contacts';
import type { Config } from '@/lib/types/config';
import type { Contact, FaqEntry, Topic } from '@/lib/types/faq';
import type { Finding } from '@/lib/types/page';
import { CallBar } from './call-bar';
import { Desks } from './desks';
import { FindingCard } from './finding-card';
import { NoResult } from './no-result';
import { usePopup } from './popup-context';
import { ResultList } from './result-list';
import { optionId } from './result-option';
import { SearchBox } from './search-box';
import { browseSections, searchSections, summaryOf } from './sections';
import { TopicLinks } from './topic-links';
import { useComposition } from './use-composition';
import { type Chosen, useOptions } from './use-options';
import type { SearchQuery } from './use-search';
import { useSettled } from './use-settled';
import { useSpoken } from './use-spoken';

interface Props {
  /** What was seen in the tab in front; null until it is known. */
  readonly findings: readonly Finding[] | null;
  /** Shows again in the page what was closed there; absent where nothing was. */
  readonly onShowAgain: (() => void) | undefined;
  /** Null until the engine is there. */
  readonly search: SearchQuery | null;
  readonly topic: Topic | undefined;
  readonly query: string;
  /** The query is left from an earlier opening: typing replaces it. */
  readonly restored: boolean;
  readonly recent: readonly string[];
  /** The row that was active or opened last. */
  readonly chosen: Chosen | null;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onQuery: (query: string) => void;
  /** Told the query whenever it is no longer being composed. */
  readonly onSettled: (query: string) => void;
  /** What stands on top of all that was found; told whether the results need the room. */
  readonly top: (brief: boolean) => ComponentChildren;
  /** Esc on an empty field. */
  readonly onLeave: () => void;
}

const LIST = 'results';

/** The desks for what was seen, then those for everything. */
function contactsOf(entry: FaqEntry | undefined, config: Config): Contact[] {
  const all = [...(entry ? contactsFor(entry, config) : []), ...generalContacts(config)];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** The first view: search field, what was seen, topics, and the list. */
export function SearchView(props: Props) {
  const { findings, onShowAgain, search, topic, query, restored, recent, chosen } = props;
  const { top, onChoose, onQuery, onSettled, onLeave } = props;
  const { strings, entries, config, navigate, announce } = usePopup();
  const input = useRef<HTMLInputElement>(null);
  const composition = useComposition();
  const settled = useSettled(query, composition.composing);

  const asked = query.trim() !== '';
  const result = useMemo(() => (asked && search ? search(query) : null), [asked, search, query]);
  const sections = useMemo(
    () => (asked ? searchSections(result, strings) : browseSections(entries, topic, recent, strings)),
    [asked, result, strings, entries, topic, recent],
  );
  const summary = result ? summaryOf(sections, strings) : '';
  const open = (code: string) => {
    onChoose({ query: settled, code });
    navigate({ view: 'entry', code });
  };
  const options = useOptions(sections, settled, chosen, onChoose, open);
  const active = options.active;
  // An error on the page that no entry answers: only people can.
  const unanswered = !asked && findings?.length !== 0 && findings?.every(({ codes }) => codes.length === 0);
  const first = entries.find(({ code }) => code === findings?.flatMap(({ codes }) => codes)[0]);
  const nothing = result !== null && sections.length === 0 && !result.contact;

  const hasDesks = nothing || result?.contact || unanswered;

  useSpoken(summary, composition.composing, announce);
  useEffect(() => onSettled(settled), [settled, onSettled]);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (restored) input.current?.select();
  }, [restored]);
  useLayoutEffect(() => {
    if (active !== null) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const change = (next: string) => {
    onQuery(next);
    input.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    if (composition.owns(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (query === '') onLeave();
      else onQuery('');
    } else if (options.onKey(event.key)) event.preventDefault();
  };

  return (
    <>
      <header class="top">
        <h1 class="title visually-hidden">{strings.title}</h1>
        <SearchBox
          query={query}
          composition={composition}
          listId={LIST}
          expanded={sections.length > 0}
          activeId={active === null ? undefined : optionId(active)}
          inputRef={input}
          onQuery={change}
          onKey={onKey}
        />
      </header>
      {findings && (
        <main>
          {top(asked)}
          <FindingCard findings={findings} brief={asked} onShowAgain={onShowAgain} />
          {!asked && <TopicLinks current={topic} />}
          {nothing && <NoResult query={query} onSample={change} />}
          {hasDesks && <Desks title={strings.desks} contacts={generalContacts(config)} />}
          {sections.length > 0 && (
            <p class="keys" aria-hidden="true">
              {strings.keys}
            </p>
          )}
          <ResultList id={LIST} sections={sections} query={query} active={active} onOpen={open} />
        </main>
      )}
      {findings && !hasDesks && <CallBar contacts={contactsOf(first, config)} />}
    </>
  );
}
