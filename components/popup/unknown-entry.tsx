import { useLayoutEffect, useRef } from 'preact/hooks';
import { LONGEST_QUERY } from '@/lib/search/longest';
import { usePopup } from './popup-context';

/** An address whose entry doesn't exist (any more), and the field to look for another one. */
export function UnknownEntry({ code }: { readonly code: string }) {
  const { strings, search } = usePopup();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <section class="none">
      <h1>{strings.unknownCode(code)}</h1>
      <p>{strings.unknownCodeHint}</p>
      <form
        class="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          search(field.current?.value ?? '');
        }}
      >
        <input
          ref={field}
          type="text"
          aria-label={strings.searchLabel}
          placeholder={strings.searchPlaceholder}
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_QUERY}
        />
      </form>
    </section>
  );
}
