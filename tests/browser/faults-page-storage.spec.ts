import { expect, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { alteredBuild, BACKGROUND, PAGE_SCRIPT } from './altered-build';
import { complaintsOf } from './behaviour';
import { launch } from './launch';
import { panelText, shownCodes } from './panel';
import { NO_WORD } from './without-policy';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const DESK = '示範國小服務台';
const POLICY = JSON.stringify({
  policy: { state: 'received', problems: [], at: 1, policy: { localContact: { name: DESK, phones: ['分機 210'] } } },
});

/** What storage may do to the script in the page, and whether the school's desk can then be known. */
const FAULTS: Readonly<Record<string, { readonly code: string; readonly knowsDesk: boolean }>> = {
  'rejects every read': {
    code: `chrome.storage.local.get = () => Promise.reject(new Error('broken'));`,
    knowsDesk: false,
  },
  'throws at every read': {
    code: `chrome.storage.local.get = () => { throw new Error('gone'); };`,
    knowsDesk: false,
  },
  'answers after three seconds': {
    code: `{ const get = chrome.storage.local.get.bind(chrome.storage.local);
      chrome.storage.local.get = (...keys) => new Promise((done) => setTimeout(done, 3000)).then(() => get(...keys)); }`,
    knowsDesk: true,
  },
};

for (const [name, { code, knowsDesk }] of Object.entries(FAULTS)) {
  test(`the page's own storage ${name}: the answer comes, and from the first with what is known`, async () => {
    const build = await alteredBuild({ first: { [PAGE_SCRIPT]: code, [BACKGROUND]: NO_WORD } });
    const rig = await launch({ extension: build.folder });
    try {
      await (await rig.worker()).evaluate(`chrome.storage.local.set(${POLICY})`);
      rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin({ above: ERROR }) }] });
      const page = await rig.context.newPage();
      const complaints = complaintsOf(page);
      await page.goto(LOGIN);
      await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
      expect((await panelText(page)).includes(DESK)).toBe(knowsDesk);
      expect(complaints).toEqual([]);
    } finally {
      await rig.close();
      await build.remove();
    }
  });
}
