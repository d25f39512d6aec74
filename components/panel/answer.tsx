import type { Contact, FaqEntry } from '@/lib/types/faq';
import { ChecksContext } from '../checks-context';
import { ContactCard } from '../contact-card';
import { EntryParts } from '../entry-parts';
import type { PanelModel } from './model';
import { NeverShow } from './never-show';
import { Others } from './others';
import { Outcome } from './outcome';
import type { PanelEvents } from './panel-view';
import { SelfChecks } from './self-checks';
import { trusted } from './trusted';
import { useChecks } from './use-checks';

interface Props {
  readonly model: PanelModel;
  readonly entry: FaqEntry;
  readonly contacts: readonly Contact[];
  /** The same, and after them those for anything: the order in which the panel's foot looks for a number. */
  readonly reachable: readonly Contact[];
  readonly alive: boolean;
  /** This kind of hint was just put away for good. */
  readonly isHidden: boolean;
  readonly events: PanelEvents;
}

/** The answer in the order of all surfaces, and what one can do with it. */
export function Answer({ model, entry, contacts, reachable, alive, isHidden, events }: Props) {
  const { strings, rule, rules } = model;
  const { results, isWhole, checkAll } = useChecks(rules, events.askTime);
  return (
    <ChecksContext value={results}>
      <EntryParts
        entry={entry}
        notes="helpful"
        checks={
          <>
            <SelfChecks
              rules={rules}
              steps={entry.tryFirst}
              results={results}
              isWhole={isWhole}
              onCheck={() => void checkAll()}
            />
            {entry.tryFirst.length > 0 && (
              <Outcome strings={strings} code={entry.code} reachable={reachable} alive={alive} events={events} />
            )}
          </>
        }
        desks={contacts.map((contact) => <ContactCard key={contact.id} contact={contact} code={entry.code} />)}
      />
      <Others model={model} />
      {alive ? (
        <div class="actions">
          <button type="button" class="action" onClick={trusted(() => events.openEntry(entry.code))}>
            {strings.more}
          </button>
          <button type="button" class="action" onClick={trusted(events.openSupport)}>
            {strings.support}
          </button>
          <NeverShow strings={strings} rule={rule} isHidden={isHidden} events={events} />
        </div>
      ) : (
        <p class="quiet">{strings.reload}</p>
      )}
    </ChecksContext>
  );
}
