import { useState } from 'preact/hooks';
import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import type { PanelEvents } from './panel-view';
import { trusted } from './trusted';
import { useInSight } from './use-in-sight';

interface Props {
  readonly strings: PanelStrings;
  /** Without the extension nothing can be opened. */
  readonly alive: boolean;
  readonly events: PanelEvents;
}

/** Whether the steps have helped. Who is done closes; who is not is led on. Nothing is counted or kept. */
export function Outcome({ strings, alive, events }: Props) {
  const [isStuck, setStuck] = useState(false);
  const part = useInSight(isStuck);
  if (!isStuck) {
    return (
      <div class="actions">
        <button type="button" class="action" onClick={trusted(events.close)}>
          {strings.solved}
        </button>
        <button type="button" class="action" onClick={trusted(() => setStuck(true))}>
          {strings.stuck}
        </button>
      </div>
    );
  }
  return (
    <div ref={part} class="never-show">
      <p role="status">{strings.stuckNext}</p>
      {alive && (
        <button type="button" class="action" onClick={trusted(events.openSupport)}>
          {strings.support}
        </button>
      )}
    </div>
  );
}
