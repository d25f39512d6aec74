// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { DEFAULTS } from '@/lib/config/resolve';
import { fileOf, target, textIn } from './files';
import { anyPolicy, IDS, INPUT, INSTALL, POLICY } from './policies';

const schema = (name: string): string => readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8');

async function faults(contents: string, xsd: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents }],
    schema: [schema(xsd)],
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  });
  return errors.map(({ message }) => message);
}

const template = textIn(fileOf('windows-admx', INPUT, '.admx'));
const ids = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id]) => id ?? '').sort();

describe('the ADMX template', () => {
  it('is what the schema of templates asks for', async () => {
    expect(await faults(template, 'admx.xsd')).toEqual([]);
  });

  it('is refused by that schema when it is not', async () => {
    const broken = template.replace('class="Machine"', 'class="Computer"');
    expect(await faults(broken, 'admx.xsd')).not.toEqual([]);
  });

  it('names the ids of this copy, Edge’s own where there is one', () => {
    expect(template).toContain(`SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`);
    expect(template).toContain(`SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${IDS.edgeId}\\policy`);
  });
});

describe('a policy that is opened and enabled without a change', () => {
  const plain = { policy: {}, ids: IDS };
  const language = textIn(fileOf('windows-admx', plain, 'zh-TW/sso-login-helper.adml'));

  it('turns nothing off: every box stands as it does without a value', () => {
    const boxes = [...language.matchAll(/<checkBox refId="\w+?_(\w+)"([^>]*)>/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(3);
    for (const [, name, attributes] of boxes)
      expect(attributes, name).toBe(` defaultChecked="${DEFAULTS[name as 'enabled']}"`);
  });

  it('keeps a box unticked where the school has said no', () => {
    const off = textIn(fileOf('windows-admx', { ...plain, policy: { enabled: false } }, 'zh-TW/sso-login-helper.adml'));
    expect(off.match(/refId="Edge_enabled" defaultChecked="false"/g)).toHaveLength(1);
  });

  it('is refused where its text is empty', () => {
    const texts = [...textIn(fileOf('windows-admx', plain, '.admx')).matchAll(/<(?:text|enum) [^>]*>/g)];
    expect(texts.length).toBeGreaterThan(30);
    for (const [text] of texts) expect(text).toContain(' required="true"');
  });
});

describe.each(['zh-TW', 'en-US'])('the ADML of %s', (folder) => {
  const language = textIn(fileOf('windows-admx', INPUT, `${folder}/sso-login-helper.adml`));

  it('is what the schema of language files asks for, whatever the values', async () => {
    expect(await faults(language, 'adml.xsd')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyPolicy, async (policy) => {
        const file = fileOf('windows-admx', { policy, ids: IDS, install: INSTALL }, `${folder}/sso-login-helper.adml`);
        expect(await faults(textIn(file), 'adml.xsd')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it('has a text, a presentation and a control for everything that the template names', () => {
    const strings = ids(language, /<string id="(\w+)"/g);
    const presentations = ids(language, /<presentation id="(\w+)"/g);
    for (const id of ids(template, /\$\(string\.(\w+)\)/g)) expect(strings).toContain(id);
    expect(ids(template, /\$\(presentation\.(\w+)\)/g)).toEqual(presentations);
    expect(ids(template, /<(?:boolean|text|enum) id="(\w+)"/g)).toEqual(ids(language, /refId="(\w+)"/g));
  });
});

describe('the script that removes the template', () => {
  const [file] = target('windows-admx').remove(INPUT);
  const script = file ? textIn(file).replaceAll('\r\n', '\n') : '';

  it('takes away every file that the template is made of, from the folder that is given', () => {
    for (const { name } of target('windows-admx').write(INPUT))
      expect(script).toContain(`'${name.replace('/', '\\')}'`);
    expect(script).toContain('param([string] $Store = "$env:SystemRoot\\PolicyDefinitions")');
    expect(script).toContain('-Store \\\\網域\\SYSVOL\\網域\\Policies\\PolicyDefinitions');
  });

  it('says that it is removed only where a file was there, and else where it looked', () => {
    const [loop = '', ending = ''] = script.split(
      "if ($found) { Write-Output '已移除範本。 The template is removed.' }",
    );
    expect(loop).toMatch(/\$found = \$false\n[\s\S]*Remove-Item -LiteralPath \$path\n {4}\$found = \$true\n/);
    expect(ending).toMatch(/^\nelse \{ Write-Warning "\$Store 裡沒有範本.*nothing was removed\." \}\n$/);
  });
});

describe('the Intune profile', () => {
  const profile: unknown = JSON.parse(textIn(fileOf('windows-intune', INPUT, '.json')));

  it('carries the template and one row for each value, each of them well-formed', async () => {
    expect(profile).toMatchObject({ '@odata.type': '#microsoft.graph.windows10CustomConfiguration' });
    const settings: unknown = profile instanceof Object && 'omaSettings' in profile ? profile.omaSettings : [];
    const rows = Array.isArray(settings) ? settings.map(({ omaUri, value }) => ({ omaUri, value })) : [];
    expect(rows[0]?.value).toBe(template);
    // Chrome, Edge and Chromium: every value and the forced installation.
    expect(rows).toHaveLength(1 + 3 * (Object.keys(POLICY).length + 1));
    for (const { omaUri, value } of rows.slice(1)) {
      expect(omaUri).toMatch(
        /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/SsoLoginHelper~Policy~SsoLoginHelper~(\w+)\/\1_\w+$/,
      );
      expect(await wellFormed(`<settings>${value}</settings>`)).toBe(true);
    }
  });
});

async function wellFormed(contents: string): Promise<boolean> {
  const xsd =
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="settings"><xs:complexType><xs:sequence>' +
    '<xs:element name="enabled"/><xs:element name="data"><xs:complexType><xs:attribute name="id" use="required"/>' +
    '<xs:attribute name="value" use="required"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>';
  return (await validateXML({ xml: [{ fileName: 'row.xml', contents }], schema: [xsd] })).valid;
}
