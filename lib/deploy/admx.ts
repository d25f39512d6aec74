import { FIELDS, type Field } from '../config/fields';
import { anyIdIn, FIREFOX, type WindowsBrowser } from './browsers';
import type { DeployIds } from './types';
import { escapeXml } from './xml';

export const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
export const CATEGORY = 'SsoLoginHelper';
/** Name of the policy that forces the installation, beside those named for a field. */
export const INSTALL = 'forceInstall';
/** Name of Firefox's one policy for all values: it reads them as one text of JSON. */
export const VALUES = 'values';
/** Long enough for 200 entries of 2,000 characters, written as JSON. */
const MAX_LENGTH = 1_048_576;

/** Each browser has a template and a namespace of its own, so that they can stand beside each other, or one alone. */
export const templateName = (browser: WindowsBrowser): string => `sso-login-helper-${browser.id}`;
export const policyName = (browser: WindowsBrowser, field: string): string => `${browser.name}_${field}`;
export const choiceName = (field: string, choice: string): string => `Choice_${field}_${choice.replaceAll('-', '_')}`;
export const choicesOf = ({ shape }: Field): readonly string[] =>
  shape.type === 'string' ? (shape.choices ?? []) : [];

const textElement = (id: string, valueName: string): string =>
  `<text id="${id}" valueName="${escapeXml(valueName)}" required="true" maxLength="${MAX_LENGTH}" />`;

function elementOf(field: Field, id: string): string {
  if (field.shape.type === 'boolean')
    return `<boolean id="${id}" valueName="${field.name}"><trueValue><decimal value="1" /></trueValue><falseValue><decimal value="0" /></falseValue></boolean>`;
  const choices = choicesOf(field);
  if (choices.length === 0) return textElement(id, field.name);
  const items = choices.map(
    (choice) =>
      `<item displayName="$(string.${choiceName(field.name, choice)})"><value><string>${escapeXml(choice)}</string></value></item>`,
  );
  return `<enum id="${id}" valueName="${field.name}" required="true">${items.join('')}</enum>`;
}

function policyElement(browser: WindowsBrowser, field: string, key: string, body: string, attributes = ''): string {
  const name = policyName(browser, field);
  return `    <policy name="${name}" class="Machine" displayName="$(string.${field})" explainText="$(string.${field}_Explain)" presentation="$(presentation.${name})" key="${escapeXml(key)}"${attributes}>
      <parentCategory ref="${CATEGORY}" />
      <supportedOn ref="SUPPORTED_Browser" />
${body}
    </policy>`;
}

const elements = (element: string): string => `      <elements>${element}</elements>`;

/** What keeps the icon on the toolbar, set and taken away with the installation. */
function pinLists(browser: WindowsBrowser): string {
  const [pin] = Object.entries('pin' in browser ? browser.pin : {});
  if (!pin) return '';
  const item = (value: string): string => `<item valueName="${pin[0]}"><value>${value}</value></item>`;
  return `      <enabledList>${item(`<string>${pin[1]}</string>`)}</enabledList>
      <disabledList>${item('<delete />')}</disabledList>
`;
}

function policiesOf(browser: WindowsBrowser, id: string): string[] {
  const urlName = browser.id === FIREFOX.id ? 'install_url' : 'update_url';
  const install = policyElement(
    browser,
    INSTALL,
    `${browser.registry}\\ExtensionSettings\\${id}`,
    `      <enabledValue><string>force_installed</string></enabledValue>
      <disabledValue><delete /></disabledValue>
${pinLists(browser)}${elements(`<text id="${policyName(browser, INSTALL)}" valueName="${urlName}" required="true" />`)}`,
    ' valueName="installation_mode"',
  );
  if (browser.id === FIREFOX.id) {
    const element = textElement(policyName(browser, VALUES), id);
    return [install, policyElement(browser, VALUES, `${browser.registry}\\3rdparty\\Extensions`, elements(element))];
  }
  const key = `${browser.registry}\\3rdparty\\extensions\\${id}\\policy`;
  return [
    install,
    ...FIELDS.map((field) =>
      policyElement(browser, field.name, key, elements(elementOf(field, policyName(browser, field.name)))),
    ),
  ];
}

/**
 * Administrative template of one browser: which registry values there are for this extension's id. What they are stands
 * in the language files.
 */
export const admx = (browser: WindowsBrowser, ids: DeployIds): string => `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="ssologinhelper${browser.id}" namespace="SsoLoginHelper.Policies.${browser.name}" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_Browser" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="${CATEGORY}" displayName="$(string.Product)" />
  </categories>
  <policies>
${policiesOf(browser, anyIdIn(browser.id, ids)).join('\n')}
  </policies>
</policyDefinitions>
`;
