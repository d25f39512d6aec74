import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';

/** An address whose entry doesn't exist (any more). */
export function UnknownEntry({ code }: { readonly code: string }) {
  const { strings } = usePopup();
  return (
    <section class="none">
      <h1>{strings.unknownCode(code)}</h1>
      <p>{strings.unknownCodeHint}</p>
      <PlaceLink to={{ view: 'home' }} class="action">
        {strings.searchLabel}
      </PlaceLink>
    </section>
  );
}
