import { expect, type Page } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { productionTest as test } from './fixtures';
import type { Rig } from './launch';
import { panelBox, panelText, pressInPanel, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<p class="alert alert-danger" role="alert">無法取得ACCESS_TOKEN</p>';

async function open(rig: Rig, html: string): Promise<Page> {
  rig.sites.use({ pages: [{ url: LOGIN, html }] });
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  return page;
}

/** A real click on the panel does what it should: it is seen and in front. */
async function isUsable(page: Page): Promise<void> {
  await pressInPanel(page, '收合');
  await expect.poll(() => panelText(page)).toContain('看看怎麼處理');
  await pressInPanel(page, '展開說明');
  await expect.poll(() => panelText(page)).toContain('找誰幫忙');
}

for (const zoom of ['0.75', '1.5', '2']) {
  for (const where of ['html', 'body', 'html, body']) {
    test(`in sight and off the form: ${where} with a zoom of ${zoom}`, async ({ rig }) => {
      const page = await open(rig, `<style>${where} { zoom: ${zoom} }</style>${nationalLogin({ above: ERROR })}`);
      await expect
        .poll(async () => {
          const box = await panelBox(page);
          const inside = box.x >= 0 && box.y >= 0 && box.x + box.width <= 1366 && box.y + box.height <= 768;
          const covered = await page.evaluate(
            ({ x, y, width, height }) =>
              [...document.querySelectorAll('input:not([type=hidden]), form button')]
                .map((one) => one.getBoundingClientRect())
                .filter((one) => one.left < x + width && one.right > x && one.top < y + height && one.bottom > y)
                .length,
            box,
          );
          return { inside, covered };
        })
        .toEqual({ inside: true, covered: 0 });
      await page.close();
    });
  }
}

for (const css of ['html { zoom: 1.5 }', 'html, body { zoom: 1.4 }', '* { zoom: 1.2 !important }']) {
  test(`stays in sight when the page is zoomed later: ${css}`, async ({ rig }) => {
    const page = await open(rig, nationalLogin({ above: ERROR }));
    await page.addStyleTag({ content: css });
    await expect
      .poll(async () => {
        const box = await panelBox(page);
        return box.x >= 0 && box.y >= 0 && box.x + box.width <= 1366 && box.y + box.height <= 768;
      })
      .toBe(true);
    await page.close();
  });
}

const inScreen = (html: string, style = ''): string =>
  `<div id="f" style="background:#fff;${style}">${html}<button id="go" onclick="f.requestFullscreen()">全螢幕</button></div>`;

async function fillScreen(page: Page): Promise<void> {
  await page.locator('#go').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('f');
}

test('stays in front of an element that fills the screen, and is there afterwards', async ({ rig }) => {
  const page = await open(rig, inScreen(nationalLogin({ above: ERROR })));
  await fillScreen(page);
  await isUsable(page);
  await page.evaluate(() => document.exitFullscreen());
  await isUsable(page);
  await page.close();
});

/** Where an error may appear whose ancestors have no size, though a person sees it. */
const SIZELESS: Readonly<Record<string, { readonly html: string; readonly fill?: boolean }>> = {
  'in what fills the screen': { html: inScreen(nationalLogin()), fill: true },
  'in what fills the screen, in a page that does not scroll': {
    html: `<style>html, body { overflow: hidden }</style>${inScreen(nationalLogin())}`,
    fill: true,
  },
  'in a page that is all fixed': {
    html: `<style>html, body { margin: 0; height: 0; overflow: hidden }</style><div id="f" style="position:fixed;inset:0">${nationalLogin()}</div>`,
  },
  'in a fixed box of a part without height': {
    html: `${nationalLogin()}<div style="height:0;overflow:hidden"><div id="f" style="position:fixed;left:0;top:0"></div></div>`,
  },
  'in an absolute box of a part without height': {
    html: `${nationalLogin()}<div style="height:0;overflow:hidden"><div id="f" style="position:absolute;left:0;top:0"></div></div>`,
  },
  'in a modal dialog of a part that is small and see-through': {
    html: `${nationalLogin()}<div style="height:0;overflow:hidden;opacity:.05;transform:scale(1)"><dialog id="f"></dialog></div><script>f.showModal()</script>`,
  },
};
for (const [name, { html, fill }] of Object.entries(SIZELESS)) {
  test(`an error is found that a person sees: ${name}`, async ({ rig }) => {
    rig.sites.use({ pages: [{ url: LOGIN, html }] });
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    if (fill) await fillScreen(page);
    await page.locator('#f').evaluate((element, error) => element.insertAdjacentHTML('afterbegin', error), ERROR);
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    await isUsable(page);
    await page.close();
  });
}

/** What has no size, and clips what is in it. */
const CLIPPING: readonly string[] = [
  'height:0;overflow:hidden',
  'position:relative;height:0;overflow:hidden',
  'transform:scale(1);height:0;overflow:hidden',
  'translate:0 1px;height:0;overflow:hidden',
  'will-change:transform;height:0;overflow:hidden',
];
for (const style of CLIPPING) {
  test(`an error is none that is clipped away: ${style}`, async ({ rig }) => {
    const inner = style.startsWith('height') ? 'static' : style.startsWith('position') ? 'absolute' : 'fixed';
    rig.sites.use({
      pages: [
        {
          url: LOGIN,
          html: `${nationalLogin()}<div style="${style}"><div style="position:${inner};left:0;top:0">${ERROR}</div></div>`,
        },
      ],
    });
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    // Another error is answered: the first was looked at.
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('afterbegin', '<p class="alert alert-danger">憑證姓名與帳號姓名不同</p>'),
    );
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-16');
    expect(await shownCodes(page)).not.toContain('SSO-10');
    await page.close();
  });
}

