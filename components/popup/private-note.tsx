import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { PRIVATE } from '@/lib/types/private-window';
import { usePopup } from './popup-context';

/** Says why a page that was asked for in a private window stands in an ordinary one; nothing elsewhere. */
export function PrivateNote() {
  const { strings } = usePopup();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!new URLSearchParams(location.search).has(PRIVATE)) return;
    void browser.tabs.getCurrent().then(
      (tab) => setShown(tab?.incognito === false),
      () => undefined,
    );
  }, []);
  return shown ? <p class="private-note">{strings.openedFromPrivate}</p> : null;
}
