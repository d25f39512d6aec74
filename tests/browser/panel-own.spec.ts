import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, panelBox, panelText, pressInPanel, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<div class="alert alert-danger" role="alert">無法取得ACCESS_TOKEN</div>';
const PHONE = '(04)22220507';

let rig: Rig;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  rig = await launch({ extension: PRODUCTION_BUILD });
});

test.afterAll(() => rig.close());

/** A login page with an error; `first` stands before everything else. */
async function open(first: string, headers?: Readonly<Record<string, string>>): Promise<Page> {
  rig.sites.use({
    pages: [{ url: LOGIN, html: first + nationalLogin({ above: ERROR }), ...(headers && { headers }) }],
  });
  const page = await rig.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(LOGIN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  // What is checked once the panel stands makes it longer.
  await expect.poll(() => panelText(page)).toContain('已連上網路');
  return page;
}

/** The panel as it is painted, a little within its edge: round corners let the page show. */
async function picture(page: Page): Promise<{ box: object; png: string }> {
  let box = await panelBox(page);
  await expect
    .poll(async () => {
      const before = JSON.stringify(box);
      box = await panelBox(page);
      return JSON.stringify(box) === before;
    })
    .toBe(true);
  const clip = { x: box.x + 16, y: box.y + 16, width: box.width - 32, height: box.height - 32 };
  return { box: { width: box.width, height: box.height }, png: (await page.screenshot({ clip })).toString('base64') };
}

/** Of 255: what smoothing may come to. */
const SHADES = 32;
/** The same, where only a part is painted anew. */
const REPAINTED = 2;

/** How far the colours of two pictures of one size are apart where they are farthest, of 255. */
const farthest = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes]));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context?.getImageData(0, 0, bitmap.width, bitmap.height).data;
        }),
      );
      if (!first || first.length !== second?.length) return 255;
      return first.reduce((most, value, index) => Math.max(most, Math.abs(value - (second[index] ?? 0))), 0);
    },
    [one, other],
  );

test('the sheet that is built in holds nothing that a page could set', async () => {
  const script = await readFile(join(PRODUCTION_BUILD, 'help.js'), 'utf8');
  const [css = ''] = script.split('`').filter((part) => part.includes(':host{all:initial'));
  expect(css.length).toBeGreaterThan(3000);
  expect(css).not.toMatch(
    /var\(|--|@font-face|@import|@property|url\(|env\(|attr\(|::part|::slotted|@keyframes|animation|transition/,
  );
  const families = [...css.matchAll(/font(?:-family)?:([^;}]*)/g)].map(([, value = '']) => value);
  const named = families.filter((value) => !/^(?:inherit|.*\bsystem-ui, ?sans-serif)$/.test(value));
  expect(families.length).toBeGreaterThan(3);
  expect(named).toEqual([]);
});

/** Ways of a page's script to the panel's nodes. What they find they leave in `window.found`. */
const REACHES: Readonly<Record<string, string>> = {
  'an element of our old name, with its own constructor': `<script>
    customElements.define('sso-login-helper', class extends HTMLElement {
      constructor() { super(); this.i = this.attachInternals(); window.found = this.i.shadowRoot; } })</script>`,
  'a method that makes elements and roots': `<script>
    for (const name of ['createElement', 'createElementNS']) {
      const make = Document.prototype[name];
      Document.prototype[name] = function (...given) { const made = make.apply(this, given); if (/div/i.test(given.at(-1))) window.found ??= null; return made; };
    }
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (...given) { return window.found = attach.apply(this, given); };</script>`,
  'whatever is put into the page, asked for its root': `<script>
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) {
      if (!(node instanceof HTMLElement) || node.closest('body, head')) continue;
      try { window.found = node.attachInternals().shadowRoot; } catch {}
      try { window.found ??= node.shadowRoot; } catch {}
      try { window.found ??= node.attachShadow({ mode: 'open' }); } catch {}
      const all = node.getHTML?.({ serializableShadowRoots: true });
      if (all) window.found ??= all;
    } }).observe(document, { childList: true, subtree: true })</script>`,
  'events, asked for the way they go': `<script>
    for (const type of ['click', 'focusin', 'pointerdown', 'mousemove', 'keydown', 'copy', 'toggle', 'animationstart', 'transitionend', 'slotchange'])
      addEventListener(type, (event) => { for (const one of event.composedPath()) if (one instanceof ShadowRoot) window.found = one; }, true)</script>`,
};

test('no script of a page gets at the panel by a link that is followed, nor keeps it from being followed', async () => {
  const page = await open(`<script>
    navigation.addEventListener('navigate', (event) => {
      window.found = [event.destination.url, event.sourceElement?.getRootNode().nodeName];
      event.preventDefault();
    });
    navigation.onnavigate = () => { window.found = 'heard'; };
  </script>`);
  for (const link of ['22220507', 'oidcservice@mail.edu.tw']) await pressInPanel(page, link, 'link');
  expect(await page.evaluate(() => Reflect.get(window, 'found') ?? null)).toBeNull();
  // The page's own links are its own.
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<a id="own" href="tel:0412345678">0412345678</a>');
    document.getElementById('own')?.click();
  });
  expect(await page.evaluate(() => Reflect.get(window, 'found'))).toBe('heard');
  await page.close();
});

for (const [name, reach] of Object.entries(REACHES)) {
  test(`no script of a page gets at the panel: ${name}`, async () => {
    const page = await open(reach);
    const { x, y } = await panelBox(page);
    await page.mouse.click(x + 60, y + 70);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => Reflect.get(window, 'found') ?? null)).toBeNull();
    expect(await panelText(page)).toContain(PHONE);
    const host = await page.locator(HOST).evaluate((element) => [element.localName, element.attributes.length]);
    expect(host).toEqual(['div', 0]);
    await page.close();
  });
}

