import { expect, type Page } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { productionTest as test } from './fixtures';
import type { Rig } from './launch';
import { HOST, panelBox, panelText, pressInPanel, shownCodes } from './panel';

const OUTER = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const INNER = 'https://kh.sso.edu.tw/auth-server-login';
const BETWEEN = 'https://kh.sso.edu.tw/auth-server-between';
const FOREIGN = 'https://scenarios.test/login';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';
const frame = (src: string, style = ''): string =>
  `<iframe src="${src}" width="420" height="400" style="${style}"></iframe>`;

/** The marks at the toolbar's button, of all tabs that have one. */
const badges = async (rig: Rig): Promise<string[]> =>
  (await rig.worker()).evaluate(async () => {
    const { tabs, action } = Reflect.get(globalThis, 'chrome');
    const found: string[] = [];
    for (const { id } of await tabs.query({})) found.push(await action.getBadgeText({ tabId: id }));
    return found.filter((text) => text !== '');
  });

async function openPages(rig: Rig, start: string, html: Readonly<Record<string, string>>): Promise<Page> {
  rig.sites.use({ pages: Object.entries(html).map(([url, one]) => ({ url, html: one })) });
  const page = await rig.context.newPage();
  await page.goto(start);
  return page;
}

const inner = nationalLogin({ above: ERROR });

const FRAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'by itself': { [FOREIGN]: `<h1>教育雲端登入</h1><input type="password">${frame(INNER)}` },
  'within one of ours': { [FOREIGN]: frame(BETWEEN), [BETWEEN]: frame(INNER) },
  'within a frame that has no address': {
    [FOREIGN]: `<iframe width="500" height="500" srcdoc='${frame(INNER)}'></iframe>`,
  },
  'with the error in its address': {
    [FOREIGN]: frame(`${INNER}?error_description=無法取得ACCESS_TOKEN`),
  },
};

for (const [name, html] of Object.entries(FRAMED)) {
  test(`a login lends no panel and no mark to a foreign page that frames it: ${name}`, async ({ rig }) => {
    const page = await openPages(rig, FOREIGN, { [INNER]: inner, ...html });
    await page.frames().at(-1)?.getByPlaceholder('請輸入帳號').waitFor();
    // By the time a page of ours has its panel, the other would have it too.
    const control = await rig.context.newPage();
    await control.goto(INNER);
    await expect.poll(() => shownCodes(control)).toContain('SSO-10');
    await expect.poll(() => badges(rig)).not.toEqual([]);
    for (const one of page.frames()) await expect(one.locator(HOST)).toHaveCount(0);
    await control.close();
    expect(await badges(rig)).toEqual([]);
    await page.close();
  });
}

const HIDDEN: Readonly<Record<string, string>> = {
  'not displayed': 'display:none',
  'without a size': 'width:0;height:0;border:0',
  transparent: 'opacity:0',
  'far off': 'position:absolute;left:-9999px',
  clipped: 'clip-path:inset(50%)',
  'not visible': 'visibility:hidden',
};

for (const [name, style] of Object.entries(HIDDEN)) {
  test(`a frame that nobody sees says nothing, and its hint goes when it is hidden: ${name}`, async ({ rig }) => {
    const page = await openPages(rig, OUTER, {
      [OUTER]: `<h1>教育體系單一簽入服務</h1>${frame(INNER, style)}`,
      [INNER]: inner,
    });
    const control = await rig.context.newPage();
    await control.goto(INNER);
    await expect.poll(() => shownCodes(control)).toContain('SSO-10');
    await control.close();
    await expect(page.locator(HOST)).toHaveCount(0);
    await page.bringToFront();
    await page.locator('iframe').evaluate((element) => element.removeAttribute('style'));
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    await page.locator('iframe').evaluate((element, css) => element.setAttribute('style', css), style);
    await expect(page.locator(HOST)).toHaveCount(0, { timeout: 20_000 });
    await page.close();
  });
}

/** What a page may do to a frame that stands, besides the ways above. */
const COVERS: Readonly<Record<string, string>> = {
  'something lies over it': `document.body.append(Object.assign(document.createElement('div'), { style: 'position:absolute;left:0;top:0;width:900px;height:700px;background:#fff' }))`,
  'something lies over it that lets clicks through': `document.body.append(Object.assign(document.createElement('div'), { style: 'position:absolute;left:0;top:0;width:900px;height:700px;background:#fff;pointer-events:none' }))`,
  'it is transparent, and another frame is not': `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: 'x' })); document.querySelector('iframe').style.opacity = 0`,
  'a filter makes it faint': `document.querySelector('iframe').style.filter = 'opacity(0)'`,
  'it is as small as a dot': `document.querySelector('iframe').style.transform = 'scale(.01)'`,
  'it lies behind the page': `document.querySelector('iframe').style.cssText = 'position:relative;z-index:-1'; document.documentElement.style.background = '#eee'; document.body.style.background = '#fff'`,
};
for (const [name, code] of Object.entries(COVERS)) {
  test(`a hint goes with its frame: ${name}`, async ({ rig }) => {
    const page = await openPages(rig, OUTER, {
      [OUTER]: `<h1>教育體系單一簽入服務</h1>${frame(INNER)}`,
      [INNER]: inner,
    });
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    await page.evaluate(code);
    await expect(page.locator(HOST)).toHaveCount(0, { timeout: 20_000 });
    await page.close();
  });
}

test('a hint stays while our own panel lies over its frame', async ({ rig }) => {
  const page = await openPages(rig, OUTER, {
    [OUTER]: `<h1>教育體系單一簽入服務</h1>${frame(INNER, 'position:fixed;left:0;bottom:0;width:100%;height:250px')}`,
    [INNER]: `<p class="alert alert-danger">無法取得ACCESS_TOKEN</p>`,
  });
  await page.setViewportSize({ width: 600, height: 500 });
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  await pressInPanel(page, '展開說明');
  await expect.poll(() => panelText(page)).toContain('找誰幫忙');
  const before = await panelBox(page);
  expect(before.y).toBeLessThan(250);
  // Longer than a frame that is covered by the page keeps its hint.
  await page.waitForTimeout(7000);
  expect(await panelBox(page)).toEqual(before);
  await page.close();
});
