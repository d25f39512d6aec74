import { mailTo } from '@/lib/support/mail';
import type { SupportCard } from '@/lib/support/support-card';
import type { Contact } from '@/lib/types/faq';
import { useWords } from '../words';
import { CopyAction } from './copy-action';
import { deskName } from './desk-name';
import { usePopup } from './popup-context';
import { useSupportStrings } from './support/use-support-strings';

interface Props {
  readonly card: SupportCard;
  readonly contacts: readonly Contact[];
  readonly inTab: boolean;
  /** Of this view in a tab of its own. */
  readonly address: string;
}

/** Hands the card on: copied, in a mail to a desk, on paper. */
export function CardActions({ card, contacts, inTab, address }: Props) {
  const { announce } = usePopup();
  const { language, common } = useWords();
  const strings = useSupportStrings();
  const pasteIt = () => {
    navigator.clipboard.writeText(card.text).then(
      () => announce(strings.mailPaste),
      () => announce(common.copyFailed),
    );
  };
  return (
    <div class="actions">
      <CopyAction first label={strings.copy} text={() => card.text} />
      <CopyAction label={strings.copyChat} text={() => card.chat} />
      {contacts.map((contact) => {
        const { id, email } = contact;
        if (email === undefined) return null;
        const { href, whole } = mailTo(email, card.subject, card.text, card.brief);
        return (
          <a key={id} class="action" href={href} onClick={whole ? undefined : pasteIt}>
            {strings.mail(deskName(contact, { language, common }))}
          </a>
        );
      })}
      {inTab ? (
        <button type="button" class="action" onClick={() => print()}>
          {strings.print}
        </button>
      ) : (
        // A popup closes when the print dialog takes the focus.
        <a class="action" href={address} target="_blank" rel="noopener">
          {strings.openToPrint}
        </a>
      )}
    </div>
  );
}
