import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { CloseIcon } from '../icons';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  readonly onClose: () => void;
}

/** Ends what it stands on, in whatever form the panel is. */
export function CloseButton({ strings, onClose }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={strings.close}
      title={strings.close}
      onClick={trusted(onClose)}
    >
      <CloseIcon />
    </button>
  );
}
