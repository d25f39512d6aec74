import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import type { Contact } from '@/lib/types/faq';
import { ContactCard } from '../contact-card';
import { useWords } from '../words';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  readonly contacts: readonly Contact[];
  readonly alive: boolean;
  readonly onSupport: () => void;
  readonly onSearch: () => void;
}

/** An error that no rule knows: search and desks, never an answer. */
export function UnknownOffer({ strings, contacts, alive, onSupport, onSearch }: Props) {
  const { common } = useWords();
  return (
    <>
      <p>{strings.unknownHint}</p>
      {alive && (
        <div class="actions">
          <button type="button" class="action" onClick={trusted(onSupport)}>
            {strings.support}
          </button>
          <button type="button" class="action" onClick={trusted(onSearch)}>
            {strings.search}
          </button>
        </div>
      )}
      <section class="who">
        <h3>{common.whoHelps}</h3>
        {contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} />
        ))}
      </section>
    </>
  );
}
