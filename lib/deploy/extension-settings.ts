import { isRecord } from '@/lib/utils/is-record';
import type { AnyBrowser, FoundInstall } from './found';
import { valueAt } from './values';

/** The part of `ExtensionSettings` that forces the installation from an update manifest. */
export const forcedEntry = (url: string): Record<string, string> => ({
  installation_mode: 'force_installed',
  update_url: url,
});

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
