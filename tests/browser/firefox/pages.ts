import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { GECKO_ID } from '../../../lib/deploy/gecko-id';
import { nationalLogin } from '../../sites/pages/national';
import { isRecord } from './bidi';
import { closedPanelText, partOf } from './closed-panel';
import { launch, type Rig } from './launch';
import { type Page, pageOf } from './page';
import { until } from './until';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const COUNTY = 'https://kh.sso.edu.tw/auth-server-login';
const FOREIGN = 'https://scenarios.test/login';
const ERROR = '<p class="alert alert-danger" role="alert">無法取得ACCESS_TOKEN</p>';
const PHONE = '(04)22220507';
const SOON_MS = 20_000;
const KEYS = { tab: '\uE004', escape: '\uE00C', f6: '\uE036' } as const;

const isShown = async (page: Page): Promise<boolean> => (await closedPanelText(page)).includes('SSO-10');

async function open(rig: Rig, html: string): Promise<Page> {
  rig.sites.use({ pages: [{ url: LOGIN, html }] });
  const page = await rig.newPage();
  await page.goto(LOGIN);
  await until('a panel', SOON_MS, () => isShown(page));
  return page;
}

const part = (page: Page, kind: string, name: string): Promise<string> =>
  until(`${kind} “${name}”`, SOON_MS, () => partOf(page, kind, name));

/** A click where the panel stands still, and what it then says. */
async function press(page: Page, name: string, says: string): Promise<void> {
  await still(page);
  await page.clickNode(await part(page, 'button', name));
  await until(`the panel says ${says}`, SOON_MS, async () => (await closedPanelText(page)).includes(says));
}

const boxOf = async (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  JSON.parse(
    String(
      await page.ask(
        (element) => JSON.stringify(element.getBoundingClientRect()),
        await part(page, 'section', '登入小幫手'),
      ),
    ),
  );

/** The panel as it is painted, as soon as that does not change any more. */
async function still(page: Page): Promise<string> {
  let last = '';
  return until('a panel that stands still', SOON_MS, async () => {
    const before = last;
    last = await page.picture(await part(page, 'section', '登入小幫手'));
    return last === before ? last : null;
  });
}

/** Waits until a control of the panel has the focus. */
async function focusIsOn(page: Page, name: string): Promise<void> {
  const focused = (element: HTMLElement): string => {
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? (root.activeElement?.getAttribute('aria-label') ?? '') : '';
  };
  const section = await part(page, 'section', '登入小幫手');
  await until(`the focus on ${name}`, SOON_MS, async () => (await page.ask(focused, section)) === name);
}

/** No script of the page gets at the panel's nodes, by whatever name it has registered. */
async function ownRoot(rig: Rig): Promise<void> {
  const page = await open(
    rig,
    `<script>
      window.found = [];
      customElements.define('sso-login-helper', class extends HTMLElement {
        constructor() { super(); window.found.push('element'); this.i = this.attachInternals(); window.found.push(this.i.shadowRoot); } });
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (...given) { const root = attach.apply(this, given); window.found.push(root); return root; };
      new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || node.closest('body, head')) continue;
        for (const reach of [() => node.shadowRoot, () => node.openOrClosedShadowRoot, () => node.attachInternals().shadowRoot, () => node.attachShadow({ mode: 'open' })])
          try { const root = reach(); if (root) window.found.push('root'); } catch {}
      } }).observe(document, { childList: true, subtree: true });
    </script>${nationalLogin({ above: ERROR })}`,
  );
  equal(await page.evaluate('window.found.length'), 0);
  ok((await closedPanelText(page)).includes(PHONE));
  await page.close();
}

/** No event of whatever kind hands the page a node of the panel. */
async function ownEvents(rig: Rig): Promise<void> {
  const page = await open(
    rig,
    `<script>
      window.found = [];
      const named = [];
      for (const name in window) if (name.startsWith('on')) named.push(name.slice(2));
      const others = ['focusin', 'focusout', 'compositionstart', 'DOMActivate', 'DOMMouseScroll', 'MozMousePixelScroll', 'pointerrawupdate', 'textInput'];
      for (const target of [window, document, navigation]) for (const type of new Set([...named, ...others, 'navigate']))
        target.addEventListener(type, (event) => {
          for (const name in event) {
            let value; try { value = event[name]; } catch { continue; }
            if (value instanceof Node && value.getRootNode() instanceof ShadowRoot) found.push(type + '.' + name);
          }
          // Within it, the browser answers for another place as well.
          if (event.isTrusted && window.at) target.dispatchEvent(new MouseEvent('mousemove', { clientX: at[0], clientY: at[1], bubbles: true }));
          if (event.composedPath().some((one) => one instanceof ShadowRoot)) found.push(type);
        }, true);
    </script>${nationalLogin({ above: ERROR })}`,
  );
  await press(page, '收合', '看看怎麼處理');
  await press(page, '展開說明', '找誰幫忙');
  await still(page);
  const { x, y } = await boxOf(page);
  await page.evaluate(`window.at = [${x + 60}, ${y + 90}]`);
  await page.clickOn(`document.querySelector('input')`);
  await page.drag([Math.round(x + 20), Math.round(y + 66)], [Math.round(x + 90), Math.round(y + 76)]);
  const scroll = { type: 'scroll', x: Math.round(x + 60), y: Math.round(y + 90), deltaX: 0, deltaY: 120 };
  await rig.bidi.send('input.performActions', {
    context: page.context,
    actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }],
  });
  await page.type(KEYS.f6);
  await page.type(KEYS.tab);
  await page.clickNode(await part(page, 'a', '2222'));
  equal(await page.evaluate('[...new Set(found)].join()'), '');
  await page.close();
}