const FONT = `@font-face { font-family: Evil; src: local('DejaVu Serif'), local('Noto Serif CJK TC'); }`;
/** On our element alone: whatever is inherited comes by way of it, and the page itself stays as it is. */
const everything = (rules: string): string => `<style>${FONT} :root > :not(body, head) { ${rules} }</style>`;
/** Ways of a page's style to the panel's look. */
const DRESSES: Readonly<Record<string, string>> = {
  'our old tokens set on everything': everything(
    '--t-font: Evil, serif !important; --t-ink: transparent !important; --t-paper: red !important; --max-height: 20px !important',
  ),
  'our old tokens registered': `<style>${FONT}
    @property --t-font { syntax: "*"; inherits: false; initial-value: Evil, serif }
    @property --t-ink { syntax: "<color>"; inherits: false; initial-value: transparent }
    @property --max-height { syntax: "<length>"; inherits: false; initial-value: 20px }</style>`,
  'fonts of well-known names': `<style>${[
    'system-ui',
    'sans-serif',
    'Noto Sans TC',
    'Noto Sans CJK TC',
    'PingFang TC',
    'Microsoft JhengHei',
  ]
    .map((family) => `@font-face { font-family: "${family}"; src: local('DejaVu Serif') }`)
    .join('')}</style>`,
  'everything inherited, important': everything(
    'font: 30px/3 Evil !important; color: red !important; letter-spacing: 9px !important; word-spacing: 9px !important; text-transform: uppercase !important; text-indent: 50px !important; direction: rtl !important; white-space: pre !important; visibility: hidden !important; -webkit-text-fill-color: red !important; -webkit-text-security: disc !important; font-feature-settings: "tnum" 0, "smcp" !important; quotes: "x" !important; cursor: none !important; user-select: none !important; text-align: right !important; list-style: square !important; unicode-bidi: bidi-override !important',
  ),
  'everything boxed, important': everything(
    'position: absolute !important; width: 3px !important; overflow: hidden !important; padding: 40px !important; margin: 40px !important; clip-path: inset(50%) !important; translate: -900px !important; border: 9px solid red !important',
  ),
  'an ancestor that is see-through, turned, filtered': `<style>html { opacity: .1; filter: invert(1) blur(3px); transform: rotate(4deg) scale(.5); mix-blend-mode: difference; clip-path: inset(40%); mask: linear-gradient(transparent, transparent); will-change: transform; contain: paint; perspective: 10px; color-scheme: dark }</style>`,
  'a layer, an animation, a transition': `<style>@layer evil { * { opacity: .1 !important; display: none !important } html, body, body * { display: revert !important; opacity: 1 !important } }
    @keyframes away { to { opacity: 0; translate: 900px; color: red } } :root > div { animation: away 1ms forwards !important; transition: all 9999s !important } :root > div::part(panel), :root > div::before { content: "0800" !important; color: red }</style>`,
};

