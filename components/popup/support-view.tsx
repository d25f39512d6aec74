import { desksFor } from '@/lib/faq/contacts';
import { BackBar } from './back-bar';
import { Desks } from './desks';
import { usePopup } from './popup-context';

/** Whom to ask. */
export function SupportView({ onBack }: { readonly onBack: () => void }) {
  const { strings, config } = usePopup();
  return (
    <>
      <BackBar onBack={onBack} />
      <main>
        <Desks title={strings.desks} contacts={desksFor(config)} />
      </main>
    </>
  );
}
