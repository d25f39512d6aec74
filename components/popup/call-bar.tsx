import { callFirst } from '@/lib/faq/call-first';
import type { Contact } from '@/lib/types/faq';
import { CopyButton } from '../copy-button';
import { Correction } from '../correction';
import { OpenNow } from '../open-now';
import { PhoneLinks } from '../phone-links';
import { SchoolMark } from '../school-mark';
import { useWords } from '../words';
import { usePopup } from './popup-context';

/** The numbers to call, one a desk, in sight below whatever is listed. */
export function CallBar({ contacts }: { readonly contacts: readonly Contact[] }) {
  const { language } = useWords();
  const { strings, announce } = usePopup();
  return (
    <aside class="calls" aria-label={strings.desks}>
      {contacts
        .flatMap((contact) => callFirst([contact]).slice(0, 1))
        .map(({ contact, phone }) => {
          const name = contact.name[language === 'en' ? 'en' : 'zh'];
          return (
            <div key={contact.id} class="call">
              <div class="call-name">
                {name} {contact.id === 'school' && <SchoolMark />} <OpenNow contact={contact} now={Date.now()} />
                <Correction contact={contact} />
              </div>
              <span class="desk-number">
                <PhoneLinks name={name} phone={phone} />
                <CopyButton text={phone} announce={announce} />
              </span>
            </div>
          );
        })}
    </aside>
  );
}
