import type { Contact } from '@/lib/faq/types';
import { DeskLine } from './desk-line';

interface Props {
  readonly title: string;
  readonly contacts: readonly Contact[];
}

/** Help desks under a heading. */
export function Desks({ title, contacts }: Props) {
  return (
    <section class="desks" aria-label={title}>
      <h2 class="part-label">{title}</h2>
      <ul>
        {contacts.map((contact) => (
          <DeskLine key={contact.id} contact={contact} />
        ))}
      </ul>
    </section>
  );
}
