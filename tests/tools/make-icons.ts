/** Draws the toolbar icons from `docs/icon.svg`, each at its own size. Usage: npm run icons */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/find-browser';

const SIZES = [16, 24, 32, 48, 96, 128];
const svg = await readFile('docs/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0;background:none}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
