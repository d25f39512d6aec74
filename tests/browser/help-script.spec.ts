import { expect, type Page, test } from '@playwright/test';
import { OFFICIAL } from '@/lib/faq';
import { commonEn } from '@/lib/strings/common.en';
import { commonZh } from '@/lib/strings/common.zh-TW';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, BACKGROUND, PAGE_SCRIPT } from './altered-build';
import { complaintsOf } from './behaviour';
import { PRODUCTION_BUILD, TESTING_BUILD } from './fixtures';
import { type LaunchOptions, launch, type Rig } from './launch';
import { panelText, shownCodes } from './panel';
import { untilQuiet } from './play';

const RETURN = 'https://oidc.tanet.edu.tw/cncreturnpage';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const ENTRY = OFFICIAL.find(({ code }) => code === 'SSO-10');
const UI_LANGUAGE = 'chrome.i18n.getUILanguage()';
const LATEST = { timeout: 15_000 };

interface Failed {
  readonly page: Page;
  readonly rig: Rig;
  readonly complaints: readonly string[];
}

/** Opens a failed login with the extension, in whose scripts the given lines come first. */
async function failedLogin(
  first: Readonly<Record<string, string>>,
  options: Partial<LaunchOptions>,
  check: (failed: Failed) => Promise<void>,
  of: string = PRODUCTION_BUILD,
): Promise<void> {
  const { folder, remove } = await alteredBuild({ first, of });
  const rig = await launch({ extension: folder, ...options });
  try {
    rig.sites.use({ pages: [{ url: RETURN, html: nationalLogin({ above: ERROR }) }] });
    const page = await rig.context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(RETURN);
    await check({ page, rig, complaints });
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
    await failedLogin({}, { locale }, async ({ page, rig, complaints }) => {
      // Debian's Chromium itself speaks English whatever it is told.
      const language = await (await rig.worker()).evaluate<string>(UI_LANGUAGE);
      expect(language).toMatch(locale === 'en-US' ? /^en/ : /./);
      await expect.poll(() => shownCodes(page), LATEST).toContain('SSO-10');
      const text = plain(await panelText(page));
      // An English reader gets our translation, the original folded below it.
      const answer = (locale === 'en-US' ? ENTRY?.en.answer : ENTRY?.answer) ?? 'SSO-10 is missing';
      expect(text).toContain(plain(answer).slice(0, 20));
      expect(text).toContain(plain(words.whoHelps));
      expect(complaints).toEqual([]);
    });
  });
}

test('where the first tries to fetch help are lost with the worker, a later one brings the panel', async () => {
  const lost = `{ const { executeScript } = chrome.scripting; let tries = 0;
    chrome.scripting.executeScript = (...all) => ++tries > 2 ? executeScript.apply(chrome.scripting, all) : Promise.reject(new Error('lost')); }`;
  await failedLogin({ [BACKGROUND]: lost }, {}, async ({ page, complaints }) => {
    await expect.poll(() => shownCodes(page), LATEST).toContain('SSO-10');
    expect(complaints).toEqual([]);
  });
});

test('where the browser refuses to run help the page stays as it is, without a complaint', async () => {
  const refused = `chrome.scripting.executeScript = () => Promise.reject(new Error('Cannot access contents of the page.'));`;
  // The test build says when it rests: only then is silence more than a matter of patience.
  await failedLogin(
    { [BACKGROUND]: refused },
    {},
    async ({ page, complaints }) => {
      await untilQuiet(page);
      expect(await panelText(page)).toBe('');
      expect(complaints).toEqual([]);
    },
    TESTING_BUILD,
  );
});

test('a copy that an update has left behind gives up without a complaint', async () => {
  const orphaned = `for (const { runtime } of [chrome, globalThis.browser ?? chrome]) {
    Object.defineProperty(runtime, 'id', { value: undefined });
    runtime.sendMessage = () => { throw new Error('Extension context invalidated.'); };
  }`;
  await failedLogin(
    { [PAGE_SCRIPT]: orphaned },
    {},
    async ({ page, complaints }) => {
      await untilQuiet(page);
      expect(await panelText(page)).toBe('');
      expect(complaints).toEqual([]);
    },
    TESTING_BUILD,
  );
});

test('a frame that is gone before its help arrives leaves no trace, and the next page is helped', async () => {
  const late = `{ const { executeScript } = chrome.scripting; chrome.scripting.executeScript = async (injection) => {
    if (injection.target.frameIds[0] !== 0) await new Promise((resolve) => setTimeout(resolve, 500));
    return executeScript.call(chrome.scripting, injection); }; }`;
  await failedLogin({ [BACKGROUND]: late }, {}, async ({ page, rig, complaints }) => {
    const inner = nationalLogin({ above: ERROR });
    const outer = '<h1>入口網</h1><iframe src="/frame" width="600" height="400"></iframe>';
    rig.sites.use({
      pages: [
        { url: 'https://www.sso.edu.tw/home', html: outer },
        { url: 'https://www.sso.edu.tw/frame', html: inner },
        { url: RETURN, html: inner },
      ],
    });
    await page.goto('https://www.sso.edu.tw/home');
    await expect(page.frameLocator('iframe').locator('.alert')).toBeVisible();
    await page.locator('iframe').evaluate((frame) => frame.remove());
    await page.goto(RETURN);
    await expect.poll(() => shownCodes(page), LATEST).toContain('SSO-10');
    expect(complaints).toEqual([]);
  });
});
