import type { Bilingual } from '@/lib/types/faq';
import { FIELDS, type Field } from '../config/fields';
import { POLICY } from '../types/policy-fields';
import type { PolicyField } from '../types/shapes';
import { choiceName, choicesOf, INSTALL, NAMESPACE, policyName } from './admx';
import { BROWSERS, type BrowserPlaces, idIn, updateUrlIn } from './browsers';
import type { Candidate, Found, FoundInstall } from './found';
import { convertValue } from './registry-tree';
import type { DeployIds, DeployInput } from './types';
import { valueAt } from './values';
import { escapeXml } from './xml';

/** Language folder of Windows and the part of our texts that goes into it. */
export const LANGUAGES = [
  { folder: 'zh-TW', part: 'zh' },
  { folder: 'en-US', part: 'en' },
] as const satisfies readonly { readonly folder: string; readonly part: keyof Bilingual }[];

type Part = (typeof LANGUAGES)[number]['part'];

const WORDS: readonly (readonly [string, Bilingual])[] = [
  ['Product', { zh: '登入小幫手', en: 'SSO Login Helper' }],
  ['Supported', { zh: '目前支援的 Chrome、Edge、Chromium', en: 'Supported versions of Chrome, Edge and Chromium' }],
  [INSTALL, { zh: '強制安裝', en: 'Forced installation' }],
  [
    `${INSTALL}_Explain`,
    {
      zh: '自動安裝這個擴充功能，使用者不能移除。請填更新資訊的網址。',
      en: 'Installs the extension; users cannot remove it. Give the address of the update manifest.',
    },
  ],
  ['UpdateUrl', { zh: '更新資訊網址', en: 'Address of the update manifest' }],
  ...BROWSERS.map(({ name }) => [`Category_${name}`, { zh: name, en: name }] as const),
];

/** Whether a field is on where nothing is set. */
const isOn = ({ name }: Field): boolean => {
  const field: PolicyField | undefined = POLICY.find((one) => one.name === name);
  return field?.default === true;
};

const JSON_HINT: Bilingual = { zh: '這一欄以 JSON 填寫。', en: 'This field is written as JSON.' };

const isJson = ({ shape }: Field): boolean => shape.type === 'array' || shape.type === 'object';

function strings(part: Part): string[] {
  const fields = FIELDS.flatMap((field): [string, string][] => [
    [field.name, field.title[part]],
    [`${field.name}_Explain`, [field.description[part], isJson(field) ? JSON_HINT[part] : ''].join('\n').trim()],
    ...choicesOf(field).map((choice): [string, string] => [choiceName(field.name, choice), choice]),
  ]);
  return [...WORDS.map(([id, text]): [string, string] => [id, text[part]]), ...fields].map(
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

function presentations(browser: BrowserPlaces, input: DeployInput, part: Part): string[] {
  const label = WORDS.find(([id]) => id === 'UpdateUrl')?.[1][part] ?? '';
  const one = (name: string, content: string): string => `      <presentation id="${name}">${content}</presentation>`;
  const install = policyName(browser, INSTALL);
  return [
    one(install, textBox(install, label, updateUrlIn(browser.id, input.install))),
    ...FIELDS.map((field) => {
      const name = policyName(browser, field.name);
      return one(name, control(field, name, valueAt(input.policy, field.name), part));
    }),
  ];
}

/** The ids, for whoever opens the file again: Windows itself shows this text nowhere. */
const idsIn = (ids: DeployIds): string =>
  BROWSERS.map((browser) => `${browser.name} ${idIn(browser.id, ids)}`).join(', ');
const readId = (described: string, browser: BrowserPlaces): string | null =>
  new RegExp(`\\b${browser.name} ([a-p]{32})\\b`).exec(described)?.[1] ?? null;

/** A template's language file: its words, and the school's values as what each control is filled in with. */
export const adml = (input: DeployInput, part: Part): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <displayName>${escapeXml(`登入小幫手 SSO Login Helper`)}</displayName>
  <description>${idsIn(input.ids)}</description>
  <resources>
    <stringTable>
${strings(part).join('\n')}
    </stringTable>
    <presentationTable>
${BROWSERS.flatMap((browser) => presentations(browser, input, part)).join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`;

function controlValue(node: Element, field: Field): unknown {
  const checked = node.getAttribute('defaultChecked');
  if (node.localName === 'checkBox') {
    const isChecked = checked === 'true' || checked === '1';
    // A box as it stands without any value of the school's.
    return checked === null || isChecked === isOn(field) ? undefined : isChecked;
  }
  const item = node.getAttribute('defaultItem');
  if (node.localName === 'dropdownList') return item === null ? undefined : (choicesOf(field)[Number(item)] ?? item);
  const text = [...node.children].find(({ localName }) => localName === 'defaultValue')?.textContent;
  return text === undefined || text === null ? undefined : convertValue(text, field.shape);
}

/** The values that a language file fills in, by browser; the ids, where its description names them. */
export function readAdml(root: Element): Found {
  const controls = new Map<string, Element>();
  let duplicates = 0;
  for (const node of root.getElementsByTagName('*')) {
    const name = node.getAttribute('refId');
    if (name !== null && controls.has(name)) duplicates += 1;
    else if (name !== null) controls.set(name, node);
  }
  const described = [...root.children].find(({ localName }) => localName === 'description')?.textContent ?? '';
  const candidates: Candidate[] = [];
  const installs: FoundInstall[] = [];
  for (const browser of BROWSERS) {
    const named = (name: string): Element | undefined => controls.get(policyName(browser, name));
    const values = FIELDS.flatMap((field) => {
      const node = named(field.name);
      const value = node && controlValue(node, field);
      return value === undefined ? [] : [[field.name, value]];
    });
    if (FIELDS.some(({ name }) => named(name)))
      candidates.push({ browser: browser.id, id: readId(described, browser), raw: Object.fromEntries(values) });
    const url = [...(named(INSTALL)?.children ?? [])].find(
      ({ localName }) => localName === 'defaultValue',
    )?.textContent;
    if (url) installs.push({ browser: browser.id, id: readId(described, browser), url });
  }
  return { candidates, installs, duplicates };
}
