import type { Contact } from '@/lib/types/faq';
import { DeskLine } from './desk-line';

interface Props {
  readonly title: string;
  readonly contacts: readonly Contact[];
  /** For the subject of a mail. */
  readonly code?: string | undefined;
  /** Numbers also as QR codes; not where results stand below. */
  readonly withQr?: boolean;
}

/** Help desks under a heading. */
export function Desks({ title, contacts, code, withQr = false }: Props) {
  return (
    <section class="desks" aria-label={title}>
      <h2 class="part-label">{title}</h2>
      <ul>
        {contacts.map((contact) => (
          <DeskLine key={contact.id} contact={contact} code={code} withQr={withQr} />
        ))}
      </ul>
    </section>
  );
}
