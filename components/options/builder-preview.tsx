import { resolveConfig } from '@/lib/config/resolve';
import type { Policy } from '@/lib/config/types';
import { schoolEntries } from '@/lib/faq';
import { generalContacts } from '@/lib/faq/contacts';
import { ContactCard } from '../contact-card';
import { OfficialAnswer } from '../official-answer';
import { useOptionsState } from './options-context';

const MOST = 3;

/** What teachers will see of these values: the same parts that panel and popup are made of. */
export function BuilderPreview({ policy }: { readonly policy: Policy }) {
  const { strings } = useOptionsState();
  const config = resolveConfig(policy, undefined);
  const entries = schoolEntries(config).slice(0, MOST);
  return (
    <section class="block preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{strings.preview}</h2>
      {generalContacts(config).map((contact) => (
        <ContactCard key={contact.id} contact={contact} />
      ))}
      {entries.length > 0 && <h3>{strings.previewEntry}</h3>}
      {entries.map((entry) => (
        <OfficialAnswer key={entry.code} entry={entry} />
      ))}
    </section>
  );
}
