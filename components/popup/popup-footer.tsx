import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';

/** The quiet last line: whose product this is not, and the way to the settings. */
export function PopupFooter({ onSettings }: { readonly onSettings: () => void }) {
  const { strings } = usePopup();
  return (
    <footer class="footer">
      <p>{strings.notOfficial}</p>
      <div class="footer-links">
        <PlaceLink to={{ view: 'support' }}>{strings.supportShort}</PlaceLink>
        <button type="button" class="text-button" onClick={onSettings}>
          {strings.settings}
        </button>
      </div>
    </footer>
  );
}