const DRESSES: readonly string[] = [
  `@font-face { font-family: Evil; src: local('DejaVu Serif'), local('Noto Serif CJK TC'); unicode-range: U+30-39 }
   :root > :not(body, head) { --t-font: Evil, serif !important; --t-ink: transparent !important; --t-soft: transparent !important }`,
  `@property --t-font { syntax: "*"; inherits: false; initial-value: Evil, serif }
   @property --t-ink { syntax: "<color>"; inherits: false; initial-value: transparent }`,
  ['system-ui', 'sans-serif', 'Noto Sans TC', 'Noto Sans CJK TC', 'PingFang TC', 'Microsoft JhengHei']
    .map((family) => `@font-face { font-family: "${family}"; src: local('DejaVu Serif') }`)
    .join(''),
  `:root > :not(body, head) { font: 30px/3 serif !important; color: red !important; letter-spacing: 9px !important; text-transform: uppercase !important; writing-mode: vertical-rl !important; direction: rtl !important; visibility: hidden !important; -webkit-text-fill-color: red !important }`,
];

/** No style of the page changes a visible dot of the panel. */
async function ownLook(rig: Rig): Promise<void> {
  const page = await open(rig, nationalLogin({ above: ERROR }));
  const plain = await still(page);
  for (const dress of DRESSES) {
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { id: 'dress', textContent: ${JSON.stringify(dress)} }))`,
    );
    equal((await still(page)) === plain, true, dress);
    await page.evaluate(`document.querySelector('#dress').remove()`);
  }
  await page.close();
}

/** A page that keeps the focus in a box of its own keeps nobody from the panel. */
async function focusTrap(rig: Rig): Promise<void> {
  const library = async (name: string): Promise<string> =>
    `<script>${await readFile(createRequire(import.meta.url).resolve(name), 'utf8')}</script>`;
  const page = await open(
    rig,
    `<div id="m" role="dialog">${ERROR}<button id="ok">確定</button><input id="in"></div>${await library('tabbable/dist/index.umd.min.js')}${await library('focus-trap/dist/focus-trap.umd.min.js')}<script>focusTrap.createFocusTrap('#m', { escapeDeactivates: false }).activate()</script>`,
  );
  await press(page, '收合', '看看怎麼處理');
  await press(page, '展開說明', '找誰幫忙');
  await page.clickOn(`document.querySelector('#ok')`);
  await page.type(KEYS.f6);
  await focusIsOn(page, '收合');
  await page.type(KEYS.tab);
  await focusIsOn(page, '關閉');
  await page.type(KEYS.escape);
  await until('a page without panel', SOON_MS, async () => (await closedPanelText(page)) === '');
  equal(await page.evaluate('document.activeElement?.id'), 'ok');
  await page.close();
}

/** In the window, and off the form, at whatever zoom the page gives itself. */
async function zoomed(rig: Rig): Promise<void> {
  for (const zoom of ['0.75', '1.5', '2']) {
    const page = await open(rig, `<style>html { zoom: ${zoom} }</style>${nationalLogin({ above: ERROR })}`);
    await still(page);
    const { x, y, width, height } = await boxOf(page);
    const covered = await page.evaluate(
      `[...document.querySelectorAll('input:not([type=hidden]), form button')].map((one) => one.getBoundingClientRect())
        .filter((one) => one.left < ${x + width} && one.right > ${x} && one.top < ${y + height} && one.bottom > ${y}).length`,
    );
    const isInside = await page.evaluate(
      `${x} >= 0 && ${y} >= 0 && ${x + width} <= innerWidth && ${y + height} <= innerHeight`,
    );
    deepEqual({ zoom, isInside, covered }, { zoom, isInside: true, covered: 0 });
    await page.close();
  }
}

/** Words of the panel can be selected where the page's own can't. */
async function selectable(rig: Rig): Promise<void> {
  for (const rules of ['html, body { user-select: none }', '* { user-select: none !important }']) {
    const page = await open(rig, `<style>${rules}</style>${nationalLogin({ above: ERROR })}`);
    await still(page);
    const { x, y, width } = await boxOf(page);
    await page.drag([Math.round(x + 20), Math.round(y + 66)], [Math.round(x + width - 30), Math.round(y + 76)]);
    const selected = await page.evaluate('String(getSelection())');
    match(String(selected), /.{5}/, rules);
    await page.close();
  }
}

/** The marks at the toolbar's button, by tab. */
const marks = async (rig: Rig): Promise<string> =>
  String(
    await rig.asBrowser(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID('${GECKO_ID}').extension);
      return gBrowser.tabs.map((tab) => (button.action ?? button).getProperty(tab, 'badgeText') ?? '').filter((text) => text !== '').join();
    })()`),
  );

