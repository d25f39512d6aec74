import { fill } from '@/lib/text/template';
import type { Contact, FaqEntry } from '@/lib/types/faq';
import { entryTitle } from '../entry-title';
import { useWords } from '../words';
import { CopyAction } from './copy-action';
import { entryText } from './entry-text';
import { PlaceLink } from './place-link';
import { usePopup } from './popup-context';
import { hashOf } from './route';
import { useSupportStrings } from './support/use-support-strings';

interface Props {
  readonly entry: FaqEntry;
  readonly contacts: readonly Contact[];
  readonly inTab: boolean;
}

/** What one can do with an entry: copy its words or its name, print it, open a tab of its own. */
export function EntryActions({ entry, contacts, inTab }: Props) {
  const { strings } = usePopup();
  const words = useWords();
  const { largePrint } = useSupportStrings();
  const title = entryTitle(entry, words.language);
  const { common } = words;
  const marked = entry.origin === 'school' ? fill(common.marked, { what: title, mark: common.bySchool }) : title;
  const address = `${location.origin}${location.pathname}#${entry.code}`;
  return (
    <div class="actions">
      <CopyAction label={strings.copyAll} text={() => entryText(entry, contacts, words)} />
      <CopyAction
        label={strings.copyTitle}
        text={() => `${strings.title} ${entry.code}${words.language === 'en' ? ': ' : '：'}${marked}`}
      />
      {inTab ? (
        <PlaceLink to={{ view: 'print', code: entry.code }} class="action">
          {largePrint}
        </PlaceLink>
      ) : (
        // A popup closes when the print dialog takes the focus.
        <a class="action" href={hashOf({ view: 'print', code: entry.code })} target="_blank" rel="noopener">
          {largePrint}
        </a>
      )}
      {!inTab && (
        <a class="action" href={address} target="_blank" rel="noopener">
          {strings.openInTab}
        </a>
      )}
    </div>
  );
}
