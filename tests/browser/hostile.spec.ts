import { expect, type Page } from '@playwright/test';
import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';
import { test } from './fixtures';
import type { Rig } from './launch';
import { HOST, panelText, shownCodes } from './panel';
import { untilQuiet } from './play';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const ERROR = '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>';

async function openLogin(rig: Rig, page: Omit<PageSpec, 'url'>): Promise<Page> {
  rig.sites.use({ pages: [{ url: LOGIN, ...page }] });
  const tab = await rig.context.newPage();
  await tab.goto(LOGIN);
  await expect.poll(() => shownCodes(tab)).toContain('SSO-10');
  return tab;
}

/** Size and look of the card as it is painted. */
const look = (page: Page) =>
  page.evaluate((name) => {
    const card = document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('.card');
    if (!card) return null;
    const { width, height } = card.getBoundingClientRect();
    const { fontSize, backgroundColor, direction } = getComputedStyle(card);
    return { width: Math.round(width), height: Math.round(height), fontSize, backgroundColor, direction };
  }, HOST);

const HOSTILE: Readonly<Record<string, Omit<PageSpec, 'url'>>> = {
  'rules for everything with !important': {
    html: `<style>*{display:none !important;font-size:2px !important;color:red !important;position:static !important;opacity:0 !important;transform:scale(.1) !important}html,body,body *:not(${HOST}){display:block !important;opacity:1 !important;transform:none !important;font-size:16px !important}</style>${nationalLogin({ above: ERROR })}`,
  },
  'a root font of one pixel, and one of a hundred': {
    html: `<style>html{font-size:1px}body{font-size:16px}</style>${nationalLogin({ above: ERROR })}`,
  },
  'a policy that allows nothing': {
    html: nationalLogin({ above: ERROR }),
    headers: {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'text from right to left': {
    html: `<div dir="rtl">${nationalLogin({ above: ERROR })}</div><script>document.documentElement.dir='rtl'</script>`,
  },
  'a layer above everything': {
    html: `${nationalLogin({ above: ERROR })}<div style="position:fixed;right:0;bottom:0;width:200px;height:50px;z-index:2147483647;background:#eee"></div>`,
  },
};

test('the panel looks the same on every page, however the page is styled', async ({ rig }) => {
  const plain = await openLogin(rig, { html: nationalLogin({ above: ERROR }) });
  const expected = await look(plain);
  expect(expected?.width).toBeGreaterThan(250);
  await plain.close();
  for (const [name, spec] of Object.entries(HOSTILE)) {
    const page = await openLogin(rig, spec);
    await expect(page.locator(`${HOST} .card`), name).toBeVisible();
    const found = await look(page);
    expect({ ...found, height: 0 }, name).toEqual({ ...expected, height: 0 });
    await expect(page.locator(`${HOST} .card`), name).toHaveCSS('opacity', '1');
    await page.close();
  }
});

test('stands in front of a modal dialog, and can be used there', async ({ rig }) => {
  const page = await openLogin(rig, {
    html: `${nationalLogin()}<dialog id="m"><p>無法取得ACCESS_TOKEN</p><button>OK</button></dialog><script>document.getElementById('m').showModal()</script>`,
  });
  // All that stands outside of the dialog would be out of reach.
  await page.locator('dialog > div [data-focus]').click();
  await expect(page.locator('dialog > div .pill')).toBeVisible();
  // While the pointer is on it somebody is reading, and the panel stays.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await untilQuiet(page);
  await page.close();
});

test('outlives a page that replaces its body, and gives up on one that keeps removing it', async ({ rig }) => {
  const page = await openLogin(rig, { html: nationalLogin({ above: ERROR }) });
  await page.evaluate(() => {
    const body = document.body;
    body.remove();
    document.documentElement.append(body);
  });
  await expect.poll(() => shownCodes(page)).toContain('SSO-10');
  await page.evaluate((name) => {
    document.querySelector(name)?.remove();
  }, HOST);
  await expect.poll(() => shownCodes(page)).toContain('SSO-10');
  const removed = await page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        let count = 0;
        const observer = new MutationObserver(() => {
          const host = document.querySelector(name);
          if (!host) return;
          count++;
          host.remove();
        });
        observer.observe(document.documentElement, { childList: true });
        document.querySelector(name)?.remove();
        setTimeout(() => {
          observer.disconnect();
          resolve(count);
        }, 1500);
      }),
    HOST,
  );
  expect(removed).toBeLessThan(10);
  await page.close();
});

test('the page hears nothing of what happens in the panel, and keeps its focus', async ({ rig }) => {
  const page = await openLogin(rig, { html: nationalLogin({ above: ERROR }) });
  await page.getByPlaceholder('請輸入帳號').focus();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['click', 'mousedown', 'keydown', 'pointerdown', 'focusin', 'wheel']) {
      document.addEventListener(type, () => heard.push(type));
    }
  });
  await page.locator(`${HOST} [data-focus]`).click();
  await expect(page.locator(`${HOST} .pill [data-focus]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(`${HOST} .card`)).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
  await page.close();
});

test('is withdrawn when the error goes away, and closed it leaves nothing behind', async ({ rig }) => {
  const page = await openLogin(rig, { html: nationalLogin({ above: ERROR }) });
  await page.evaluate(() => document.querySelector('.alert-danger')?.remove());
  await expect(page.locator(HOST)).toHaveCount(0, { timeout: 15_000 });
  expect(await panelText(page)).toBe('');
  await page.close();
});
