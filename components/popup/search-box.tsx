import type { Ref } from 'preact';
import { LONGEST_QUERY } from '@/lib/search/longest';
import { usePopup } from './popup-context';
import type { Composition } from './use-composition';

interface Props {
  readonly query: string;
  readonly composition: Composition;
  readonly listId: string;
  readonly expanded: boolean;
  readonly activeId: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The search field: a combobox over the list below it. */
export function SearchBox({ query, composition, listId, expanded, activeId, inputRef, onQuery, onKey }: Props) {
  const { strings } = usePopup();
  return (
    <div class="search-box">
      <svg class="search-icon" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.8 12.8 4.2 4.2" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={strings.searchLabel}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        placeholder={strings.searchPlaceholder}
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST_QUERY}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKey}
        onCompositionStart={composition.onCompositionStart}
        onCompositionEnd={composition.onCompositionEnd}
      />
      {query !== '' && (
        <button type="button" class="clear" aria-label={strings.clear} onClick={() => onQuery('')}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
        </button>
      )}
    </div>
  );
}
