import { expect, type Page } from '@playwright/test';
import { DEMO_POLICY } from '../tools/demo-cards';
import { forgetDraft } from './forget-draft';
import { openCard } from './open-state';
import { HOST } from './panel';
import { test } from './without-policy';

const PLACES = [
  'popup.html',
  'popup.html#q=ACCESS_TOKEN',
  'popup.html#q=午餐',
  'popup.html#SSO-10',
  'popup.html#SCHOOL-1',
  'popup.html#support/SSO-7',
  'options.html#settings',
  'options.html#it',
  'options.html#builder',
];
const SIZES = [
  { width: 400, height: 600 },
  { width: 1366, height: 625 },
];

/** Texts that lie over others in the same part of the page; what is fixed to an edge lies over the rest on purpose. */
function overlaps(within: string | null): string[] {
  const root = within === null ? document.body : document.querySelector(within)?.shadowRoot;
  if (!root) throw new Error('no root');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: { text: string; part: Element | null; box: DOMRect }[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: parent } = node;
    if (!parent?.checkVisibility() || node.textContent?.trim() === '') continue;
    if (parent.closest('style, script, option')) continue;
    // Read out only.
    let isCut = false;
    for (let one: Element | null = parent; one; one = one.parentElement)
      isCut ||= getComputedStyle(one).clipPath.startsWith('inset');
    if (isCut) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const part = parent.closest('.calls, .top, .masthead, .aside, .foot, .head, .body, main, body');
    for (const box of range.getClientRects()) found.push({ text: node.textContent ?? '', part, box });
  }
  const lieOver = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
  return found.flatMap((one, index) =>
    found
      .slice(index + 1)
      .filter((other) => other.text !== one.text && other.part === one.part && lieOver(one.box, other.box))
      .map((other) => `“${one.text.trim()}” and “${other.text.trim()}”`),
  );
}

/** Buttons to copy a number that don't stand beside it. */
const strays = (): string[] =>
  [...document.querySelectorAll('.call')].flatMap((call) => {
    const [link, copy] = [call.querySelector('a'), call.querySelector('.copy')].map((one) =>
      one?.getBoundingClientRect(),
    );
    return link && copy && copy.top < link.bottom && link.top < copy.bottom ? [] : [call.textContent ?? ''];
  });

/** Buttons as the browser draws them where no style of ours reaches. */
const undressed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((button) => button.checkVisibility() && getComputedStyle(button).borderStyle === 'outset')
      .map((button) => button.outerHTML),
  );

test.afterEach(async ({ rig }) => {
  await (await rig.worker()).evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
});

for (const language of ['zh-TW', 'en'] as const) {
  test(`no words lie over others, and every button is dressed, with a school’s policy: ${language}`, async ({
    rig,
  }) => {
    const problems = [{ path: 'language', reason: 'choice' }];
    await (await rig.worker()).evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), {
      settings: { language },
      policy: { state: 'received', policy: DEMO_POLICY, problems, at: 1 },
    });
    for (const place of PLACES) {
      await forgetDraft(rig);
      const page = await rig.context.newPage();
      await page.goto(`chrome-extension://${rig.extensionId}/${place}`);
      await page.locator('main').waitFor();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        expect(await page.evaluate(overlaps, null), `${place} ${size.width}`).toEqual([]);
        expect(await undressed(page), place).toEqual([]);
        expect(await page.evaluate(strays), `${place} ${size.width}`).toEqual([]);
      }
      await page.close();
    }
    const page = await openCard(rig, 'token-bootstrap');
    expect(await page.evaluate(overlaps, HOST)).toEqual([]);
    await page.close();
  });
}