const COVER = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:#eee';
/** What comes in front of an open panel. */
const COMERS: Readonly<Record<string, string>> = {
  'a popover': `const b = document.body.appendChild(Object.assign(document.createElement('div'), { popover: 'manual', style: '${COVER}' })); b.showPopover()`,
  'a popover in a closed root': `const h = document.body.appendChild(document.createElement('section')); const b = h.attachShadow({ mode: 'closed' }).appendChild(Object.assign(document.createElement('div'), { popover: 'manual', style: '${COVER}' })); b.showPopover()`,
  'a modal dialog': `document.body.appendChild(document.createElement('dialog')).showModal()`,
  'a modal dialog whose sheet lets clicks through': `document.head.insertAdjacentHTML('beforeend', '<style>dialog::backdrop { display: none }</style>'); document.body.appendChild(document.createElement('dialog')).showModal()`,
  'a modal dialog in an open root': `document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'open' }).appendChild(document.createElement('dialog')).showModal()`,
  'a modal dialog in a closed root': `document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' }).appendChild(document.createElement('dialog')).showModal()`,
  'two modal dialogs, the later one earlier in the page': `const [a, b] = [1, 2].map(() => document.body.appendChild(document.createElement('dialog'))); b.showModal(); a.showModal()`,
  'a modal dialog that goes again': `const a = document.body.appendChild(document.createElement('dialog')); a.showModal(); setTimeout(() => a.close(), 700)`,
  'two modal dialogs, of which one goes': `const [a, b] = [1, 2].map(() => document.body.appendChild(document.createElement('dialog'))); a.showModal(); b.showModal(); setTimeout(() => b.remove(), 700)`,
  'all of the page made inert': `for (const one of document.documentElement.children) one.inert = true`,
};
for (const [name, code] of Object.entries(COMERS)) {
  test(`can be seen and used again: ${name}`, async ({ rig }) => {
    const page = await open(rig, nationalLogin({ above: ERROR }));
    await page.evaluate(code);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1300)));
    await isUsable(page);
    await page.close();
  });
}

test('a page that always comes in front is not fought with: a few turns, then a pause', async ({ rig }) => {
  const page = await open(rig, nationalLogin({ above: ERROR }));
  const turns = await page.evaluate(
    (style) =>
      new Promise<number>((resolve) => {
        const b = document.body.appendChild(Object.assign(document.createElement('div'), { popover: 'manual', style }));
        b.showPopover();
        const middle = () => document.elementFromPoint(innerWidth - 100, innerHeight - 60);
        let count = 0;
        const timer = setInterval(() => {
          if (middle() === b) return;
          count++;
          b.hidePopover();
          b.showPopover();
        }, 20);
        setTimeout(() => {
          clearInterval(timer);
          resolve(count);
        }, 4000);
      }),
    COVER,
  );
  expect(turns).toBeLessThan(8);
  await page.close();
});

test('much change of a large page is looked at ten times a second at most', async ({ rig }) => {
  const page = await open(
    rig,
    `${nationalLogin({ above: ERROR })}<div id="big" hidden>${'<i>x</i>'.repeat(20_000)}</div>`,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  const batches = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let count = 0;
        const until = performance.now() + 2000;
        const turn = () => {
          count++;
          document.querySelector('#big')?.lastElementChild?.replaceWith(document.createElement('b'));
          if (performance.now() < until) setTimeout(turn, 0);
          else resolve(count);
        };
        turn();
      }),
  );
  const { profile } = await session.send('Profiler.stop');
  const ours = profile.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'));
  const hits = ours.reduce((sum, { hitCount = 0 }) => sum + hitCount, 0);
  const all = profile.nodes.reduce((sum, { hitCount = 0 }) => sum + hitCount, 0);
  expect(batches).toBeGreaterThan(100);
  expect(hits / all).toBeLessThan(0.25);
  await session.detach();
  await page.close();
});
