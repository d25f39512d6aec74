import { expect, type Page, test } from '@playwright/test';
import { OFFICIAL } from '@/lib/faq';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, PAGE_SCRIPT } from './altered-build';
import { complaintsOf } from './behaviour';
import { PRODUCTION_BUILD, TESTING_BUILD } from './fixtures';
import { type LaunchOptions, launch } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { untilQuiet } from './play';

const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const ANSWER = OFFICIAL.find(({ code }) => code === 'SSO-10')?.answer ?? 'SSO-10 is missing';
/** Everything of the extension but the page's own script is gone. */
const ALONE = `{ const gone = () => Promise.reject(new Error('gone'));
Object.assign(chrome.storage.local, { get: gone, set: gone }); chrome.runtime.sendMessage = gone; }`;
/** What a copy meets that an update has left behind; the page shows that it was met. */
const ORPHANED = `chrome.i18n.getMessage = () => {
  document.documentElement.dataset.met = 'yes';
  throw new Error('Extension context invalidated.');
};`;

const UI_LANGUAGE = 'chrome.i18n.getUILanguage()';

/** Opens a failed login with the extension, whose script begins with `first`, and without its background then. */
async function failedLogin(
  first: string,
  options: Partial<LaunchOptions>,
  check: (page: Page, complaints: readonly string[], language: string) => Promise<void>,
  of: string = PRODUCTION_BUILD,
): Promise<void> {
  const { folder, remove } = await alteredBuild({ first: { [PAGE_SCRIPT]: first }, hasBackground: first === '', of });
  const rig = await launch({ extension: folder, hasWorker: first === '', ...options });
  try {
    rig.sites.use({ pages: [{ url: RETURN, html: nationalLogin({ above: ERROR }) }] });
    const page = await rig.context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(RETURN);
    const language = first === '' ? await (await rig.worker()).evaluate<string>(UI_LANGUAGE) : '';
    await check(page, complaints, language);
  } finally {
    await rig.close();
    await remove();
  }
}

/** In one line, as the accessibility tree may break it otherwise. */
const plain = (text: string): string => text.replace(/\s+/g, '');

for (const [locale, words] of [
  ['zh-TW', commonZh],
  ['en-US', commonEn],
] as const) {
  test(`a browser that asks for pages in ${locale} shows the official answer, in its words`, async () => {
    await failedLogin('', { locale }, async (page, complaints, language) => {
      // Debian's Chromium itself speaks English whatever it is told: the data comes from another language's messages.
      expect(language).toMatch(locale === 'en-US' ? /^en/ : /./);
      await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
      const text = plain(await panelText(page));
      expect(text).toContain(plain(ANSWER).slice(0, 20));
      expect(text).toContain(plain(words.whoHelps));
      expect(complaints).toEqual([]);
    });
  });
}

test('with neither background nor storage the panel says the same', async () => {
  await failedLogin(ALONE, {}, async (page, complaints) => {
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    expect(plain(await panelText(page))).toContain(plain(ANSWER).slice(0, 20));
    expect(complaints).toEqual([]);
  });
});

test('where the catalogue cannot be read the page stays as it is, without a complaint', async () => {
  const check = async (page: Page, complaints: readonly string[]): Promise<void> => {
    await untilQuiet(page);
    await expect(page.locator('html[data-met=yes]')).toHaveCount(1);
    await expect(page.locator(HOST)).toHaveCount(0);
    expect(complaints).toEqual([]);
  };
  // The test build says when it rests: only then is silence more than a matter of patience.
  await failedLogin(ORPHANED, {}, check, TESTING_BUILD);
});
