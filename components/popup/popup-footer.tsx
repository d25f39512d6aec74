import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';
import { useSupportStrings } from './support/use-support-strings';

/** The quiet last line: whose product this is not, and the way to the settings. */
export function PopupFooter({ onSettings }: { readonly onSettings: () => void }) {
  const { strings } = usePopup();
  const support = useSupportStrings();
  return (
    <footer class="footer">
      <p>{strings.notOfficial}</p>
      <div class="footer-links">
        <PlaceLink to={{ view: 'support' }}>{support.footer}</PlaceLink>
        <button type="button" class="text-button" onClick={onSettings}>
          {strings.settings}
        </button>
      </div>
    </footer>
  );
}
