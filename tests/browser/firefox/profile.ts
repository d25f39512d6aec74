import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GECKO_ID } from '../../../lib/deploy/gecko-id';

/** Firefox makes one up for each profile; the tests give theirs, to know the address of the extension's pages. */
export const UUID = '6d1f4f0e-2f0b-4f57-9d5c-0a1c5d4e7b21';

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.update.disabledForTesting': true,
  'browser.tabs.warnOnClose': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'intl.locale.requested': 'zh-TW',
  'intl.accept_languages': 'zh-TW,zh,en',
};

/** Writes the preferences of a profile: no first-run pages, nothing asked of the net, all sites by way of the proxy. */
export async function writeProfile(folder: string, proxyPort: number): Promise<void> {
  const preferences = {
    ...QUIET,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(folder, 'user.js'), `${lines.join('\n')}\n`);
}
