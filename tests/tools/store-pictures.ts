import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Spoken } from '@/lib/strings/language';
import { forgetDraft } from '../browser/forget-draft';
import type { Rig } from '../browser/launch';
import { HOST } from '../browser/panel';
import { play, untilQuiet } from '../browser/play';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { launchByDay, pageByDay } from './daytime';
import { DEMO_POLICY } from './demo-cards';
import { fillBuilder } from './fill-builder';
import { LAPTOP, received } from './shot';

/** What the stores ask for, CSS pixels: pictures, small and large tile. */
const SIZES = { picture: [1280, 800], small: [440, 280], large: [1400, 560] } as const;
const POPUP = { width: 400, height: 560 };

interface Picture {
  readonly name: string;
  readonly size: keyof typeof SIZES;
  readonly headline: Readonly<Record<Spoken, string>>;
  readonly about: Readonly<Record<Spoken, string>>;
  /** Laid over the headline's right; a wide one stands below it. */
  readonly shot?: 'panel' | 'school' | 'popup' | 'builder';
}

const PICTURES: readonly Picture[] = [
  {
    name: '1-panel',
    size: 'picture',
    headline: { 'zh-TW': '登入卡住？當場告訴您怎麼辦', en: 'Sign-in stuck? The answer is right there' },
    about: {
      'zh-TW': '認出教育雲端與行動自然人憑證的登入問題，給官方的答覆和要打的電話。',
      en: 'Knows the ways in which Taiwan’s education logins fail: the official answer, and the number to call.',
    },
    shot: 'panel',
  },
  {
    name: '2-search',
    size: 'picture',
    headline: { 'zh-TW': '用自己的話搜尋', en: 'Search in your own words' },
    about: {
      'zh-TW': '打錯字、簡體、英文、忘了切換輸入法，都找得到。不需要網路。',
      en: 'Typing errors, simplified characters, English, a forgotten input method: it is found. No network needed.',
    },
    shot: 'popup',
  },
  {
    name: '3-school',
    size: 'picture',
    headline: { 'zh-TW': '學校的電話，排在最前面', en: 'Your school’s number comes first' },
    about: {
      'zh-TW': '學校可以加上自己的服務台和問答；官方的文字與電話不變。',
      en: 'Schools add their own desk and answers. The official words and numbers stay as they are.',
    },
    shot: 'school',
  },
  {
    name: '4-policy',
    size: 'picture',
    headline: { 'zh-TW': '三步做好政策檔', en: 'A policy file in three steps' },
    about: {
      'zh-TW': 'Chrome、Edge、Firefox；Windows、macOS、Linux、ChromeOS。',
      en: 'Chrome, Edge, Firefox; Windows, macOS, Linux, ChromeOS.',
    },
    shot: 'builder',
  },
  {
    name: 'tile-small',
    size: 'small',
    headline: { 'zh-TW': '登入小幫手', en: 'SSO Login Helper' },
    about: { 'zh-TW': '登入卡住？當場告訴您怎麼辦', en: 'Sign-in stuck? The answer is right there' },
  },
  {
    name: 'tile-large',
    size: 'large',
    headline: { 'zh-TW': '登入小幫手', en: 'SSO Login Helper' },
    about: { 'zh-TW': '登入卡住？當場告訴您怎麼辦', en: 'Sign-in stuck? The answer is right there' },
    shot: 'panel',
  },
];

const store = async (rig: Rig, items: Record<string, unknown>): Promise<void> =>
  (await rig.worker()).evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);

/** A part of a page at twice its size, so that its letters stay sharp. */
async function sharp(page: Page, selector: string | null): Promise<string> {
  const viewport = page.viewportSize() ?? LAPTOP;
  const box = selector === null ? { x: 0, y: 0, ...viewport } : await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`Nothing to see of ${selector}`);
  // The clip counts from the top of the document, the box from that of the window.
  const { x, y } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    clip: { ...box, x: box.x + x, y: box.y + y, scale: 2 },
  });
  await session.detach();
  await page.close();
  return `data:image/png;base64,${data}`;
}

async function panel(rig: Rig): Promise<string> {
  const scenario = ALL_SCENARIOS.find(({ id }) => id === 'token-bootstrap');
  if (!scenario) throw new Error('No scenario token-bootstrap');
  const page = await play(rig, scenario, untilQuiet);
  await page.setViewportSize({ width: 1366, height: 640 });
  // The panel finds its place anew ten times a second at most.
  await page.waitForFunction((host) => {
    const card = document.querySelector(host)?.shadowRoot?.querySelector('.card');
    return card && card.getBoundingClientRect().bottom <= innerHeight;
  }, HOST);
  return sharp(page, `${HOST} .card`);
}

