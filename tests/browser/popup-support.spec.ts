import { expect, type Page } from '@playwright/test';
import { openPopupPage, popupAddress, test, violations } from './popup-page';

/** The part of the extension's own API that the popup's page is asked for. */
declare const chrome: {
  readonly extension: { getViews: () => Window[] };
  readonly storage: { readonly session: { set(items: Record<string, unknown>): Promise<void> } };
};

const AT = Date.parse('2026-11-23T14:05:33+08:00');
const RECORD = {
  steps: [
    { kind: 'login', event: 'start', host: 'oidc.tanet.edu.tw', at: AT },
    { kind: 'login', event: 'bind', host: 'oidc.tanet.edu.tw', at: AT + 20_000 },
    { kind: 'login', event: 'arrive', host: 'oidc.tanet.edu.tw', at: AT + 40_000 },
  ],
  dismissed: [],
  findings: [{ rule: 'bounced-after-binding', codes: ['SSO-15', 'SSO-4'], at: AT, show: 'panel' }],
};
const TAB = 4711;

/** Goes to a place of the popup whose tab 4711 has seen the bounce. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(([key, record]) => chrome.storage.session.set({ [key]: record }), [
    `tab:${TAB}`,
    RECORD,
  ] as const);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const open = (page: Page, details: string) => page.locator('summary', { hasText: details }).first().click();

test('hands over exactly what it shows', async ({ rig, popup: page }) => {
  await rig.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo(page, popupAddress(rig, `?tab=${TAB}#support`));
  const shown = (await page.locator('.card-text').innerText()).trim();
  expect(shown).toContain('SSO-15');
  expect(shown).toContain('oidc.tanet.edu.tw');
  expect(shown).toMatch(/Chrome \d{3}/);
  await page.getByRole('button', { name: '複製這段文字' }).click();
  await expect(page.getByRole('status')).toHaveText('已複製');
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(shown);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no accessibility violations, ${colorScheme}`, async ({ rig, popup: page }) => {
    await page.emulateMedia({ colorScheme });
    await goTo(page, popupAddress(rig, `?tab=${TAB}#support`));
    await open(page, '用手機掃描撥打');
    expect(await violations(page), 'support').toEqual([]);
    await goTo(page, popupAddress(rig, '?tab=5'));
    await page.evaluate(
      (findings) => chrome.storage.session.set({ 'tab:5': { findings } }),
      [{ rule: 'unknown-error', codes: [], at: AT, show: 'pill' }],
    );
    await expect(page.getByRole('region', { name: '剛才在這個分頁看到' })).toBeVisible();
    expect(await violations(page), 'an error without an answer').toEqual([]);
    await goTo(page, popupAddress(rig, '?tab=1#SSO-10'));
    await open(page, '用手機掃描撥打');
    expect(await violations(page), 'entry with codes').toEqual([]);
    await goTo(page, popupAddress(rig, '?tab=2#print/SSO-11'));
    expect(await violations(page), 'print').toEqual([]);
    await page.emulateMedia({ colorScheme, media: 'print' });
    expect(await violations(page), 'on paper').toEqual([]);
  });
}

test('in the toolbar’s popup the text scrolls by keyboard, its buttons beside it', async ({ rig, popup: page }) => {
  await page.addInitScript(() => {
    chrome.extension.getViews = () => [window];
  });
  await goTo(page, popupAddress(rig, `?tab=${TAB}#support`));
  await expect(page.getByRole('button', { name: '複製這段文字' })).toBeInViewport();
  await expect(page.getByRole('link', { name: '在分頁開啟，以便列印' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('on paper stands the answer alone: no buttons, no state of the moment, dark on white', async ({ rig }) => {
  const page = await openPopupPage(rig, '#print/SSO-10');
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(/現在服務中|目前非服務時間/)).toBeHidden();
  const look = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    const text = document.querySelector('.answer p');
    return {
      color,
      backgroundColor,
      points: text ? (Number.parseFloat(getComputedStyle(text).fontSize) * 72) / 96 : 0,
    };
  });
  expect(look).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  expect(look.points).toBeGreaterThanOrEqual(14);
  await page.close();
});

test('a phone reads the number: the code is large, square, and black on white in the dark', async ({ rig }) => {
  const page = await openPopupPage(rig, '#SSO-10');
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '用手機掃描撥打');
  const code = page.getByRole('img', { name: /04-2222-0507/ });
  const box = await code.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(100);
  expect(box?.height).toBe(box?.width);
  const colours = await code.evaluate((svg) => [...svg.children].map((part) => getComputedStyle(part).fill));
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  await page.close();
});

const PLACES = ['', '#q=%E7%99%BB%E5%85%A5', '#q=%E7%87%9F%E9%A4%8A', '#SSO-3', '#support', '#print/SSO-11'];
test('letters of twice the size cut nothing off', async ({ rig, popup: page }) => {
  for (const place of PLACES) {
    await page.goto(popupAddress(rig, `?tab=${TAB}${place}`));
    await page.getByRole('main').waitFor();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '187.5%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(400);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('button, a, summary, h1, h2, h3')]
        .filter(
          (one) =>
            !one.matches('.visually-hidden') &&
            one.scrollWidth > one.clientWidth + 1 &&
            getComputedStyle(one).display !== 'inline',
        )
        .map((one) => one.outerHTML),
    );
    expect(cut, place).toEqual([]);
  }
});
