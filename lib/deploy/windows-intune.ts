import { isRecord } from '@/lib/utils/is-record';
import { FIELDS } from '../config/fields';
import { admx, CATEGORY, INSTALL, policyName, VALUES } from './admx';
import { anyUrlIn, EVERY_BROWSER, FIREFOX, ON_WINDOWS, type WindowsBrowser, withId } from './browsers';
import { strictTarget } from './checks';
import { describedIn, type OwnPart, readDescribed, withDescribed } from './described';
import { MASKED, maskedRows, TOO_MANY_SETTINGS } from './faults';
import type { Found } from './found';
import { POLICY_SHAPE } from './policy-shape';
import { convertValue } from './registry-tree';
import type { DeployFile, DeployInput, Target } from './types';
import { toJson, type Values, valueAt } from './values';
import { escapeXml, parseXml } from './xml';

/** Each browser is an app of its own with a template of its own: what Intune refuses of one costs the others nothing. */
const appOf = (browser: WindowsBrowser): string => `${CATEGORY}${browser.name}`;
const templateUri = (browser: WindowsBrowser): string =>
  `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${appOf(browser)}/Policy/${appOf(browser)}`;
const policyUri = (browser: WindowsBrowser): string =>
  `./Device/Vendor/MSFT/Policy/Config/${appOf(browser)}~Policy~${CATEGORY}/`;

const setting = (displayName: string, omaUri: string, value: string): Values => ({
  '@odata.type': '#microsoft.graph.omaSettingString',
  displayName,
  description: '',
  omaUri,
  value,
});

const profile = (browser: WindowsBrowser, { ids, install }: DeployInput, rows: readonly Values[]): Values => ({
  '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
  displayName: `登入小幫手 SSO Login Helper (${browser.name})`,
  description: describedIn(ids, install),
  omaSettings: [setting('ADMX', templateUri(browser), admx(browser, ids)), ...rows],
});

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

