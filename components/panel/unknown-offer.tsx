import { generalContacts } from '@/lib/faq/contacts';
import type { PanelStrings } from '@/lib/strings/panel.zh-TW';
import type { Config } from '@/lib/types/config';
import { FIDO_HOST } from '@/lib/types/hosts';
import { ContactCard } from '../contact-card';
import { useWords } from '../words';
import { trusted } from './trusted';

interface Props {
  readonly strings: PanelStrings;
  readonly config: Config;
  readonly alive: boolean;
  readonly onSearch: () => void;
}

/** An error that no rule knows: search and desks, never an answer. */
export function UnknownOffer({ strings, config, alive, onSearch }: Props) {
  const { common } = useWords();
  return (
    <>
      <p>{strings.unknownHint}</p>
      {alive && (
        <button type="button" class="action" onClick={trusted(onSearch)}>
          {strings.search}
        </button>
      )}
      <section class="who">
        <h3>{common.whoHelps}</h3>
        {generalContacts(config, location.hostname === FIDO_HOST).map((contact) => (
          <ContactCard key={contact.id} contact={contact} />
        ))}
      </section>
    </>
  );
}
