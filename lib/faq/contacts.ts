import type { Config, LocalContact } from '@/lib/types/config';
import type { Contact, FaqEntry } from '@/lib/types/faq';
import { FIDO_HOST, isWatched } from '@/lib/types/hosts';
import { CONTACTS, SERVICE } from './desks';

/** A school's own desk, from its policy. */
export function schoolDesk(local: LocalContact, orgName: string): Contact {
  const own = local.name ?? '學校服務台';
  const name = orgName === '' ? own : `${orgName} ${own}`;
  return {
    id: 'school',
    name: {
      zh: name,
      en: local.name === undefined ? (orgName === '' ? 'School help desk' : `${orgName} help desk`) : name,
    },
    phones: local.phones ?? [],
    ...(local.email === undefined ? {} : { email: local.email }),
    ...(local.url === undefined ? {} : { url: local.url }),
    ...(local.hours === undefined
      ? {}
      : {
          hours: {
            text: { zh: local.hours, en: local.hours },
            openings: [],
            source: { title: { zh: name, en: name }, date: '' },
          },
        }),
    source: { title: { zh: name, en: name }, date: '' },
  };
}

type Local = Pick<Config, 'localContact' | 'orgName' | 'deskNotes'>;

const ownDesk = ({ localContact, orgName }: Local): Contact[] =>
  localContact ? [schoolDesk(localContact, orgName)] : [];

/** An official desk as it is, with what the school has to correct beside it. */
function official(id: 'moica' | 'oidc', { deskNotes, orgName }: Local): Contact {
  const contact = CONTACTS[id];
  const note = deskNotes.find((one) => one.contact === id);
  return note ? { ...contact, correction: { by: orgName, text: note.note } } : contact;
}

/** The desks for an entry: the school's own first where policy names one, then the right official ones. */
export function contactsFor(entry: FaqEntry, config: Local): Contact[] {
  const others = entry.desks.flatMap((desk) => {
    if (desk === 'school') return [];
    return [desk === 'service' ? SERVICE : official(desk, config)];
  });
  return [...(entry.contact ? [entry.contact] : ownDesk(config)), ...others];
}

/**
 * The desks for a page that no entry speaks of: the school's own, then the one of the page's host. A page that is none of
 * the login's belongs to a service, which has a desk of its own.
 */
export function contactsForHost(host: string, config: Local): Contact[] {
  if (host === FIDO_HOST) return [...ownDesk(config), official('moica', config)];
  return [...ownDesk(config), ...(isWatched(host) ? [] : [SERVICE]), official('oidc', config)];
}

/**
 * The desks where no entry fits: the school's own and both official ones.
 * @param cardFirst whether the desk for the card and its app comes before the one for accounts.
 */
export function generalContacts(config: Local, cardFirst = false): Contact[] {
  const both = [official('oidc', config), official('moica', config)];
  return [...ownDesk(config), ...(cardFirst ? both.reverse() : both)];
}
