import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { CollapseIcon, HelperMark } from '../icons';
import { CloseButton } from './close-button';
import type { PanelEvents } from './panel-view';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  readonly code: string;
  readonly events: PanelEvents;
}

/** Whose panel this is, its code, and the ways out. */
export function PanelHead({ strings, code, events }: Props) {
  return (
    <div class="head">
      <HelperMark />
      <span class="brand">{strings.name}</span>
      <span class="code">{code}</span>
      <button
        type="button"
        class="icon-button"
        data-focus
        aria-label={strings.collapse}
        title={strings.collapse}
        onClick={trusted(events.collapse)}
      >
        <CollapseIcon />
      </button>
      <CloseButton strings={strings} onClose={events.close} />
    </div>
  );
}
