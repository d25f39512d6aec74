import { existsSync } from 'node:fs';

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The path of a Firefox that is there. @throws with the way to get one. */
export function findFirefox(): string {
  const found = FIREFOX.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (!found)
    throw new Error('No Firefox found. Install one (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  return found;
}
