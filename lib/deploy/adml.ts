import type { Bilingual } from '@/lib/types/faq';
import { FIELDS, type Field } from '../config/fields';
import { POLICY } from '../types/policy-fields';
import type { PolicyField } from '../types/shapes';
import { choiceName, choicesOf, INSTALL, NAMESPACE, policyName, VALUES } from './admx';
import { anyUrlIn, FIREFOX, ON_WINDOWS, type WindowsBrowser } from './browsers';
import { describedIn, type OwnPart, readDescribed, withDescribed } from './described';
import type { Found } from './found';
import { POLICY_SHAPE } from './policy-shape';
import { convertValue } from './registry-tree';
import type { DeployInput } from './types';
import { valueAt } from './values';
import { escapeXml } from './xml';

/** Language folder of Windows and the part of our texts that goes into it. */
export const LANGUAGES = [
  { folder: 'zh-TW', part: 'zh' },
  { folder: 'en-US', part: 'en' },
] as const satisfies readonly { readonly folder: string; readonly part: keyof Bilingual }[];

type Part = (typeof LANGUAGES)[number]['part'];

const WORDS = {
  supported: { zh: '目前支援的版本', en: 'Supported versions' },
  install: { zh: '強制安裝', en: 'Forced installation' },
  installExplain: {
    zh: '自動安裝這個擴充功能，使用者不能移除。請填更新資訊的網址；Firefox 填 .xpi 的網址。',
    en: 'Installs the extension; users cannot remove it. Give the address of the update manifest, for Firefox that of the .xpi.',
  },
  updateUrl: { zh: '更新資訊網址', en: 'Address of the update manifest' },
  xpiUrl: { zh: '.xpi 的網址', en: 'Address of the .xpi' },
  values: { zh: '設定值', en: 'Values' },
  valuesExplain: {
    zh: '所有的設定值，寫成一段 JSON。政策檔產生器已經填好。',
    en: 'All values as one text of JSON, filled in by the policy builder.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
const PRODUCT: Bilingual = { zh: '登入小幫手', en: 'SSO Login Helper' };

/** Whether a field is on where nothing is set. */
const isOn = ({ name }: Field): boolean => {
  const field: PolicyField | undefined = POLICY.find((one) => one.name === name);
  return field?.default === true;
};

const JSON_HINT: Bilingual = { zh: '這一欄以 JSON 填寫。', en: 'This field is written as JSON.' };

const isJson = ({ shape }: Field): boolean => shape.type === 'array' || shape.type === 'object';

function strings(browser: WindowsBrowser, part: Part): string[] {
  const words: [string, string][] = [
    ['Product', part === 'zh' ? `${PRODUCT.zh}（${browser.name}）` : `${PRODUCT.en} (${browser.name})`],
    ['Supported', WORDS.supported[part]],
    [INSTALL, WORDS.install[part]],
    [`${INSTALL}_Explain`, WORDS.installExplain[part]],
  ];
  const fields = FIELDS.flatMap((field): [string, string][] => [
    [field.name, field.title[part]],
    [`${field.name}_Explain`, [field.description[part], isJson(field) ? JSON_HINT[part] : ''].join('\n').trim()],
    ...choicesOf(field).map((choice): [string, string] => [choiceName(field.name, choice), choice]),
  ]);
  const values: [string, string][] = [
    [VALUES, WORDS.values[part]],
    [`${VALUES}_Explain`, WORDS.valuesExplain[part]],
  ];
  return [...words, ...(browser.id === FIREFOX.id ? values : fields)].map(
    ([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`,
  );
}

const textBox = (refId: string, label: string, value: string | undefined): string => {
  const standard = value === undefined ? '' : `<defaultValue>${escapeXml(value)}</defaultValue>`;
  return `<textBox refId="${refId}"><label>${escapeXml(label)}</label>${standard}</textBox>`;
};

/** The control that is filled in with the value as soon as the administrator opens the policy and enables it. */
function control(field: Field, refId: string, value: unknown, part: Part): string {
  const label = escapeXml(field.title[part]);
  if (field.shape.type === 'boolean') {
    // A box that nobody has ticked would say no as soon as the policy is enabled.
    const standard = ` defaultChecked="${value ?? isOn(field)}"`;
    return `<checkBox refId="${refId}"${standard}>${label}</checkBox>`;
  }
  const choices = choicesOf(field);
  if (choices.length > 0) {
    const index = typeof value === 'string' ? choices.indexOf(value) : -1;
    const standard = index < 0 ? '' : ` defaultItem="${index}"`;
    return `<dropdownList refId="${refId}" noSort="true"${standard}>${label}</dropdownList>`;
  }
  const text = value === undefined || typeof value === 'string' ? value : JSON.stringify(value);
  return textBox(refId, field.title[part], text);
}

function presentations(browser: WindowsBrowser, input: DeployInput, part: Part): string[] {
  const one = (name: string, content: string): string => `      <presentation id="${name}">${content}</presentation>`;
  const install = policyName(browser, INSTALL);
  const isFirefox = browser.id === FIREFOX.id;
  const label = (isFirefox ? WORDS.xpiUrl : WORDS.updateUrl)[part];
  const first = one(install, textBox(install, label, anyUrlIn(browser.id, input.install)));
  if (isFirefox) {
    const name = policyName(browser, VALUES);
    return [first, one(name, textBox(name, WORDS.values[part], JSON.stringify(input.policy)))];
  }
  const fields = FIELDS.map((field) => {
    const name = policyName(browser, field.name);
    return one(name, control(field, name, valueAt(input.policy, field.name), part));
  });
  return [first, ...fields];
}

/** A template's language file: its words, and the school's values as what each control is filled in with. */
export const adml = (
  browser: WindowsBrowser,
  input: DeployInput,
  part: Part,
): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>${escapeXml(`${PRODUCT.zh} ${PRODUCT.en} (${browser.name})`)}</displayName>
  <description>${escapeXml(describedIn(input.ids, input.install))}</description>
  <resources>
    <stringTable>
${strings(browser, part).join('\n')}
    </stringTable>
    <presentationTable>
${presentations(browser, input, part).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;

const defaultValue = (node: Element | undefined): string | undefined =>
  [...(node?.children ?? [])].find(({ localName }) => localName === 'defaultValue')?.textContent ?? undefined;

function controlValue(node: Element, field: Field): unknown {
  const checked = node.getAttribute('defaultChecked');
  if (node.localName === 'checkBox') {
    const isChecked = checked === 'true' || checked === '1';
    // A box as it stands without any value of the school's.
    return checked === null || isChecked === isOn(field) ? undefined : isChecked;
  }
  const item = node.getAttribute('defaultItem');
  if (node.localName === 'dropdownList') return item === null ? undefined : (choicesOf(field)[Number(item)] ?? item);
  const text = defaultValue(node);
  return text === undefined ? undefined : convertValue(text, field.shape);
}

/** The values that a language file fills in for one browser; undefined where it has no control of that browser. */
function valuesFor(browser: WindowsBrowser, named: (name: string) => Element | undefined): unknown {
  if (browser.id === FIREFOX.id) {
    const node = named(VALUES);
    return node && convertValue(defaultValue(node) ?? '{}', POLICY_SHAPE);
  }
  if (!FIELDS.some(({ name }) => named(name))) return undefined;
  const values = FIELDS.flatMap((field) => {
    const node = named(field.name);
    const value = node && controlValue(node, field);
    return value === undefined ? [] : [[field.name, value]];
  });
  return Object.fromEntries(values);
}

/** The values that a language file fills in; ids and addresses of every browser, where its description names them. */
export function readAdml(root: Element): Found {
  const controls = new Map<string, Element>();
  let duplicates = 0;
  for (const node of root.getElementsByTagName('*')) {
    const name = node.getAttribute('refId');
    if (name !== null && controls.has(name)) duplicates += 1;
    else if (name !== null) controls.set(name, node);
  }
  const description = [...root.children].find(({ localName }) => localName === 'description')?.textContent ?? '';
  const own = ON_WINDOWS.flatMap((browser): OwnPart[] => {
    const named = (name: string): Element | undefined => controls.get(policyName(browser, name));
    const raw = valuesFor(browser, named);
    return raw === undefined ? [] : [{ browser: browser.id, raw, url: defaultValue(named(INSTALL)) }];
  });
  return { ...withDescribed(own, readDescribed(description)), duplicates };
}
