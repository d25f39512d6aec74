import { useEffect, useRef } from 'preact/hooks';
import { personsEvent } from '@/components/by-person';
import { contactsFor, generalContacts } from '@/lib/faq/contacts';
import { LANG_TAG } from '@/lib/strings/language';
import type { Config } from '@/lib/types/config';
import { FIDO_HOST } from '@/lib/types/hosts';
import { SchoolMark } from '../school-mark';
import { WordsContext } from '../words';
import { Answer } from './answer';
import { ClosedNote } from './closed-note';
import { HelpLine } from './help-line';
import type { PanelModel } from './model';
import { PanelHead } from './panel-head';
import { Pill } from './pill';
import { UnknownOffer } from './unknown-offer';

export interface PanelEvents {
  collapse(): void;
  expand(): void;
  close(): void;
  /** Takes the closing back. */
  reopen(): void;
  neverShow(rule: string): void;
  showAgain(rule: string): void;
  /** Whether a person has had the panel in sight for a while. */
  isSeen(): boolean;
  openEntry(code: string): void;
  openSearch(): void;
  openSupport(): void;
  /** What time the page's own host says it is; null where it can't be asked. */
  askTime(): Promise<Date | null>;
}

interface Props {
  readonly model: PanelModel;
  readonly config: Config;
  readonly collapsed: boolean;
  /** False once the extension was updated: what needs it is gone, the answer stays. */
  readonly alive: boolean;
  /** Focus follows only where the person has just acted. */
  readonly takeFocus: boolean;
  /** This kind of hint was just put away for good. */
  readonly isHidden: boolean;
  /** Just closed: a line tells where it went. */
  readonly isClosed: boolean;
  readonly events: PanelEvents;
}

/** The whole panel: the card or the pill. */
export function PanelView({ model, config, collapsed, alive, takeFocus, isHidden, isClosed, events }: Props) {
  const { strings, words, entry, label, happened } = model;
  const general = generalContacts(config, location.hostname === FIDO_HOST);
  const contacts = entry ? contactsFor(entry, config) : general;
  const reachable = [...contacts, ...general];
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (takeFocus) section.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
  }, [collapsed, takeFocus]);

  function onKeyDown(event: Event): void {
    const done = personsEvent(event);
    if (!(done instanceof KeyboardEvent) || done.key !== 'Escape' || done.isComposing) return;
    event.preventDefault();
    events.close();
  }

  return (
    <WordsContext value={words}>
      <section
        ref={section}
        class={`panel size-${config.textSize}`}
        aria-label={label}
        aria-describedby="keys"
        lang={LANG_TAG[words.language]}
        onKeyDown={onKeyDown}
      >
        <p id="keys" hidden>
          {strings.keys}
        </p>
        {isClosed ? (
          <ClosedNote strings={strings} onReopen={events.reopen} onClose={events.close} />
        ) : collapsed ? (
          <Pill
            offer={entry ? strings.pill : strings.pillUnknown}
            strings={strings}
            code={model.code}
            onExpand={events.expand}
            onClose={events.close}
          />
        ) : (
          <div class="card">
            <PanelHead strings={strings} code={model.code} events={events} />
            <div class="body">
              <h2>
                {happened} {entry?.origin === 'school' && <SchoolMark />}
              </h2>
              {entry ? (
                <Answer
                  model={model}
                  entry={entry}
                  contacts={contacts}
                  reachable={reachable}
                  alive={alive}
                  isHidden={isHidden}
                  events={events}
                />
              ) : (
                <UnknownOffer
                  strings={strings}
                  contacts={contacts}
                  alive={alive}
                  onSupport={events.openSupport}
                  onSearch={events.openSearch}
                />
              )}
              <p class="quiet">{strings.notOfficial}</p>
            </div>
            <HelpLine strings={strings} contacts={reachable} />
          </div>
        )}
      </section>
    </WordsContext>
  );
}
