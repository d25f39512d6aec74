import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { fill } from '@/lib/text/template';
import { HelperMark } from '../icons';
import { CloseButton } from './close-button';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  /** What one finds behind it. */
  readonly offer: string;
  readonly code: string;
  readonly onExpand: () => void;
  readonly onClose: () => void;
}

/** The panel when there is no room, or when it shall be small: one button that opens it, one that ends it. */
export function Pill({ strings, offer, code, onExpand, onClose }: Props) {
  return (
    <div class="pill">
      <button
        type="button"
        class="pill-main"
        data-focus
        aria-expanded="false"
        aria-label={fill(strings.expand, { code })}
        onClick={trusted(onExpand)}
      >
        <HelperMark />
        <span class="code">{code}</span>
        <span>{offer}</span>
      </button>
      <CloseButton strings={strings} onClose={onClose} />
    </div>
  );
}