async function opened(rig: Rig, address: string, size: { width: number; height: number }): Promise<Page> {
  const page = await pageByDay(rig);
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${rig.extensionId}/${address}`);
  await page.locator('main').waitFor();
  return page;
}

async function shotsOf(rig: Rig, language: Spoken): Promise<Record<NonNullable<Picture['shot']>, string>> {
  const settings = { language };
  await store(rig, { settings, ...received({}) });
  const shots = { panel: await panel(rig), popup: '', school: '', builder: '' };
  const popup = await opened(rig, 'popup.html', POPUP);
  await popup.getByRole('combobox').fill(language === 'en' ? 'back at the login after binding' : '綁定後跳回登入');
  await popup.getByRole('option').first().waitFor();
  shots.popup = await sharp(popup, null);
  await forgetDraft(rig);
  const builder = await opened(rig, 'options.html#builder', LAPTOP);
  await fillBuilder(builder);
  if (language === 'en') {
    // The preview speaks as the policy says.
    await builder.locator('.more > summary').click();
    await builder.locator('[data-path="language"]').selectOption('en');
    await builder.locator('.more > summary').click();
    await builder.locator('[data-path="entries[0].answer"]').focus();
  }
  shots.builder = await sharp(builder, null);
  await store(rig, { settings, ...received(DEMO_POLICY) });
  shots.school = await panel(rig);
  await store(rig, { settings: {}, ...received({}) });
  return shots;
}

const STYLE = `*{box-sizing:border-box}body{margin:0;font-family:"Noto Sans CJK TC",sans-serif}[lang=en] body{font-family:system-ui,sans-serif}
.stage{position:relative;display:flex;align-items:center;gap:40px;overflow:hidden;background:linear-gradient(135deg,#0b6b69,#0c3f4d);color:#fff}
.words{flex:1;min-width:0}h1{margin:0 0 .4em;line-height:1.25;text-wrap:balance}p{margin:0;line-height:1.5;text-wrap:pretty}
.icon{display:block;margin-bottom:18px}img.shot{border-radius:14px;box-shadow:0 18px 50px #0008}
.picture{padding:48px 64px}.picture h1{font-size:52px}.picture p{font-size:25px}.picture .icon{width:72px}
.picture .shot{height:704px}.picture.wide{flex-direction:column;align-items:stretch;gap:26px;padding:36px 64px 0}.picture.wide .words{flex:none}
.picture.wide h1{font-size:44px;margin-bottom:8px}.picture.wide .icon{display:none}.picture.wide .shot{width:1152px;height:auto;align-self:center}
.small{padding:28px}.small h1{font-size:38px}.small p{font-size:20px}.small .icon{width:60px;margin-bottom:10px}
.large{padding:0 110px}.large h1{font-size:76px}.large p{font-size:34px}.large .icon{width:92px}.large .shot{align-self:flex-start;margin-top:46px;width:480px}`;

function composed(picture: Picture, language: Spoken, icon: string, shot: string | undefined): string {
  const [width, height] = SIZES[picture.size];
  const wide = picture.shot === 'builder' ? ' wide' : '';
  const image = shot === undefined ? '' : `<img class="shot" src="${shot}" alt="">`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${STYLE}</style><div class="stage ${picture.size}${wide}" style="width:${width}px;height:${height}px"><div class="words"><img class="icon" src="${icon}" alt=""><h1>${picture.headline[language]}</h1><p>${picture.about[language]}</p></div>${image}</div></html>`;
}

/** Writes the pictures of the store listings, in both languages, each with a headline: `zh-TW-1-panel.png`. */
export async function storePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const icon = `data:image/svg+xml;base64,${(await readFile('docs/icon.svg')).toString('base64')}`;
  const rig = await launchByDay();
  try {
    for (const language of ['zh-TW', 'en'] as const) {
      const shots = await shotsOf(rig, language);
      for (const picture of PICTURES) {
        const [width, height] = SIZES[picture.size];
        const page = await rig.context.newPage();
        await page.setViewportSize({ width, height });
        await page.setContent(composed(picture, language, icon, picture.shot && shots[picture.shot]));
        await writeFile(join(folder, `${language}-${picture.name}.png`), await page.screenshot());
        await page.close();
      }
    }
  } finally {
    await rig.close();
  }
}
