import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { HOSTILE_SCRIPTS } from '../detect/hostile-scripts';
import { document as whole } from '../sites/pages/layout';
import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';
import { productionTest as test } from './fixtures';
import type { Rig } from './launch';
import { shownCodes } from './panel';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const INNER = 'https://oidc.tanet.edu.tw/oidc/v1/inner';
const SAYS = '無法取得ACCESS_TOKEN';
const ALERT = `alert("${SAYS}")`;

interface Opened {
  readonly page: Page;
  /** What native dialogs have said. */
  readonly dialogs: readonly string[];
}

/** Another error: once it is answered, everything that the page had said before has been judged. */
const LATER = '<div class="alert alert-danger">憑證姓名與帳號姓名不同</div>';
const LATER_CODE = 'SSO-16';

/** What the page is told to have said, when nothing more is to come. */
async function judged(page: Page): Promise<string[]> {
  await page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), LATER);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain(LATER_CODE);
  return (await shownCodes(page)).filter((code) => code !== LATER_CODE);
}

/** Opens the login page of a test. */
async function open(rig: Rig, spec: Omit<PageSpec, 'url'>, inner = ''): Promise<Opened> {
  rig.sites.use({
    pages: [
      { url: LOGIN, ...spec },
      { url: INNER, html: inner },
    ],
  });
  const page = await rig.context.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(LOGIN);
  return { page, dialogs };
}

const sha256 = (code: string): string => createHash('sha256').update(code).digest('base64');
const csp = (value: string) => ({ 'content-security-policy': value });
const inline = (code: string, attributes = ''): string => `${nationalLogin()}<script ${attributes}>${code}</script>`;
/** A whole document, since a policy by mark-up stands in the head. */
const withHead = (head: string, body: string): string => whole(body).replace('<head>', `<head>${head}`);

const SILENT: Readonly<Record<string, { readonly spec: Omit<PageSpec, 'url'>; readonly inner?: string }>> = {
  'blocked by the policy of a header': { spec: { html: inline(ALERT), headers: csp("script-src 'self'") } },
  'blocked by the policy of a header for everything': {
    spec: { html: inline(ALERT), headers: csp("default-src 'none'") },
  },
  'blocked by a policy in mark-up': {
    spec: {
      html: withHead(`<meta http-equiv="content-security-policy" content="script-src 'self'">`, inline(ALERT)),
    },
  },
  'blocked for want of its nonce': {
    spec: { html: inline(ALERT, 'nonce="other"'), headers: csp("script-src 'nonce-one'") },
  },
  'blocked, and taken away by another': {
    spec: {
      html: `${nationalLogin()}<script id="x">${ALERT}</script><script nonce="one">document.getElementById('x').remove()</script>`,
      headers: csp("script-src 'nonce-one'"),
    },
  },
  'of the body on load, blocked': {
    spec: {
      html: withHead('', nationalLogin()).replace('<body', `<body onload='${ALERT}'`),
      headers: csp("script-src 'self'"),
    },
  },
  'a template': { spec: { html: inline(ALERT, 'type="text/template"') } },
  'inside of a template': { spec: { html: `${nationalLogin()}<template><script>${ALERT}</script></template>` } },
  'for browsers without scripts': {
    spec: { html: `${nationalLogin()}<noscript><script>${ALERT}</script></noscript>` },
  },
  'for browsers without modules': { spec: { html: inline(ALERT, 'nomodule') } },
  'for an event that never comes': { spec: { html: inline(ALERT, 'for="other" event="onclick"') } },
  'in another language': { spec: { html: inline(ALERT, 'language="vbscript"') } },
  'with an address of its own': { spec: { html: inline(ALERT, 'src=""') } },
  'written as mark-up by another script': {
    spec: {
      html: `${nationalLogin()}<div id="d"></div><script>d.innerHTML = '<script>${ALERT}<\\/script>'</script>`,
    },
  },
  'parsed into a document of its own': {
    spec: {
      html: `${nationalLogin()}<script>new DOMParser().parseFromString('<script>${ALERT}<\\/script>', 'text/html')</script>`,
    },
  },
  'in a frame that may run none': {
    spec: {
      html: `<iframe sandbox="allow-same-origin" src="${INNER}" width="600" height="500"></iframe>${nationalLogin()}`,
    },
    inner: inline(ALERT),
  },
  'in a frame that may open no dialogs': {
    spec: {
      html: `<iframe sandbox="allow-scripts allow-same-origin" src="${INNER}" width="600" height="500"></iframe>${nationalLogin()}`,
    },
    inner: inline(ALERT),
  },
  'in a frame without an origin': {
    spec: {
      html: `<iframe sandbox="allow-scripts" src="${INNER}" width="600" height="500"></iframe>${nationalLogin()}`,
    },
    inner: inline(ALERT),
  },
};

