import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { PRODUCTION_BUILD } from './fixtures';
import { launch, type Rig } from './launch';
import { HOST, panelText, pressInPanel, readPanel, shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<p class="alert alert-danger" role="alert">無法取得ACCESS_TOKEN</p>';
const MODAL = `<div id="m" role="dialog">${ERROR}<button id="ok">確定</button><input id="in"></div>`;

let rig: Rig;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  rig = await launch({ extension: PRODUCTION_BUILD });
});

test.afterAll(() => rig.close());

async function open(html: string): Promise<Page> {
  rig.sites.use({ pages: [{ url: LOGIN, html }] });
  const page = await rig.context.newPage();
  await page.goto(LOGIN);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  return page;
}

const library = (name: string): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve(name), 'utf8').then((code) => `<script>${code}</script>`);

/** Name of what has the focus in the panel; empty where the page has it. */
async function focused(page: Page): Promise<string> {
  const nodes = await readPanel(page);
  const node = nodes.find(({ properties }) =>
    properties?.some((one) => one.name === 'focused' && one.value.value === true),
  );
  return String(node?.name?.value ?? '');
}

/** Every control by mouse and by keyboard, and the ways out. */
async function useAll(page: Page): Promise<void> {
  await pressInPanel(page, '收合');
  await expect.poll(() => panelText(page)).toContain('看看怎麼處理');
  await pressInPanel(page, '展開說明');
  await expect.poll(() => panelText(page)).toContain('找誰幫忙');
  await pressInPanel(page, '檢查這台電腦');
  await expect.poll(() => panelText(page)).toContain('電腦時間正確');

  // By keyboard: in, on, a button, out again.
  await page.locator('#ok').click();
  await page.keyboard.press('F6');
  await expect.poll(() => focused(page)).toBe('收合');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('關閉');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  // The focus follows when the pill stands.
  await expect.poll(() => focused(page)).toContain('展開說明');
  await page.keyboard.press('Space');
  await expect.poll(() => panelText(page)).toContain('找誰幫忙');
  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');

  await page.keyboard.press('F6');
  await expect.poll(() => focused(page)).not.toBe('');
  await page.keyboard.press('Escape');
  await expect.poll(() => panelText(page)).toContain('說明已關閉');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');
}

const handler = (target: string, types: readonly string[], body: string): string =>
  `<script>for (const type of ${JSON.stringify(types)}) ${target}.addEventListener(type, (event) => { ${body} }, true)</script>`;
const INPUT = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
  'touchstart',
];

/** Pages that keep what a person does to themselves. */
const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  'clicks swallowed at the document': async () =>
    `${MODAL}${handler('document', ['click'], 'event.stopPropagation(); event.preventDefault()')}`,
  'keys swallowed at the window': async () =>
    handler(
      'window',
      ['keydown'],
      'if ([9, 13, 27, 117].includes(event.keyCode)) { event.preventDefault(); event.stopImmediatePropagation() }',
    ) + MODAL,
  'all input outside of a dialog swallowed at the window': async () =>
    `${handler('window', [...INPUT, 'focusin', 'focus'], "if (!document.querySelector('#m').contains(event.target)) { event.preventDefault(); event.stopImmediatePropagation(); if (/focus/.test(event.type)) document.querySelector('#ok').focus() }")}${MODAL}`,
  'focus-trap 7': async () =>
    `${MODAL}${await library('tabbable/dist/index.umd.min.js')}${await library('focus-trap/dist/focus-trap.umd.min.js')}<script>focusTrap.createFocusTrap('#m', { escapeDeactivates: false }).activate()</script>`,
  'a trap in the bubble phase': async () =>
    `${MODAL}<script>document.addEventListener('focusin', (event) => { const m = document.querySelector('#m'); if (event.target !== document && event.target !== m && !m.contains(event.target)) document.querySelector('#ok').focus() }); document.querySelector('#ok').focus()</script>`,
  'a trap that follows the focus out': async () =>
    `${MODAL}<script>const m = document.querySelector('#m'); m.addEventListener('focusout', (event) => { if (!m.contains(event.relatedTarget)) document.querySelector('#ok').focus() }); document.querySelector('#ok').focus()</script>`,
  'a trap that looks later': async () =>
    `${MODAL}<script>document.addEventListener('blur', () => requestAnimationFrame(() => { if (!document.querySelector('#m').contains(document.activeElement)) document.querySelector('#ok').focus() }), true); document.querySelector('#ok').focus()</script>`,
  'a trap that looks all the time': async () =>
    `${MODAL}<script>(function look() { if (!document.querySelector('#m').contains(document.activeElement)) document.querySelector('#ok').focus(); requestAnimationFrame(look) })()</script>`,
  'a trap that looks now and then': async () =>
    `${MODAL}<script>setInterval(() => { if (!document.querySelector('#m').contains(document.activeElement)) document.querySelector('#ok').focus() }, 100)</script>`,
  'a trap at each key and each loss of the focus': async () =>
    `${MODAL}<script>for (const type of ['keydown', 'keyup', 'focusout', 'blur']) window.addEventListener(type, () => document.querySelector('#ok').focus(), true)</script>`,
  'a modal dialog': async () =>
    `<dialog id="m">${ERROR}<button id="ok">確定</button></dialog><script>m.showModal()</script>`,
};

