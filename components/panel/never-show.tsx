import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import type { PanelEvents } from './panel-view';
import { SEEN_MS } from './seen';
import { trusted } from './trusted';
import { useInSight } from './use-in-sight';

interface Props {
  readonly strings: PanelStrings;
  readonly rule: string;
  /** It was done, and can be undone. */
  readonly isHidden: boolean;
  readonly events: PanelEvents;
}

/**
 * Keeps a kind of hint away for good. As this outlasts the page, it takes a second step, which counts only when the
 * question has been in sight for a while: a page may lead one click to where it can't be seen, hardly two. Telephone,
 * mail and copying go without: they change nothing that lasts, the browser asks before it dials, and a panel that is
 * wrongly taken for covered must still help.
 */
export function NeverShow({ strings, rule, isHidden, events }: Props) {
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  const part = useInSight(askedAt !== null || isHidden);
  useEffect(() => {
    if (askedAt !== null || isHidden || wasAsked.current) first.current?.focus({ preventScroll: true });
    wasAsked.current = askedAt !== null || isHidden;
  }, [askedAt, isHidden]);

  function confirm(): void {
    if (askedAt === null || performance.now() - askedAt < SEEN_MS || !events.isSeen()) return;
    setAskedAt(null);
    events.neverShow(rule);
  }

  if (isHidden) {
    return (
      <div ref={part} class="never-show">
        <p role="status">{strings.neverShown}</p>
        <button ref={first} type="button" class="action" onClick={trusted(() => events.showAgain(rule))}>
          {strings.undo}
        </button>
      </div>
    );
  }
  if (askedAt !== null) {
    return (
      <div ref={part} class="never-show">
        <p id="never-show-ask">{strings.neverShowAsk}</p>
        <button ref={first} type="button" class="action" aria-describedby="never-show-ask" onClick={trusted(confirm)}>
          {strings.neverShowYes}
        </button>
        <button type="button" class="action" onClick={trusted(() => setAskedAt(null))}>
          {strings.cancel}
        </button>
      </div>
    );
  }
  return (
    <button ref={first} type="button" class="text-action" onClick={trusted(() => setAskedAt(performance.now()))}>
      {strings.neverShow}
    </button>
  );
}