/** A login in a frame of a foreign page lends it neither panel nor mark. */
async function foreignFrame(rig: Rig): Promise<void> {
  const frame = `<h1>教育雲端登入</h1><iframe src="${COUNTY}?error_description=無法取得ACCESS_TOKEN" width="420" height="500"></iframe>`;
  rig.sites.use({
    pages: [
      { url: FOREIGN, html: frame },
      { url: COUNTY, html: nationalLogin({ above: ERROR }) },
    ],
  });
  const page = await rig.newPage();
  await page.goto(FOREIGN);
  const { contexts } = await rig.bidi.send('browsingContext.getTree', { root: page.context });
  const [tree] = Array.isArray(contexts) ? contexts.filter(isRecord) : [];
  const [inner] = Array.isArray(tree?.children) ? tree.children.filter(isRecord) : [];
  const framed = await pageOf(rig.bidi, String(inner?.context));
  await until(
    'the login in the frame',
    SOON_MS,
    async () => (await framed.evaluate(`document.querySelector('.alert') !== null`)) === true,
  );
  // By the time a page of ours has its panel and mark, the other would have them too.
  const control = await rig.newPage();
  await control.goto(COUNTY);
  await until('a panel', SOON_MS, () => isShown(control));
  await until('a mark', SOON_MS, async () => (await marks(rig)) === '!');
  await control.close();
  equal(await closedPanelText(framed), '');
  equal(await closedPanelText(page), '');
  equal(await marks(rig), '');
  await page.close();
}

const CHECKS = { ownRoot, ownEvents, ownLook, focusTrap, zoomed, selectable, foreignFrame } as const;

export const PAGE_CHECKS = Object.keys(CHECKS) as readonly (keyof typeof CHECKS)[];

/** The panel of the build that people get, on odd and hostile pages. */
export async function onPages(extension: string, check: keyof typeof CHECKS): Promise<void> {
  const rig = await launch({ extension });
  try {
    await CHECKS[check](rig);
  } finally {
    await rig.close();
  }
}
