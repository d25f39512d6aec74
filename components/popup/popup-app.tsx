import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { lazy } from '@/components/lazy';
import { DEFAULTS } from '@/lib/config/resolve';
import { allEntries } from '@/lib/faq';
import { ChecksContext } from '../checks-context';
import { WordsContext, wordsIn } from '../words';
import { LiveStatus } from './live-status';
import { LookPart } from './look-part';
import { PopupContext } from './popup-context';
import { PopupFooter } from './popup-footer';
import { PrivateNote } from './private-note';
import { hashOf } from './route';
import { SearchView } from './search-view';
import { showAgain, wasClosed } from './show-again';
import { useConfig } from './use-config';
import { useLanguage } from './use-language';
import { useLook } from './use-look';
import type { Chosen } from './use-options';
import { useQuickChecks } from './use-quick-checks';
import { useRoute } from './use-route';
import { useScrollMemory } from './use-scroll-memory';
import { useSearch } from './use-search';
import { useTabSeen } from './use-tab-seen';
import { useViewState } from './use-view-state';

const DescribeView = lazy(async () => (await import('./describe-view')).DescribeView);
const EntryView = lazy(async () => (await import('./entry-view')).EntryView);
const PrintView = lazy(async () => (await import('./print-view')).PrintView);
const SupportView = lazy(async () => (await import('./support-view')).SupportView);

interface Props {
  /** False where the page stands in a tab of its own. */
  readonly popup: boolean;
}

/** The whole popup: places, search, and what is kept between two openings. */
export function PopupApp({ popup }: Props) {
  const { route, navigate, back } = useRoute();
  const configRead = useConfig();
  const config = configRead ?? DEFAULTS;
  const { language, strings } = useLanguage(config.language);
  const entries = useMemo(() => allEntries(config), [config]);
  const seen = useTabSeen();
  const { look, ask } = useLook(seen?.id);
  useEffect(() => {
    document.documentElement.dataset.textSize = config.textSize;
  }, [config.textSize]);
  const { left, recent, keepQuery, keepScroll, keepOpened } = useViewState();
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [status, setStatus] = useState('');

  const asked = route.view === 'home' ? route.query : undefined;
  // Nothing is listed before it is known what stands on top, so that nothing shifts.
  const known = left !== null && seen !== null && configRead !== null;
  const search = useSearch(entries, config, known);
  const query = typed ?? asked ?? left?.query ?? '';
  const ready = known && (search !== null || query.trim() === '');
  useEffect(() => {
    if (asked !== undefined) setTyped(asked);
  }, [asked]);

  const onScroll = useCallback(
    (place: string, top: number) => {
      if (place === '') keepScroll(top);
    },
    [keepScroll],
  );
  const hash = hashOf(route);
  useScrollMemory(hash, ready && hash === '' ? left.scroll : 0, onScroll);

  const opened = route.view === 'entry' ? route.code : null;
  useEffect(() => {
    if (opened !== null && ready) keepOpened(opened);
  }, [opened, ready, keepOpened]);

  const looked = look.state === 'looked' ? look.findings : [];
  const held = seen?.holds ? seen.findings : [];
  const findings = looked.length > 0 ? looked : held;
  const checks = useQuickChecks(
    findings.map(({ rule }) => rule),
    known && (findings.length > 0 || route.view === 'entry'),
  );
  const searchFor = useCallback(
    (words: string) => {
      setTyped(words);
      navigate({ view: 'home' });
    },
    [navigate],
  );
  const context = useMemo(
    () => ({ strings, language, config, entries, navigate, search: searchFor, announce: setStatus }),
    [strings, language, config, entries, navigate, searchFor],
  );
  const words = useMemo(() => ({ ...wordsIn(language), level: 2 }), [language]);
  return (
    <PopupContext value={context}>
      <WordsContext value={words}>
        <LiveStatus text={status} />
        <PrivateNote />
        {route.view === 'entry' && configRead && (
          <ChecksContext value={checks}>
            <EntryView key={route.code} code={route.code} inTab={!popup} onBack={back} />
          </ChecksContext>
        )}
        {route.view === 'print' && configRead && <PrintView key={route.code} code={route.code} onBack={back} />}
        {route.view === 'describe' && seen && configRead?.pageLook && (
          <DescribeView tab={seen.id} inTab={!popup} onBack={back} />
        )}
        {route.view === 'support' && seen && (
          <SupportView
            seen={looked.length > 0 ? { ...seen, findings: looked } : seen}
            code={route.code}
            inTab={!popup}
            onBack={back}
          />
        )}
        {route.view === 'home' && (
          <ChecksContext value={checks}>
            <SearchView
              findings={ready ? (look.state === 'looked' ? [] : held) : null}
              onShowAgain={seen && wasClosed(seen) ? () => void showAgain(seen, popup) : undefined}
              search={search}
              topic={route.topic}
              query={query}
              restored={typed === null && query !== ''}
              recent={recent}
              chosen={chosen}
              onChoose={setChosen}
              top={(brief) =>
                config.pageLook && (
                  <LookPart look={look} onAsk={ask} held={held} tab={seen?.id} inTab={!popup} brief={brief} />
                )
              }
              onQuery={setTyped}
              onSettled={keepQuery}
              onLeave={() => popup && close()}
            />
          </ChecksContext>
        )}
        <PopupFooter onSettings={() => void browser.runtime.openOptionsPage()} />
      </WordsContext>
    </PopupContext>
  );
}
