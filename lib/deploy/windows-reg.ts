import { BROWSERS, idIn, updateUrlIn } from './browsers';
import { utf16 } from './bytes';
import { strictTarget } from './checks';
import { chromiumInstalls, forcedEntry } from './extension-settings';
import { syntaxFault, TOO_MANY } from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import { parseJson } from './json-read';
import { POLICY_SHAPE } from './policy-shape';
import { keyAt, parseReg } from './reg-read';
import { deletion, keySections, regText } from './reg-write';
import { fromKey, type RegistryKey, toKey } from './registry-tree';
import type { DeployInput, Target } from './types';
import type { Values } from './values';

const MACHINE = 'HKEY_LOCAL_MACHINE';
const ROOTS = [MACHINE, 'HKEY_CURRENT_USER'];
const FILE = 'sso-login-helper.reg';

/** Where a browser reads the values of one extension; below its policies. */
export const EXTENSION_KEY = '3rdparty\\extensions';
/** Where it reads how each extension is installed. */
export const SETTINGS_KEY = 'ExtensionSettings';

function write({ policy, ids, install }: DeployInput): Uint8Array {
  const sections = BROWSERS.flatMap((browser) => {
    const id = idIn(browser.id, ids);
    const values = `${MACHINE}\\${browser.registry}\\${EXTENSION_KEY}\\${id}\\policy`;
    const url = updateUrlIn(browser.id, install);
    const forced: RegistryKey | null = url === undefined ? null : toKey(forcedEntry(url));
    return [
      // What an earlier import has left would else mix with these values.
      deletion(values),
      ...keySections(values, toKey({ ...policy })),
      ...(forced ? keySections(`${MACHINE}\\${browser.registry}\\${SETTINGS_KEY}\\${id}`, forced) : []),
    ];
  });
  return utf16(regText(['登入小幫手 SSO Login Helper', 'Chrome, Edge, Chromium'], sections));
}

function remove({ ids }: DeployInput): Uint8Array {
  const sections = BROWSERS.flatMap((browser) => {
    const id = idIn(browser.id, ids);
    return [
      deletion(`${MACHINE}\\${browser.registry}\\${EXTENSION_KEY}\\${id}`),
      deletion(`${MACHINE}\\${browser.registry}\\${SETTINGS_KEY}\\${id}`),
    ];
  });
  return utf16(regText(['登入小幫手 SSO Login Helper', '移除設定 Removal'], sections));
}

/** Registry file of Windows: every value a registry value of its own. */
export const WINDOWS_REG: Target = strictTarget({
  id: 'windows-reg',
  platform: 'windows',
  title: { zh: 'Windows 登錄檔 (.reg)', en: 'Windows registry file (.reg)' },
  hint: {
    zh: '以系統管理員身分匯入，適合單機或派送指令碼。Chrome、Edge、Chromium 共用一個檔案。',
    en: 'Import as administrator, by hand or by a roll-out script. One file for Chrome, Edge and Chromium.',
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

/** All that is looked for in a file, in lower case. */
const PLACES = ROOTS.flatMap((root) => BROWSERS.map(({ registry }) => `${root}\\${registry}`.toLowerCase()));

/** All extensions' values and forced installations in a registry file. */
export function readReg(text: string): Found {
  const parsed = parseReg(text, PLACES);
  if (parsed === 'too-many') return { fault: TOO_MANY };
  if ('line' in parsed) return { fault: syntaxFault('.reg', parsed.line) };
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  for (const rootName of ROOTS)
    for (const browser of BROWSERS) {
      const place = keyAt(parsed.root, `${rootName}\\${browser.registry}`);
      for (const [id, key] of (place && keyAt(place, EXTENSION_KEY))?.keys ?? []) {
        const values = key.keys.get('policy');
        if (values) candidates.push({ browser: browser.id, id, raw: fromKey(values, POLICY_SHAPE) });
      }
      if (place) installs.push(...chromiumInstalls(installing(place), browser.id));
    }
  return { candidates, installs, duplicates: parsed.duplicates };
}