interface Row {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** Every policy that these values set in one browser, with the value as the text of its element. */
function rowsOf(browser: WindowsBrowser, { policy, install }: DeployInput): Row[] {
  const url = anyUrlIn(browser.id, install);
  const fields = Object.entries(policy).filter(([, value]) => value !== undefined);
  const values = browser.id === FIREFOX.id ? (fields.length > 0 ? [[VALUES, policy] as const] : []) : fields;
  return [...values, ...(url === undefined ? [] : [[INSTALL, url] as const])].map(([field, value]) => {
    const name = policyName(browser, field);
    return { name, uri: `${policyUri(browser)}${name}`, value: textOf(value) };
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
  browsers: EVERY_BROWSER,
  title: { zh: 'Intune 自訂設定檔（OMA-URI）', en: 'Intune custom profile (OMA-URI)' },
  hint: {
    zh: '每個瀏覽器一份。以 Microsoft Graph 匯入 JSON，或照文字檔逐列貼到「自訂」設定檔。Intune 若拒絕其中一份，請改派送 PowerShell 指令碼。',
    en: 'One profile per browser. Import the JSON by Microsoft Graph, or paste the rows of the text file into a Custom profile. Should Intune refuse one of them, roll out the PowerShell script instead.',
  },
  fileName: `intune-${ON_WINDOWS[0].id}.json`,
  mime: 'application/json',
  installs: true,
  write: (input) =>
    withId(ON_WINDOWS, input.ids).flatMap((browser): DeployFile[] => {
      const rows = rowsOf(browser, input).map(({ name, uri, value }) => setting(name, uri, enabled(name, value)));
      const made = profile(browser, input, rows);
      return [
        { name: `intune-${browser.id}.json`, content: toJson(made) },
        { name: `intune-${browser.id}.txt`, content: `${asText(made.omaSettings)}\n` },
      ];
    }),
  remove: (input) =>
    withId(ON_WINDOWS, input.ids).map((browser) => {
      const rows = rowsOf(browser, input).map(({ name, uri }) => setting(name, uri, '<disabled/>'));
      return { name: `intune-${browser.id}-remove.json`, content: toJson(profile(browser, input, rows)) };
    }),
});

/** The value of a policy's element as its field takes it. */
function fieldValue(name: string, text: string): unknown {
  const shape = FIELDS.find((field) => field.name === name)?.shape;
  return shape?.type === 'boolean' && /^(?:true|false)$/.test(text) ? text === 'true' : convertValue(text, shape);
}

const dataOf = (value: unknown): Element | null =>
  typeof value === 'string' ? (parseXml(`<settings>${value}</settings>`)?.querySelector('data') ?? null) : null;

/** A profile of ours has some twenty rows; each is an XML of its own to be read. */
const MOST_SETTINGS = 1000;

/** Signs that stand for what is not told. */
const isMask = (text: unknown): boolean => /^[*•●∗＊\s]*$/.test(String(text ?? ''));
const isMasked = ({ value }: Values): boolean => isMask(value) || isMask(dataOf(value)?.getAttribute('value') ?? 'x');

const rowsIn = (value: unknown): readonly Values[] | null => {
  const rows = valueAt(value, 'omaSettings');
  return Array.isArray(rows) ? rows.filter(isRecord) : null;
};

/** The custom profiles in what Graph gives: one, a list of them, or a collection; null where there is none. */
export function profilesIn(value: unknown): readonly Values[] | null {
  const listed = Array.isArray(value) ? value : valueAt(value, 'value');
  const all = Array.isArray(listed) ? listed : [value];
  const profiles = all.filter(isRecord).filter((one) => rowsIn(one) !== null);
  return profiles.length > 0 ? profiles : null;
}

/** Values and forced installations in custom profiles; ids are those that they describe, or those of the templates inside. */
export function readIntune(profiles: readonly Values[]): Found {
  const settings = profiles.flatMap((one) => rowsIn(one) ?? []);
  if (settings.length > MOST_SETTINGS) return { fault: TOO_MANY_SETTINGS };
  const ours = settings.filter(({ omaUri }) => String(omaUri).includes(`/Policy/Config/${CATEGORY}`));
  const masked = ours.filter(isMasked);
  if (masked.length > 0 && masked.length === ours.length) return { fault: MASKED };
  const data = settings.filter((row) => !masked.includes(row)).map(({ value }) => dataOf(value));
  const names = data.flatMap((one) => one?.getAttribute('id') ?? []);
  const templates = settings.map(({ value }) => String(value)).filter((value) => value.includes('<policyDefinitions'));
  const described = profiles.flatMap(({ description }) => readDescribed(String(description ?? '')));
  const own = ON_WINDOWS.flatMap((browser): OwnPart[] => {
    const start = policyName(browser, '');
    const values = data.flatMap((one): [string, string][] => {
      const name = one?.getAttribute('id') ?? '';
      return name.startsWith(start) ? [[name.slice(start.length), one?.getAttribute('value') ?? '']] : [];
    });
    if (values.length === 0) return [];
    const all = values.find(([name]) => name === VALUES)?.[1];
    const fields = values
      .filter(([name]) => name !== INSTALL && name !== VALUES)
      .map(([name, text]) => [name, fieldValue(name, text)]);
    const raw = all === undefined ? Object.fromEntries(fields) : convertValue(all, POLICY_SHAPE);
    return [{ browser: browser.id, raw, url: values.find(([name]) => name === INSTALL)?.[1] }];
  });
  const known = own.flatMap(({ browser }) => {
    const id = described.find((one) => one.browser === browser)?.id ?? idInTemplate(templates, browser);
    return id === undefined ? [] : [{ browser, id, url: undefined }];
  });
  const others = described.filter(({ browser }) => !known.some((one) => one.browser === browser));
  const unread = masked.length > 0 ? { unread: maskedRows(masked.map(({ displayName }) => String(displayName))) } : {};
  return { ...withDescribed(own, [...known, ...others]), ...unread, duplicates: names.length - new Set(names).size };
}

/** The id in the keys of a template. */
function idInTemplate(templates: readonly string[], browser: WindowsBrowser['id']): string | undefined {
  const place = ON_WINDOWS.find(({ id }) => id === browser);
  const start = `${place?.registry}\\ExtensionSettings\\`;
  const template = templates.find((one) => one.includes(start)) ?? '';
  return /^[^\\"]+/.exec(template.slice(template.indexOf(start) + start.length))?.[0];
}
