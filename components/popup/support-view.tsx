import { generalContacts } from '@/lib/faq/contacts';
import { BackBar } from './back-bar';
import { Desks } from './desks';
import { usePopup } from './popup-context';
import { useEscape } from './use-escape';

/** Whom to ask. */
export function SupportView({ onBack }: { readonly onBack: () => void }) {
  const { strings, config } = usePopup();
  useEscape(onBack);
  return (
    <>
      <BackBar onBack={onBack} />
      <main>
        <Desks title={strings.desks} contacts={generalContacts(config)} />
      </main>
    </>
  );
}
