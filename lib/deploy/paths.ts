import { BROWSERS, FIREFOX, idIn } from './browsers';
import type { DeployIds } from './types';

/** Where a platform reads the policy of this copy. */
export interface PolicyPath {
  readonly platform: string;
  readonly path: string;
}

/** Every place at which a Chromium browser looks for the values of the copy with these ids. */
export function chromiumPaths(ids: DeployIds): PolicyPath[] {
  return [
    ...BROWSERS.map((browser) => ({
      platform: `Windows · ${browser.name}`,
      path: `HKLM\\${browser.registry}\\3rdparty\\extensions\\${idIn(browser.id, ids)}\\policy`,
    })),
    ...BROWSERS.map((browser) => ({
      platform: `macOS · ${browser.name}`,
      path: `${browser.domain}.extensions.${idIn(browser.id, ids)}`,
    })),
    ...BROWSERS.map((browser) => ({
      platform: `Linux · ${browser.name}`,
      path: `${browser.folder}/*.json → 3rdparty.extensions.${idIn(browser.id, ids)}`,
    })),
    {
      platform: 'ChromeOS',
      path: `Google Admin → Chrome → Apps & extensions → ${ids.chromiumId} → Policy for extensions`,
    },
  ];
}

/** Where each system's Firefox looks for policies.json; on Windows and macOS other ways exist, this one works everywhere. */
export const FIREFOX_FILES = [
  ['Windows', 'C:\\Program Files\\Mozilla Firefox\\distribution\\policies.json'],
  ['macOS', '/Applications/Firefox.app/Contents/Resources/distribution/policies.json'],
  ['Linux', '/etc/firefox/policies/policies.json'],
] as const;

/** The same for Firefox. */
export const firefoxPaths = (geckoId: string): PolicyPath[] => [
  ...FIREFOX_FILES.map(([system, file]) => ({
    platform: `${system} · Firefox`,
    path: `${file} → policies.3rdparty.Extensions.${geckoId}`,
  })),
  { platform: 'Windows · Firefox', path: `HKLM\\${FIREFOX.registry}\\3rdparty\\Extensions → ${geckoId}` },
];