for (const [name, { spec, inner }] of Object.entries(SILENT)) {
  test(`a script has said nothing: ${name}`, async ({ rig }) => {
    const { page, dialogs } = await open(rig, spec, inner);
    expect(await judged(page)).toEqual([]);
    expect(dialogs).toEqual([]);
    // Nor has it left a step that the next page would be judged by.
    rig.sites.use({ pages: [{ url: LOGIN, html: nationalLogin() }] });
    await page.goto(`${LOGIN}?next`);
    expect(await judged(page)).toEqual([]);
    await page.close();
  });
}

const HEARD: Readonly<Record<string, { readonly spec: Omit<PageSpec, 'url'>; readonly inner?: string }>> = {
  'with its nonce': { spec: { html: inline(ALERT, 'nonce="one"'), headers: csp("script-src 'nonce-one'") } },
  'with its sum': {
    // The sum of the code below.
    spec: {
      html: inline(ALERT),
      headers: csp("script-src 'sha256-HASH'"),
    },
  },
  'under a policy that only reports': {
    spec: { html: inline(ALERT), headers: { 'content-security-policy-report-only': "script-src 'self'" } },
  },
  'beside one that is blocked': {
    spec: {
      html: `${inline('alert("無法取得")')}<script nonce="one">${ALERT}</script>`,
      headers: csp("script-src 'nonce-one'"),
    },
  },
  'a module': { spec: { html: inline(ALERT, 'type="module"') } },
  'written by another script while the page is read': {
    spec: { html: `${nationalLogin()}<script>document.write('<script>${ALERT}<\\/script>')</script>` },
  },
  'of the body on load': { spec: { html: withHead('', nationalLogin()).replace('<body', `<body onload='${ALERT}'`) } },
  'in a frame that may open dialogs': {
    spec: {
      html: `<iframe sandbox="allow-scripts allow-modals allow-same-origin" src="${INNER}" width="600" height="500"></iframe>${nationalLogin()}`,
    },
    inner: inline(ALERT),
  },
};

for (const [name, { spec, inner }] of Object.entries(HEARD)) {
  test(`a script that runs is heard: ${name}`, async ({ rig }) => {
    const headers = Object.fromEntries(
      Object.entries(spec.headers ?? {}).map(([key, value]) => [key, value.replace('HASH', sha256(ALERT))]),
    );
    const { page, dialogs } = await open(rig, { ...spec, headers }, inner);
    await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
    expect(dialogs).toContain(SAYS);
    await page.close();
  });
}

test('a script that runs and leaves at once is heard on the page that follows', async ({ rig }) => {
  const { page, dialogs } = await open(
    rig,
    {
      html: inline(`${ALERT};location.replace("${INNER}")`, 'nonce="one"'),
      headers: csp("script-src 'nonce-one'"),
    },
    nationalLogin(),
  );
  await page.waitForURL(INNER);
  await expect.poll(() => shownCodes(page), { timeout: 15_000 }).toContain('SSO-10');
  expect(dialogs).toEqual([SAYS]);
  await page.close();
});

test('hostile scripts on a page whose policy blocks them do not hold it up', async ({ rig }) => {
  const scripts = Object.values(HOSTILE_SCRIPTS).map((code) => `<script>${code}</script>`);
  const { page } = await open(rig, {
    html: `${nationalLogin()}${scripts.join('')}`,
    headers: csp("script-src 'self'"),
  });
  expect(await judged(page)).toEqual([]);
  await page.close();
});
