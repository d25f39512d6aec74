import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { HelperMark } from '../icons';
import { CloseButton } from './close-button';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  readonly onReopen: () => void;
  readonly onClose: () => void;
}

/** Where the panel went that was just closed, and the way back. */
export function ClosedNote({ strings, onReopen, onClose }: Props) {
  return (
    <div class="pill note">
      <HelperMark />
      <span>{strings.closedNote}</span>
      <button type="button" class="action" data-focus onClick={trusted(onReopen)}>
        {strings.reopen}
      </button>
      <CloseButton strings={strings} onClose={onClose} />
    </div>
  );
}
