import { isRecord } from '@/lib/utils/is-record';
import { strictTarget } from './checks';
import { settingsIn } from './extension-settings';
import type { FoundInstall, FoundPolicies } from './found';
import type { DeployInput, Target } from './types';
import { toJson, type Values, valueAt } from './values';

const FILE = 'policies.json';

/** The part of Firefox's `ExtensionSettings` that forces the installation. */
export const firefoxForced = (url: string): Record<string, string> => ({
  installation_mode: 'force_installed',
  install_url: url,
});

/** Firefox's policies, as they stand in policies.json and, the same, in its preference domain on macOS. */
export function firefoxPolicies({ policy, ids, install }: DeployInput): Values {
  const forced = install?.xpiUrl;
  return {
    ...(forced === undefined ? {} : { ExtensionSettings: { [ids.geckoId]: firefoxForced(forced) } }),
    '3rdparty': { Extensions: { [ids.geckoId]: policy } },
  };
}

/** `blocked` uninstalls what an earlier policy has installed. */
const removed = ({ ids, install }: DeployInput): Values =>
  install?.xpiUrl === undefined ? {} : { ExtensionSettings: { [ids.geckoId]: { installation_mode: 'blocked' } } };

export const FIREFOX_JSON: Target = strictTarget({
  id: 'firefox-json',
  platform: 'firefox',
  browsers: ['firefox'],
  title: { zh: 'Firefox policies.json（各平台）', en: 'Firefox policies.json (all platforms)' },
  hint: {
    zh: '放到 Firefox 安裝資料夾的 distribution 裡，Linux 也可放 /etc/firefox/policies。重新啟動 Firefox 後生效。學校已有 policies.json 時，請併入其中。',
    en: 'Goes into the folder `distribution` where Firefox is installed, on Linux also into /etc/firefox/policies. In force after a restart. Where a policies.json exists, merge this into it.',
  },
  fileName: FILE,
  mime: 'application/json',
  installs: true,
  write: (input) => [{ name: FILE, content: toJson({ policies: firefoxPolicies(input) }) }],
  remove: (input) => [{ name: 'remove/policies.json', content: toJson({ policies: removed(input) }) }],
});

/** All extensions' values and forced installations among Firefox's policies. */
export function readFirefoxPolicies(policies: unknown): FoundPolicies {
  const extensions = valueAt(policies, '3rdparty', 'Extensions');
  const settings = valueAt(policies, 'ExtensionSettings');
  const installs = Object.entries(isRecord(settings) ? settings : {}).flatMap(([id, entry]): FoundInstall[] => {
    const url = valueAt(entry, 'install_url');
    const forced = valueAt(entry, 'installation_mode') === 'force_installed';
    return forced && typeof url === 'string' ? [{ browser: 'firefox', id, url }] : [];
  });
  const candidates = Object.entries(isRecord(extensions) ? extensions : {}).map(([id, raw]) => ({
    browser: 'firefox' as const,
    id,
    raw,
  }));
  const names = Object.keys(isRecord(policies) ? policies : {});
  return {
    candidates,
    installs,
    settings: settingsIn(policies, 'install_url'),
    otherPolicies: names.some(
      (name) => !/^(?:3rdparty|ExtensionSettings|EnterprisePoliciesEnabled|Payload.*)$/.test(name),
    ),
  };
}
