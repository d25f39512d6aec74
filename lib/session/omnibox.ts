import type { Browser } from 'webextension-polyfill';
import { readConfig } from '../config/store';
import { allEntries } from '../faq';
import { spokenLanguage } from '../strings/language';

const MOST = 5;

/** Chromium reads a suggestion's description as XML, Firefox as plain text. */
const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');

/** The page of one entry, or of the search with a query. */
function addressOf(api: Browser, text: string): string {
  const code = /^(?:SSO-A?|FIDO-|SCHOOL-)\d+$/i.test(text.trim());
  const hash = code ? text.trim().toUpperCase() : `q=${encodeURIComponent(text)}`;
  return `${api.runtime.getURL('/popup.html')}#${hash}`;
}

/**
 * Searches the answers from the address bar: `sso`, a space, and what is asked.
 * The search engine is loaded with the first character typed there.
 */
export function startOmnibox(api: Browser, isChromium: boolean): void {
  api.omnibox.setDefaultSuggestion({ description: api.i18n.getMessage('searchHint') });
  api.omnibox.onInputChanged.addListener((text, suggest) => {
    void (async () => {
      const { createSearch } = await import('../faq/search');
      const config = await readConfig(api.storage);
      const language = spokenLanguage(config.language, api.i18n.getUILanguage());
      const { strong, weak } = createSearch(allEntries(config)).query(text);
      suggest(
        [...strong, ...weak].slice(0, MOST).map(({ entry }) => {
          const title = (language === 'en' ? entry.en : entry).question;
          const line = `${entry.code} ${title}`;
          return { content: entry.code, description: isChromium ? escapeXml(line) : line };
        }),
      );
    })();
  });
  api.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = addressOf(api, text);
    if (disposition === 'currentTab') void api.tabs.update({ url });
    else void api.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
