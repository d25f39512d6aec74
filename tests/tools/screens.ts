/**
 * Takes a picture of every surface in every state, in both languages, light and dark, and lays them out on a contact
 * sheet for each of these: `.output/screens/index.html` and `sheet-en-dark.png`. It is always Tuesday morning in them.
 * `--only=popup` takes those with this in their name, `--language=en` those of one language, and `--size=683x384` all in
 * one size (where no card fits, with `--only=popup` or such: some panels are acted on). `--docs` also renews the pictures of the README and the store.
 */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Spoken } from '@/lib/strings/language';
import type { Rig } from '../browser/launch';
import { document as wholePage } from '../sites/pages/layout';
import { launchByDay } from './daytime';
import { npmRun } from './run';
import { SHOTS } from './screens-list';
import type { Shot } from './shot';
import { storePictures } from './store-pictures';
import { SCHEMES, takeShot } from './take-shot';

const FOLDER = resolve('.output/screens');
const LANGUAGES: readonly Spoken[] = ['zh-TW', 'en'];

const given = (name: string): string => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1] ?? '';

const sheetHtml = (names: readonly string[]): string =>
  wholePage(
    `<style>body{background:#eee}main{display:flex;flex-wrap:wrap;gap:16px;padding:16px}figure{margin:0}img{max-height:420px;max-width:620px;border:1px solid #bbb;display:block}</style><main>${names
      .map((name) => `<figure><img src="${name}" alt="${name}"><figcaption>${name}</figcaption></figure>`)
      .join('')}</main>`,
    'Screens',
  );

/** A contact sheet for each scheme. */
async function layOut(rig: Rig, names: readonly string[], language: Spoken): Promise<void> {
  const page = await rig.context.newPage();
  await page.setViewportSize({ width: 1940, height: 1200 });
  for (const scheme of SCHEMES) {
    const html = `sheet-${language}-${scheme}.html`;
    await writeFile(join(FOLDER, html), sheetHtml(names.filter((name) => name.endsWith(`${scheme}.png`))));
    await page.goto(`file://${join(FOLDER, html)}`);
    await page.screenshot({ path: join(FOLDER, html.replace('.html', '.png')), fullPage: true });
  }
  await page.close();
}

async function takeAll(shots: readonly Shot[], language: Spoken): Promise<string[]> {
  const rig = await launchByDay({ locale: language === 'en' ? 'en-US' : language });
  try {
    const names: string[] = [];
    for (const shot of shots) {
      try {
        names.push(...(await takeShot(rig, shot, language, FOLDER)));
      } catch (error) {
        throw new Error(`No picture of ${shot.name}, ${language}`, { cause: error });
      }
    }
    await layOut(rig, names, language);
    return names;
  } finally {
    await rig.close();
  }
}

if (!(await npmRun('build:testing'))) process.exit(1);
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const [width, height] = given('size').split('x').map(Number);
const shots = SHOTS.filter(({ name }) => name.includes(given('only'))).map((shot) =>
  width && height ? { ...shot, size: { width, height } } : shot,
);
const names: string[] = [];
for (const language of LANGUAGES.filter((one) => one.startsWith(given('language'))))
  names.push(...(await takeAll(shots, language)));
await writeFile(join(FOLDER, 'index.html'), sheetHtml(names));
if (process.argv.includes('--docs')) {
  await mkdir('docs/images', { recursive: true });
  for (const { name, docs } of shots) {
    if (docs !== true) continue;
    for (const scheme of SCHEMES)
      await copyFile(join(FOLDER, `${name}-zh-TW-${scheme}.png`), join('docs/images', `${name}-${scheme}.png`));
  }
  await storePictures('docs/store');
}
console.log(`${names.length} pictures in ${FOLDER}`);
