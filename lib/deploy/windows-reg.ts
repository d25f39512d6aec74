import { BROWSERS, EVERY_BROWSER, FIREFOX, idIn, ON_WINDOWS, updateUrlIn, withId } from './browsers';
import { utf16 } from './bytes';
import { strictTarget } from './checks';
import { chromiumInstalls, forcedEntry, settingsIn } from './extension-settings';
import { syntaxFault, TOO_MANY } from './faults';
import { firefoxForced, readFirefoxPolicies } from './firefox-json';
import type { Candidate, Found, FoundInstall, FoundSetting } from './found';
import { parseJson } from './json-read';
import { POLICY_SHAPE } from './policy-shape';
import { keyAt, parseReg } from './reg-read';
import { deletion, keySections, regText, valueDeletion } from './reg-write';
import { convertValue, fromKey, type RegistryKey, toKey } from './registry-tree';
import type { DeployInput, Target } from './types';
import type { Values } from './values';

const MACHINE = 'HKEY_LOCAL_MACHINE';
const ROOTS = [MACHINE, 'HKEY_CURRENT_USER'];
const FILE = 'sso-login-helper.reg';

/** Where a browser reads the values of one extension; below its policies. */
export const EXTENSION_KEY = '3rdparty\\extensions';
/** Where it reads how each extension is installed. */
export const SETTINGS_KEY = 'ExtensionSettings';

const FIREFOX_KEY = `${MACHINE}\\${FIREFOX.registry}\\3rdparty\\Extensions`;
const firefoxSettings = (id: string): string => `${MACHINE}\\${FIREFOX.registry}\\${SETTINGS_KEY}\\${id}`;

/** Firefox reads the values of an extension as one text of JSON, named for it in a key that extensions share. */
function firefoxSections({ policy, ids: { geckoId }, install }: DeployInput): string[] {
  if (geckoId === '') return [];
  const forced = install?.xpiUrl;
  return [
    // A key of this name would hold instead of the value.
    deletion(`${FIREFOX_KEY}\\${geckoId}`),
    ...keySections(FIREFOX_KEY, toKey({ [geckoId]: JSON.stringify(policy) })),
    ...(forced === undefined ? [] : keySections(firefoxSettings(geckoId), toKey(firefoxForced(forced)))),
  ];
}

function write(input: DeployInput): Uint8Array {
  const { policy, ids, install } = input;
  const sections = withId(BROWSERS, ids).flatMap((browser) => {
    const id = idIn(browser.id, ids);
    const values = `${MACHINE}\\${browser.registry}\\${EXTENSION_KEY}\\${id}\\policy`;
    const url = updateUrlIn(browser.id, install);
    const forced: RegistryKey | null = url === undefined ? null : toKey(forcedEntry(browser, url));
    return [
      // What an earlier import has left would else mix with these values.
      deletion(values),
      ...keySections(values, toKey({ ...policy })),
      ...(forced ? keySections(`${MACHINE}\\${browser.registry}\\${SETTINGS_KEY}\\${id}`, forced) : []),
    ];
  });
  return utf16(
    regText(
      [
        '登入小幫手 SSO Login Helper',
        withId(ON_WINDOWS, ids)
          .map(({ name }) => name)
          .join(', '),
      ],
      [...sections, ...firefoxSections(input)],
    ),
  );
}

function remove({ ids }: DeployInput): Uint8Array {
  const sections = withId(BROWSERS, ids).flatMap((browser) => {
    const id = idIn(browser.id, ids);
    return [
      deletion(`${MACHINE}\\${browser.registry}\\${EXTENSION_KEY}\\${id}`),
      deletion(`${MACHINE}\\${browser.registry}\\${SETTINGS_KEY}\\${id}`),
    ];
  });
  const firefox =
    ids.geckoId === ''
      ? []
      : [
          deletion(`${FIREFOX_KEY}\\${ids.geckoId}`),
          valueDeletion(FIREFOX_KEY, ids.geckoId),
          deletion(firefoxSettings(ids.geckoId)),
        ];
  return utf16(regText(['登入小幫手 SSO Login Helper', '移除設定 Removal'], [...sections, ...firefox]));
}

