import type { Contact, FaqEntry } from '@/lib/faq/types';
import { useWords } from '../words';
import { CopyAction } from './copy-action';
import { entryText } from './entry-text';
import { usePopup } from './popup-context';

interface Props {
  readonly entry: FaqEntry;
  readonly contacts: readonly Contact[];
  readonly inTab: boolean;
}

/** What one can do with an entry: its words, its address, a tab of its own. */
export function EntryActions({ entry, contacts, inTab }: Props) {
  const { strings } = usePopup();
  const words = useWords();
  const address = `${location.origin}${location.pathname}#${entry.code}`;
  return (
    <div class="actions">
      <CopyAction label={strings.copyAll} text={() => entryText(entry, contacts, words)} />
      <CopyAction label={strings.copyLink} text={() => address} />
      {!inTab && (
        <a class="action" href={address} target="_blank" rel="noopener">
          {strings.openInTab}
        </a>
      )}
    </div>
  );
}