test('no style of a page changes a glyph, a colour, a size of the panel', async () => {
  const plain = await open('');
  const expected = await picture(plain);
  // Two pictures of the same are the same.
  expect((await picture(plain)).png === expected.png).toBe(true);
  await plain.close();
  for (const [name, dress] of Object.entries(DRESSES)) {
    const page = await open('');
    // Dressed when it stands: some of these would hide the error that brings it up.
    await page.evaluate((html) => document.head.insertAdjacentHTML('beforeend', html), dress);
    const found = await picture(page);
    expect(found.box, name).toEqual(expected.box);
    // What came after the first paint is painted anew in part, and its edges may be a shade off.
    expect(await farthest(page, found.png, expected.png), name).toBeLessThanOrEqual(REPAINTED);
    await page.close();
  }
  // The window of a page that is written downwards is scrolled another way, and edges are smoothed a shade otherwise: a
  // glyph, a colour or a place that were another would be a hundred shades off.
  const upright = await open('');
  await upright.addStyleTag({ content: '* { writing-mode: vertical-rl !important }' });
  const found = await picture(upright);
  expect(found.box).toEqual(expected.box);
  expect(await farthest(upright, found.png, expected.png)).toBeLessThan(SHADES);
  await upright.close();
});

const LATE = `<script>setTimeout(() => { document.body.insertAdjacentHTML('beforeend', '<div class="alert alert-danger" role="alert" style="position:fixed;left:0;top:0">無法取得ACCESS_TOKEN</div>'); }, 900)</script>`;
const LAYOUTS: Readonly<Record<string, string>> = {
  'space around': 'html { height: 100%; display: flex; justify-content: space-around; align-items: center }',
  'a gap': 'html, body { height: 100%; display: flex; justify-content: center; align-items: center; gap: 40px }',
  'space evenly, upright':
    'html { height: 100%; display: flex; flex-direction: column; justify-content: space-evenly; align-items: center }',
  'a grid': 'html { min-height: 100%; display: grid; grid-template-rows: 1fr; gap: 16px } body { align-self: end }',
  'every child of the root':
    'html > * { display: block !important; padding: 30px !important; position: static !important }',
};
for (const [name, css] of Object.entries(LAYOUTS)) {
  test(`the page does not move: the root with ${name}`, async () => {
    rig.sites.use({ pages: [{ url: LOGIN, html: `<style>${css}</style>${nationalLogin()}${LATE}` }] });
    const page = await rig.context.newPage();
    await page.goto(LOGIN);
    const boxes = () =>
      page.evaluate(() =>
        [...document.body.querySelectorAll('form, form *')].map((one) => JSON.stringify(one.getBoundingClientRect())),
      );
    const before = await boxes();
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    expect(await boxes()).toEqual(before);
    await page.setViewportSize({ width: 500, height: 400 });
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(await boxes()).toEqual(before);
    await page.close();
  });
}

for (const rules of [
  'html, body { user-select: none }',
  '* { user-select: none !important; -webkit-user-select: none }',
]) {
  test(`words of the panel can be selected: ${rules}`, async () => {
    const page = await open(
      `<style>${rules}</style><script>for (const type of ['selectstart', 'mousedown', 'dragstart']) window.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true)</script>`,
    );
    const { x, y, width } = await panelBox(page);
    await page.mouse.move(x + 20, y + 66);
    await page.mouse.down();
    await page.mouse.move(x + width - 30, y + 76, { steps: 5 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
    await page.close();
  });
}