/** Registry file of Windows: every value a registry value of its own. */
export const WINDOWS_REG: Target = strictTarget({
  id: 'windows-reg',
  platform: 'windows',
  browsers: EVERY_BROWSER,
  title: { zh: 'Windows 登錄檔 (.reg)', en: 'Windows registry file (.reg)' },
  hint: {
    zh: '以系統管理員身分匯入，適合單機或派送指令碼。Chrome、Edge、Chromium、Firefox 共用一個檔案。',
    en: 'Import as administrator, by hand or by a roll-out script. One file for Chrome, Edge, Chromium and Firefox.',
  },
  fileName: FILE,
  mime: 'text/plain',
  installs: true,
  write: (input) => [{ name: FILE, content: write(input) }],
  remove: (input) => [{ name: 'sso-login-helper-remove.reg', content: remove(input) }],
});

/** The policies that install, as JSON has them: group policy writes one as text, the other as numbered values. */
function installing(place: RegistryKey): Values {
  const settings = place.keys.get(SETTINGS_KEY);
  const text = place.values.get(SETTINGS_KEY);
  const parsed = typeof text === 'string' ? parseJson(text) : {};
  return {
    [SETTINGS_KEY]: settings ? fromKey(settings, undefined) : 'value' in parsed ? parsed.value : undefined,
    ExtensionInstallForcelist: [...(place.keys.get('ExtensionInstallForcelist')?.values ?? [])].map(([, item]) => item),
  };
}

/** A group as Firefox takes it from the registry: a key, or a text of JSON. */
const groupAt = (key: RegistryKey, name: string): unknown => {
  const below = key.keys.get(name);
  return below ? fromKey(below, undefined) : convertValue(key.values.get(name) ?? '', { type: 'object', fields: [] });
};

/** Firefox's policies as policies.json has them. */
function firefoxPoliciesIn(place: RegistryKey): Values {
  const extensions = keyAt(place, '3rdparty\\Extensions');
  const texts = [...(extensions?.values ?? [])].map(([id, text]) => [id, convertValue(text, POLICY_SHAPE)]);
  const keys = [...(extensions?.keys ?? [])].map(([id, key]) => [id, fromKey(key, POLICY_SHAPE)]);
  const names = [...place.keys, ...place.values].map(([name]) => [name, null]);
  return {
    ...Object.fromEntries(names),
    [SETTINGS_KEY]: groupAt(place, SETTINGS_KEY),
    '3rdparty': { Extensions: Object.fromEntries([...texts, ...keys]) },
  };
}

const EXTENSION_KEYS = new Set(['3rdparty', 'extensionsettings', 'extensioninstallforcelist']);

/** Values below a key that are of a type no browser reads, by path. */
const oddIn = (key: RegistryKey, before = ''): string[] => [
  ...key.odd.map((one) => `${before}${one}`),
  ...[...key.keys].flatMap(([name, below]) => oddIn(below, `${before}${name}\\`)),
];

/** All that is looked for in a file, in lower case. */
const PLACES = ROOTS.flatMap((root) =>
  [...BROWSERS, FIREFOX].map(({ registry }) => `${root}\\${registry}`.toLowerCase()),
);

/** All extensions' values and forced installations in a registry file. */
export function readReg(text: string): Found {
  const parsed = parseReg(text, PLACES);
  if (parsed === 'too-many') return { fault: TOO_MANY };
  if ('line' in parsed) return { fault: syntaxFault('.reg', parsed.line) };
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  const settings: FoundSetting[] = [];
  let otherPolicies = false;
  for (const rootName of ROOTS)
    for (const browser of BROWSERS) {
      const place = keyAt(parsed.root, `${rootName}\\${browser.registry}`);
      for (const [id, key] of (place && keyAt(place, EXTENSION_KEY))?.keys ?? []) {
        const values = key.keys.get('policy');
        if (values)
          candidates.push({ browser: browser.id, id, raw: fromKey(values, POLICY_SHAPE), odd: oddIn(values) });
      }
      if (!place) continue;
      const policies = installing(place);
      installs.push(...chromiumInstalls(policies, browser.id));
      settings.push(...settingsIn(policies, 'update_url'));
      const names = [...place.keys, ...place.values].map(([name]) => name.toLowerCase());
      otherPolicies ||= names.some((name) => !EXTENSION_KEYS.has(name));
    }
  for (const rootName of ROOTS) {
    const place = keyAt(parsed.root, `${rootName}\\${FIREFOX.registry}`);
    if (!place) continue;
    const found = readFirefoxPolicies(firefoxPoliciesIn(place));
    candidates.push(...found.candidates);
    installs.push(...found.installs);
    settings.push(...found.settings);
    otherPolicies ||= found.otherPolicies;
  }
  return { candidates, installs, settings, otherPolicies, duplicates: parsed.duplicates };
}
