import { useState } from 'preact/hooks';
import { callFirst } from '@/lib/faq/call-first';
import { openingState } from '@/lib/faq/hours';
import { mailHref } from '@/lib/faq/hrefs';
import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import { fill } from '@/lib/text/template';
import type { Contact } from '@/lib/types/faq';
import { opensAt } from '../open-now';
import { useWords } from '../words';
import type { PanelEvents } from './panel-view';
import { trusted } from './trusted';
import { useInSight } from './use-in-sight';

interface Props {
  readonly strings: PanelStrings;
  /** Of the entry, for the subject of a mail. */
  readonly code: string;
  /** Whom the panel's foot offers to call, and the others, in the order in which they help. */
  readonly reachable: readonly Contact[];
  /** Without the extension nothing can be opened. */
  readonly alive: boolean;
  readonly events: PanelEvents;
}

/** Whether the steps have helped. Who is done closes; who is not is led on. Nothing is counted or kept. */
export function Outcome({ strings, code, reachable, alive, events }: Props) {
  const [isStuck, setStuck] = useState(false);
  const part = useInSight(isStuck);
  const { common, language } = useWords();
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
  const [call] = callFirst(reachable);
  // Most are stuck in the evening, when nobody answers a call.
  const next = call && openingState(call.contact, Date.now()).next;
  const writeTo = next && reachable.find(({ email }) => email !== undefined);
  return (
    <div ref={part} class="never-show">
      <p role="status">{next ? fill(strings.stuckClosed, { next: opensAt(next, common) }) : strings.stuckNext}</p>
      {writeTo?.email && (
        <a class="action" href={mailHref(writeTo.email, { subject: fill(common.subject, { code }) })}>
          {fill(common.write, { name: writeTo.name[language === 'en' ? 'en' : 'zh'] })}
        </a>
      )}
      {alive && (
        <button type="button" class="action" onClick={trusted(events.openSupport)}>
          {strings.support}
        </button>
      )}
    </div>
  );
}
