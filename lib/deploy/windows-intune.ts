import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { admx, CATEGORY, categoryOf, INSTALL, policyName } from './admx';
import { BROWSERS, updateUrlIn } from './browsers';
import { strictTarget } from './checks';
import { MASKED, TOO_MANY_SETTINGS } from './faults';
import type { Candidate, Found, FoundInstall } from './found';
import { convertValue } from './registry-tree';
import type { DeployIds, DeployInput, Target } from './types';
import { toJson, type Values, valueAt } from './values';
import { escapeXml, parseXml } from './xml';

const FILE = 'intune-custom-profile.json';
const TEMPLATE_URI = `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${CATEGORY}/Policy/${CATEGORY}`;
const POLICY_URI = `./Device/Vendor/MSFT/Policy/Config/${CATEGORY}~Policy~${CATEGORY}~`;

const setting = (displayName: string, omaUri: string, value: string): Values => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName,
  description: '',
  omaUri,
  value,
});

const profile = (ids: DeployIds, settings: readonly Values[]): Values => ({
  '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
  displayName: '登入小幫手 SSO Login Helper',
  description: 'Chrome, Edge, Chromium',
  omaSettings: [setting('ADMX', TEMPLATE_URI, admx(ids)), ...settings],
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Every policy that these values set, with the value as the text of its element. */
function policies({ policy, install }: DeployInput): { readonly name: string; readonly uri: string; value: string }[] {
  return BROWSERS.flatMap((browser) => {
    const url = updateUrlIn(browser.id, install);
    const values = Object.entries(policy).filter(([, value]) => value !== undefined);
    return [...values, ...(url === undefined ? [] : [[INSTALL, url] as const])].map(([field, value]) => {
      const name = policyName(browser, field);
      return { name, uri: `${POLICY_URI}${categoryOf(browser)}/${name}`, value: textOf(value) };
    });
  });
}

const enabled = (name: string, value: string): string => `<enabled/><data id="${name}" value="${escapeXml(value)}"/>`;

/** The rows for those who fill in Intune's form by hand. */
const asText = (settings: unknown): string =>
  (Array.isArray(settings) ? settings.filter(isRecord) : [])
    .map(({ displayName, omaUri, value }) =>
      [`Name: ${displayName}`, `OMA-URI: ${omaUri}`, 'Data type: String', `Value:\n${value}`].join('\n'),
    )
    .join(`\n\n${'-'.repeat(40)}\n\n`);

export const WINDOWS_INTUNE: Target = strictTarget({
  id: 'windows-intune',
  platform: 'windows',
  title: { zh: 'Intune 自訂設定檔（OMA-URI）', en: 'Intune custom profile (OMA-URI)' },
  hint: {
    zh: '以 Microsoft Graph 匯入 JSON，或照文字檔逐列貼到「自訂」設定檔。Intune 若拒絕 Edge 的項目，請改派送 PowerShell 指令碼。',
    en: 'Import the JSON by Microsoft Graph, or paste the rows of the text file into a Custom profile. Should Intune refuse the rows for Edge, roll out the PowerShell script instead.',
  },
  fileName: FILE,
  mime: 'application/json',
  installs: true,
  write(input) {
    const settings = policies(input).map(({ name, uri, value }) => setting(name, uri, enabled(name, value)));
    const made = profile(input.ids, settings);
    return [
      { name: FILE, content: toJson(made) },
      { name: 'intune-custom-profile.txt', content: `${asText(made.omaSettings)}\n` },
    ];
  },
  remove(input) {
    const settings = policies(input).map(({ name, uri }) => setting(name, uri, '<disabled/>'));
    return [{ name: 'intune-custom-profile-remove.json', content: toJson(profile(input.ids, settings)) }];
  },
});

/** The value of a policy's element as its field takes it. */
function fieldValue(name: string, text: string): unknown {
  const shape = FIELDS.find((field) => field.name === name)?.shape;
  return shape?.type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : convertValue(text, shape);
}

const dataOf = (value: unknown): Element | null =>
  typeof value === 'string' ? (parseXml(`<settings>${value}</settings>`)?.querySelector('data') ?? null) : null;

/** A profile of ours has some forty; each is an XML of its own to be read. */
const MOST_SETTINGS = 1000;

/** Values and forced installations in a custom profile, by browser; the ids are those of the template inside. */
export function readIntune(profileValue: unknown): Found {
  const listed = valueAt(profileValue, 'omaSettings');
  const settings = Array.isArray(listed) ? listed.filter(isRecord) : [];
  const template = settings.map(({ value }) => value).find((value) => /<policyDefinitions\b/.test(String(value)));
  if (settings.length > MOST_SETTINGS) return { fault: TOO_MANY_SETTINGS };
  const rows = settings.map(({ value }) => dataOf(value));
  const ours = settings.filter(({ omaUri }) => String(omaUri).startsWith(POLICY_URI));
  if (ours.length > 0 && ours.every(({ value }) => /^\**$/.test(String(value ?? '')))) return { fault: MASKED };
  const names = rows.flatMap((data) => data?.getAttribute('id') ?? []);
  const duplicates = names.length - new Set(names).size;
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  for (const browser of BROWSERS) {
    const start = policyName(browser, '');
    const key = `${browser.registry}\\3rdparty\\extensions\\`;
    const at = String(template).indexOf(key);
    const id = /^[^\\"]+/.exec(at < 0 ? '' : String(template).slice(at + key.length))?.[0] ?? null;
    const values = rows.flatMap((data): [string, string][] => {
      const name = data?.getAttribute('id') ?? '';
      return name.startsWith(start) ? [[name.slice(start.length), data?.getAttribute('value') ?? '']] : [];
    });
    const raw = values.filter(([name]) => name !== INSTALL).map(([name, text]) => [name, fieldValue(name, text)]);
    if (raw.length > 0) candidates.push({ browser: browser.id, id, raw: Object.fromEntries(raw) });
    const url = values.find(([name]) => name === INSTALL)?.[1];
    if (url !== undefined) installs.push({ browser: browser.id, id, url });
  }
  return { candidates, installs, duplicates };
}
