import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Spoken } from '@/lib/strings/language';
import type { Rig } from '../browser/launch';
import { openState } from '../browser/open-state';
import { HOST } from '../browser/panel';
import { pageByDay } from './daytime';
import type { Shot } from './shot';

export const SCHEMES = ['light', 'dark'] as const;

/** As in a browser that was just set up, but for what is given. */
async function store(rig: Rig, items: object): Promise<void> {
  await (await rig.worker()).evaluate(async (given) => {
    const { local, session } = Reflect.get(globalThis, 'chrome').storage;
    await Promise.all([local.clear(), session.clear()]);
    await local.set(given);
  }, items);
}

/** The browser's own number of the tab in which the page stands. */
async function tabOf(rig: Rig, page: Page): Promise<number> {
  const url = page.url();
  return (await rig.worker()).evaluate(async (wanted) => {
    const tabs: { id: number; url?: string }[] = await Reflect.get(globalThis, 'chrome').tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
}

async function open(rig: Rig, shot: Shot): Promise<Page> {
  if ('scenario' in shot) return openState(rig, shot.scenario);
  const [file = '', hash = ''] = shot.page.split('#');
  const tab = shot.after === undefined ? '' : `?tab=${await tabOf(rig, await openState(rig, shot.after))}`;
  const page = await pageByDay(rig);
  if (shot.inPopup)
    await page.addInitScript(() => {
      Reflect.get(globalThis, 'chrome').extension.getViews = () => [window];
    });
  await page.setViewportSize(shot.size);
  await page.goto(`chrome-extension://${rig.extensionId}/${file}${tab}#${hash}`);
  await page.locator('main').waitFor();
  return page;
}

/**
 * Takes one look, light and dark.
 * @returns file names of the pictures
 */
export async function takeShot(rig: Rig, shot: Shot, language: Spoken, folder: string): Promise<string[]> {
  await store(rig, shot.stored ?? {});
  const first = new Set(rig.context.pages());
  const names: string[] = [];
  try {
    const page = await open(rig, shot);
    await page.setViewportSize(shot.size);
    // The panel finds its place anew ten times a second at most, and checks the computer once it is shown.
    await page.waitForFunction((host) => {
      const box = document.querySelector(host)?.shadowRoot?.querySelector('.card, .pill')?.getBoundingClientRect();
      return !box || (box.right <= innerWidth && box.bottom <= innerHeight);
    }, HOST);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await shot.act?.(page, language);
    for (const colorScheme of SCHEMES) {
      const name = `${shot.name}-${language}-${colorScheme}.png`;
      await page.emulateMedia({
        colorScheme,
        reducedMotion: 'reduce',
        forcedColors: shot.forced ? 'active' : 'none',
      });
      await page.screenshot({ path: join(folder, name) });
      names.push(name);
    }
  } finally {
    for (const page of rig.context.pages()) if (!first.has(page)) await page.close();
  }
  return names;
}
