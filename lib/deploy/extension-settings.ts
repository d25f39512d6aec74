import { isRecord } from '@/lib/utils/is-record';
import { BROWSERS, type BrowserPlaces } from './browsers';
import type { FoundInstall, FoundSetting } from './found';
import type { AnyBrowser } from './types';
import { valueAt } from './values';

/**
 * The part of `ExtensionSettings` that forces the installation from an update manifest, and keeps the icon on the toolbar:
 * browsers hide it at first, and then nobody sees that there is something to open.
 */
export const forcedEntry = ({ pin }: BrowserPlaces, url: string): Record<string, string> => ({
  installation_mode: 'force_installed',
  update_url: url,
  ...pin,
});

/** Whether a name and its value keep the icon on the toolbar, in any browser. */
const isPin = (name: string, value: unknown): boolean => BROWSERS.some(({ pin }) => pin[name] === value);

/**
 * The entries of `ExtensionSettings`, and what each of them says besides the forced installation; with them the
 * installations that name no address, and so mean the store of whichever browser it is.
 */
export function settingsIn(policies: unknown, urlName: 'update_url' | 'install_url'): FoundSetting[] {
  const settings = valueAt(policies, 'ExtensionSettings');
  const listed = valueAt(policies, 'ExtensionInstallForcelist');
  const bare = (Array.isArray(listed) ? listed : []).filter((item) => /^[a-p]{32};?$/.test(String(item)));
  const noted = bare.map(
    (item): FoundSetting => ({ id: String(item).slice(0, 32), more: ['ExtensionInstallForcelist'] }),
  );
  const entries = Object.entries(isRecord(settings) ? settings : {}).map(([id, entry]): FoundSetting => {
    const names = Object.entries(isRecord(entry) ? entry : {}).flatMap(([name, value]) =>
      isPin(name, value) ? [] : [name],
    );
    const forced =
      valueAt(entry, 'installation_mode') === 'force_installed' && typeof valueAt(entry, urlName) === 'string';
    return { id, more: forced ? names.filter((name) => name !== 'installation_mode' && name !== urlName) : names };
  });
  return [...noted, ...entries];
}

/** Forced installations of `ExtensionSettings` and `ExtensionInstallForcelist`, as Chromium's browsers hold them. */
export function chromiumInstalls(policies: unknown, browser: AnyBrowser | null): FoundInstall[] {
  const settings = valueAt(policies, 'ExtensionSettings');
  const listed = valueAt(policies, 'ExtensionInstallForcelist');
  const fromSettings = Object.entries(isRecord(settings) ? settings : {}).flatMap(([id, entry]) => {
    const url = valueAt(entry, 'update_url');
    const forced = valueAt(entry, 'installation_mode') === 'force_installed';
    return forced && typeof url === 'string' ? [{ browser, id, url }] : [];
  });
  const fromList = (Array.isArray(listed) ? listed : []).flatMap((item) => {
    const [, id, url] = typeof item === 'string' ? (/^([a-p]{32});(.+)$/.exec(item) ?? []) : [];
    return id !== undefined && url !== undefined ? [{ browser, id, url }] : [];
  });
  return [...fromSettings, ...fromList];
}
