import type { Browser } from 'webextension-polyfill';
import { readConfig, watchConfig } from '@/lib/config/store';
import { allEntries } from '@/lib/faq';
import type { Search } from '@/lib/search';
import { schoolWords } from '@/lib/search/school-words';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { spokenLanguage } from '@/lib/strings/language';
import { fill } from '@/lib/text/template';
import type { Config } from '@/lib/types/config';

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

interface Built {
  readonly config: Config;
  readonly search: Search;
}

async function build(api: Browser): Promise<Built> {
  const [{ createSearch }, config] = await Promise.all([import('@/lib/search'), readConfig(api.storage)]);
  return { config, search: createSearch(allEntries(config), schoolWords(config)) };
}

/**
 * Searches the answers from the address bar: `sso`, a space, and what is asked.
 * The search engine is loaded with the first character typed there, and its index kept until the configuration changes.
 */
export function startOmnibox(api: Browser, isChromium: boolean): void {
  let built: Promise<Built> | undefined;
  const forget = (): void => {
    built = undefined;
  };
  watchConfig(api.storage, forget);
  api.omnibox.setDefaultSuggestion({ description: api.i18n.getMessage('searchHint') });
  api.omnibox.onInputChanged.addListener((text, suggest) => {
    built ??= build(api);
    built
      .then(({ config, search }) => {
        const language = spokenLanguage(config.language, api.i18n.getUILanguage());
        const { strong, weak } = search.query(text);
        suggest(
          [...strong, ...weak].slice(0, MOST).map(({ entry }) => {
            const title = (language === 'en' ? entry.en : entry).question;
            const words = language === 'en' ? commonEn : commonZh;
            const what = `${entry.code} ${title}`;
            const line = entry.origin === 'school' ? fill(words.marked, { what, mark: words.bySchool }) : what;
            return { content: entry.code, description: isChromium ? escapeXml(line) : line };
          }),
        );
      })
      // Nothing is suggested then; the next key tries again.
      .catch(forget);
  });
  api.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = addressOf(api, text);
    if (disposition === 'currentTab') void api.tabs.update({ url });
    else void api.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}
