/**
 * Takes a picture of every surface in every state, light and dark, and lays them out on one contact sheet:
 * `.output/screens/index.html` and `sheet.png`. `--docs` also renews the pictures of the README and the store.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch, type Rig } from '../browser/launch';
import { HOST } from '../browser/panel';
import { play, untilQuiet } from '../browser/play';
import { document as wholePage } from '../sites/pages/layout';
import { ALL_SCENARIOS } from '../sites/scenarios';
import { npmRun } from './run';
import { SHOTS, type Shot } from './screens-list';
import { storePictures } from './store-pictures';

const FOLDER = resolve('.output/screens');
const SCHEMES = ['light', 'dark'] as const;

async function open(rig: Rig, shot: Shot): Promise<Page> {
  if ('scenario' in shot) {
    const scenario = ALL_SCENARIOS.find(({ id }) => id === shot.scenario);
    if (!scenario) throw new Error(`No scenario ${shot.scenario}`);
    const page = await play(rig, scenario, untilQuiet);
    await page.locator(HOST).waitFor({ state: 'attached' });
    return page;
  }
  const page = await rig.context.newPage();
  await page.setViewportSize(shot.size);
  await page.goto(`chrome-extension://${rig.extensionId}/${shot.page}`);
  await page.locator('main, [role=combobox], form').first().waitFor();
  return page;
}

async function take(rig: Rig, shot: Shot): Promise<string[]> {
  const page = await open(rig, shot);
  const names: string[] = [];
  try {
    await page.setViewportSize(shot.size);
    // The panel finds its place anew ten times a second at most, and checks the computer once it is shown.
    await page.waitForFunction((host) => {
      const root = document.querySelector(host)?.shadowRoot;
      const box = root?.querySelector('.card, .pill')?.getBoundingClientRect();
      const hasChecked = !root?.querySelector('.self-checks') || root.querySelector('.checks-fine, .step-fine');
      return !box || (box.right <= innerWidth && box.bottom <= innerHeight && hasChecked);
    }, HOST);
    if (shot.zoom) await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', zoom), shot.zoom);
    await shot.act?.(page);
    for (const scheme of SCHEMES) {
      const name = `${shot.name}-${scheme}.png`;
      await page.emulateMedia({
        colorScheme: scheme,
        reducedMotion: 'reduce',
        forcedColors: shot.forced ? 'active' : 'none',
      });
      await page.screenshot({ path: join(FOLDER, name) });
      names.push(name);
    }
  } finally {
    await page.close();
  }
  return names;
}

if (!(await npmRun('build:testing'))) process.exit(1);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
const shots = SHOTS.filter(({ name }) => name.includes(only));
const rig = await launch({ extension: resolve('.output/chrome-mv3-testing') });
try {
  const names: string[] = [];
  for (const shot of shots) names.push(...(await take(rig, shot)));
  const html = wholePage(
    `<style>body{background:#eee}main{display:flex;flex-wrap:wrap;gap:16px;padding:16px}figure{margin:0}img{max-height:420px;max-width:620px;border:1px solid #bbb;display:block}</style><main>${names
      .map((name) => `<figure><img src="${name}" alt="${name}"><figcaption>${name}</figcaption></figure>`)
      .join('')}</main>`,
    'Screens',
  );
  await writeFile(join(FOLDER, 'index.html'), html);
  const sheet = await rig.context.newPage();
  await sheet.setViewportSize({ width: 1940, height: 1200 });
  await sheet.goto(`file://${join(FOLDER, 'index.html')}`);
  await sheet.screenshot({ path: join(FOLDER, 'sheet.png'), fullPage: true });
  if (process.argv.includes('--docs')) {
    await mkdir('docs/images', { recursive: true });
    for (const { name, docs } of shots) {
      if (docs !== true) continue;
      for (const scheme of SCHEMES)
        await copyFile(join(FOLDER, `${name}-${scheme}.png`), join('docs/images', `${name}-${scheme}.png`));
    }
    await storePictures('docs/store');
  }
  console.log(`${names.length} pictures in ${FOLDER}`);
} finally {
  await rig.close();
}
