import { existsSync } from 'node:fs';

/** Browsers that take an unpacked extension from the command line; branded Chrome no longer does. */
const CHROMIUM = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/usr/bin/microsoft-edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium that is there. @throws with the way to get one. */
export function findChromium(): string {
  const found = CHROMIUM.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (!found) throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or set CHROME_PATH.');
  return found;
}
