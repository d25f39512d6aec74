import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';

/** Puts an error that a console was given on the list; a site without an icon is none. */
const noteIn =
  (complaints: string[]) =>
  (message: ConsoleMessage): void => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) complaints.push(message.text());
  };

/** Errors of a page and of whatever runs in it. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', noteIn(complaints));
  return complaints;
}

/** Errors of all pages of a browser, and of whatever runs in them. */
export function complaintsIn(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', noteIn(complaints));
  return complaints;
}

/** What a page's own scripts can tell of what goes on in it. */
export const RECORDER = `<script>
(() => {
  const root = document.documentElement;
  const log = [];
  const say = (word) => log.push(word);
  for (const type of ['focusin', 'focusout', 'click', 'mousedown', 'mouseup', 'pointerdown', 'keydown', 'keyup', 'input', 'change', 'submit', 'toggle', 'beforetoggle', 'fullscreenchange', 'securitypolicyviolation', 'visibilitychange'])
    document.addEventListener(type, (event) => say(type + ':' + (event.target.name || event.target.nodeName) + ':' + event.isTrusted), true);
  for (const type of ['error', 'unhandledrejection', 'message', 'load', 'pageshow', 'resize', 'storage'])
    addEventListener(type, (event) => say('window:' + type + ':' + (event.message || '')));
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes') say('attribute:' + record.target.nodeName + ':' + record.attributeName);
      for (const node of [...record.addedNodes, ...record.removedNodes])
        if (record.target !== root || node.localName !== 'div') say('child:' + node.nodeName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // Against parsing and painting the browser times these as it likes, with us or without; among themselves never.
  const timers = [];
  Promise.resolve().then(() => timers.push('microtask'));
  setTimeout(() => timers.push('timeout 50'), 50);
  setTimeout(() => timers.push('timeout 0'), 0);
  setTimeout(() => timers.push('timeout 300'), 300);
  addEventListener('submit', (event) => { event.preventDefault(); log.push('own handler'); });
  // Taken before a page changes what it builds on.
  const all = document.querySelectorAll.bind(document);
  const names = Object.getOwnPropertyNames;
  const rect = Element.prototype.getBoundingClientRect;
  const call = Reflect.apply;
  const focused = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement').get.bind(document);
  window.told = () => {
    const copy = root.cloneNode(true);
    const hosts = copy.querySelectorAll('html > div');
    for (let i = 0; i < hosts.length; i++) hosts[i].remove();
    const active = focused();
    const boxes = [];
    const elements = all('body, body *');
    for (let i = 0; i < elements.length; i++) {
      const { x, y, width, height } = call(rect, elements[i], []);
      boxes[i] = elements[i].nodeName + ' ' + [x, y, width, height];
    }
    return {
      boxes,
      log,
      timers,
      globals: names(window).join(' '),
      active: active ? active.nodeName + (active.name || '') : '',
      hosts: hosts.length,
      html: copy.outerHTML,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      stored: [localStorage.length, sessionStorage.length, document.cookie].join(' '),
    };
  };
})();
</script>`;

/** What each page may have done to itself before anything else runs. */
export const HABITS: Readonly<Record<string, string>> = {
  'nothing unusual': '',
  'prototypes overridden': `<script>
Element.prototype.matches = () => { throw new Error('matches') };
Element.prototype.closest = () => { throw new Error('closest') };
Element.prototype.attachShadow = () => { throw new Error('attachShadow') };
Element.prototype.getBoundingClientRect = () => { throw new Error('box') };
Object.defineProperty(Node.prototype, 'textContent', { get() { throw new Error('textContent') }, configurable: true });
Document.prototype.createTreeWalker = () => { throw new Error('walker') };
window.MutationObserver = class { constructor() { throw new Error('observer') } };
Array.prototype.map = Array.prototype.filter = Array.prototype.flatMap = () => { throw new Error('array') };
String.prototype.includes = RegExp.prototype.test = () => { throw new Error('string') };
Map.prototype.get = Set.prototype.has = () => { throw new Error('map') };
Promise.prototype.then = new Proxy(Promise.prototype.then, {});
JSON.parse = JSON.stringify = () => { throw new Error('json') };
window.setTimeout = new Proxy(window.setTimeout, {});
</script>`,
  'objects frozen': `<script>
for (const one of [Object, Array, Function, Element, Node, Document, EventTarget, Event, Promise, String]) { Object.freeze(one.prototype); Object.freeze(one); }
Object.freeze(document); Object.preventExtensions(Object.getPrototypeOf(document)); Object.freeze(history);
</script>`,
  'names of fields that clobber': `<form>${['matches', 'closest', 'parentElement', 'textContent', 'tagName', 'localName', 'ownerDocument', 'getBoundingClientRect', 'checkVisibility', 'contains', 'append', 'childNodes', 'attributes', 'getAttribute', 'querySelector'].map((name) => `<input type="hidden" name="${name}">`).join('')}ERROR</form>${['body', 'title', 'querySelector', 'documentElement', 'createElement', 'scripts', 'readyState', 'hidden', 'defaultView', 'activeElement'].map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join('')}<iframe name="chrome"></iframe><a id="browser"></a><a id="native"></a>`,
  'a fake panel':
    '<div><p class="alert alert-danger">假的</p></div><div class="sso-login-helper-layer" popover="manual">x</div>',
  'frames that hold each other':
    '<iframe src="/oidc/v1/frame-a"></iframe><iframe srcdoc="&lt;iframe srcdoc=x>&lt;/iframe>"></iframe><iframe></iframe>',
  'a base, a policy, a refresh that never comes':
    '<base href="https://nowhere.invalid/"><meta http-equiv="refresh" content="9999"><meta http-equiv="content-security-policy" content="img-src \'none\'">',
};

const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';

/** The national login with a habit, with or without an error on it. */
export const habitPage = (habit: string, failing: boolean): string => {
  const hidden = habit.includes('ERROR');
  const above = failing && !hidden ? ERROR : '';
  return `${RECORDER}${habit.replace('ERROR', failing ? ERROR : '')}${nationalLogin({ above })}`;
};

/** What a person does there: the same moves, in the same order. */
export async function useLogin(page: Page): Promise<void> {
  await page.getByPlaceholder('請輸入帳號').click();
  await page.keyboard.type('abc');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x1');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Backspace');
  await page.getByPlaceholder('請輸入驗證碼').click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  // By style alone: some of these pages leave Playwright no other way to ask.
  await page.locator('button.primary').click();
}