for (const [name, html] of Object.entries(PAGES)) {
  test(`can be used by mouse and keyboard, and closed: ${name}`, async () => {
    const page = await open(await html());
    await useAll(page);
    await page.close();
  });
}

test('關閉 gives the focus back, and a page hears nothing of all that', async () => {
  const page = await open(
    `${MODAL}<script>window.heard = []; for (const type of ${JSON.stringify([...INPUT, 'mousemove', 'pointermove', 'contextmenu', 'dblclick', 'wheel', 'selectstart'])}) for (const target of [window, document]) target.addEventListener(type, (event) => { if (event.target !== document.querySelector('#ok') && event.target.nodeName === 'DIV') heard.push(type) }, true)</script>`,
  );
  await page.locator('#ok').click();
  await pressInPanel(page, '收合');
  await pressInPanel(page, '展開說明');
  await page.mouse.wheel(0, 40);
  await pressInPanel(page, '關閉');
  await expect.poll(() => panelText(page)).toContain('說明已關閉');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ok');
  await pressInPanel(page, '關閉');
  await expect(page.locator(HOST)).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await page.close();
});

const CLOSERS: Readonly<Record<string, string>> = {
  'by its place, at the document': `document.addEventListener('pointerdown', (e) => { const r = m.getBoundingClientRect(); if (e.clientX < r.left || e.clientX > r.right || e.clientY < r.top || e.clientY > r.bottom) m.close() }, true)`,
  'by its place, at the window': `window.addEventListener('mousedown', (e) => { const r = m.getBoundingClientRect(); if (e.clientX > r.right || e.clientY > r.bottom) m.close() }, true)`,
  'by what it holds, on a click': `document.addEventListener('click', (e) => { if (e.target !== ok) m.close() })`,
  'when the focus leaves it': `m.addEventListener('focusin', (e) => { if (e.target !== ok) m.close() }, true)`,
};
for (const [name, code] of Object.entries(CLOSERS)) {
  test(`a click in the panel is no click outside of a dialog that closes then: ${name}`, async () => {
    const page = await open(
      `<dialog id="m">${ERROR}<button id="ok">確定</button></dialog><script>m.showModal(); ${code}</script>`,
    );
    await pressInPanel(page, '收合');
    await expect.poll(() => panelText(page)).toContain('看看怎麼處理');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.close();
  });
}

test('the panel says how it is reached by keyboard', async () => {
  const page = await open(MODAL);
  const [region] = await readPanel(page);
  const description = region?.description?.value;
  expect(String(description)).toMatch(/F6.*Esc/);
  await page.close();
});

test('a press that begins on the text and ends on a button is none', async () => {
  const page = await open(MODAL);
  const before = await panelText(page);
  const session = await page.context().newCDPSession(page);
  const middle = async (name: string) => {
    const node = (await readPanel(page, session)).find((one) => String(one.name?.value ?? '').includes(name));
    const { quads } = await session.send('DOM.getContentQuads', { backendNodeId: node?.backendDOMNodeId ?? 0 });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    return [(x1 + x2) / 2, (y1 + y2) / 2] as const;
  };
  await page.mouse.move(...(await middle('頁面說無法取得')));
  await page.mouse.down();
  await page.mouse.move(...(await middle('收合')));
  await page.mouse.up();
  expect(await panelText(page)).toBe(before);
  await session.detach();
  await page.close();
});
