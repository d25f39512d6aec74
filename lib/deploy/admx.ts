import { FIELDS, type Field } from '../config/fields';
import { BROWSERS, type BrowserPlaces, idIn } from './browsers';
import type { DeployIds } from './types';
import { escapeXml } from './xml';

export const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
export const CATEGORY = 'SsoLoginHelper';
/** Name of the policy that forces the installation, beside those named for a field. */
export const INSTALL = 'forceInstall';
/** Long enough for 200 entries of 2,000 characters, written as JSON. */
const MAX_LENGTH = 1_048_576;

/** Categories are named for their browser; so are the policies in them, since all names share one table. */
export const categoryOf = (browser: BrowserPlaces): string => browser.name;
export const policyName = (browser: BrowserPlaces, field: string): string => `${browser.name}_${field}`;
export const choiceName = (field: string, choice: string): string => `Choice_${field}_${choice.replaceAll('-', '_')}`;
export const choicesOf = ({ shape }: Field): readonly string[] =>
  shape.type === 'string' ? (shape.choices ?? []) : [];

function elementOf(field: Field, id: string): string {
  if (field.shape.type === 'boolean')
    return `<boolean id="${id}" valueName="${field.name}"><trueValue><decimal value="1" /></trueValue><falseValue><decimal value="0" /></falseValue></boolean>`;
  const choices = choicesOf(field);
  if (choices.length === 0)
    return `<text id="${id}" valueName="${field.name}" required="true" maxLength="${MAX_LENGTH}" />`;
  const items = choices.map(
    (choice) =>
      `<item displayName="$(string.${choiceName(field.name, choice)})"><value><string>${escapeXml(choice)}</string></value></item>`,
  );
  return `<enum id="${id}" valueName="${field.name}" required="true">${items.join('')}</enum>`;
}

function policyElement(browser: BrowserPlaces, field: string, key: string, body: string, attributes = ''): string {
  const name = policyName(browser, field);
  return `    <policy name="${name}" class="Machine" displayName="$(string.${field})" explainText="$(string.${field}_Explain)" presentation="$(presentation.${name})" key="${escapeXml(key)}"${attributes}>
      <parentCategory ref="${categoryOf(browser)}" />
      <supportedOn ref="SUPPORTED_Browser" />
${body}
    </policy>`;
}

function policiesOf(browser: BrowserPlaces, id: string): string[] {
  const values = `${browser.registry}\\3rdparty\\extensions\\${id}\\policy`;
  const install = `      <enabledValue><string>force_installed</string></enabledValue>
      <disabledValue><delete /></disabledValue>
      <elements><text id="${policyName(browser, INSTALL)}" valueName="update_url" required="true" /></elements>`;
  return [
    policyElement(
      browser,
      INSTALL,
      `${browser.registry}\\ExtensionSettings\\${id}`,
      install,
      ' valueName="installation_mode"',
    ),
    ...FIELDS.map((field) => {
      const element = elementOf(field, policyName(browser, field.name));
      return policyElement(browser, field.name, values, `      <elements>${element}</elements>`);
    }),
  ];
}

/**
 * Administrative template: which registry values there are for this
 * extension's ids. What they are stands in the language files.
 */
export function admx(ids: DeployIds): string {
  const categories = BROWSERS.map(
    (browser) =>
      `    <category name="${categoryOf(browser)}" displayName="$(string.Category_${browser.name})"><parentCategory ref="${CATEGORY}" /></category>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="ssologinhelper" namespace="SsoLoginHelper.Policies" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="SUPPORTED_Browser" displayName="$(string.Supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="${CATEGORY}" displayName="$(string.Product)" />
${categories.join('\n')}
  </categories>
  <policies>
${BROWSERS.flatMap((browser) => policiesOf(browser, idIn(browser.id, ids))).join('\n')}
  </policies>
</policyDefinitions>
`;
}
