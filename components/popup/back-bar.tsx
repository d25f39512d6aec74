import { usePopup } from './popup-context';

/** The way back, on top of every view but the first. */
export function BackBar({ onBack }: { readonly onBack: () => void }) {
  const { strings } = usePopup();
  return (
    <header class="top back-bar">
      <button type="button" class="back" onClick={onBack}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="m12 5-5 5 5 5" />
        </svg>
        {strings.back}
      </button>
    </header>
  );
}
