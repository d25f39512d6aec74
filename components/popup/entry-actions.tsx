import type { FaqEntry } from '@/lib/faq/types';
import { CopyButton } from './copy-button';
import { entryText } from './entry-text';
import { usePopup } from './popup-context';

/** What one can do with an entry: its address, its words, a tab of its own. */
export function EntryActions({ entry, inTab }: { readonly entry: FaqEntry; readonly inTab: boolean }) {
  const { strings, language } = usePopup();
  const address = `${location.origin}${location.pathname}#${entry.code}`;
  return (
    <div class="actions">
      <CopyButton label={strings.copyAll} text={() => entryText(entry, language)} />
      <CopyButton label={strings.copyLink} text={() => address} />
      {!inTab && (
        <a class="action" href={address} target="_blank" rel="noopener">
          {strings.openInTab}
        </a>
      )}
    </div>
  );
}
