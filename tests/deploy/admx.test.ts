// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { DEFAULTS } from '@/lib/config/resolve';
import type { DeployInput } from '@/lib/deploy/types';
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

const BROWSERS = ['chrome', 'edge', 'chromium', 'firefox'] as const;
const templateOf = (browser: string, input: DeployInput = INPUT): string =>
  textIn(fileOf('windows-admx', input, `sso-login-helper-${browser}.admx`));
const languageOf = (folder: string, browser: string, input: DeployInput = INPUT): string =>
  textIn(fileOf('windows-admx', input, `${folder}/sso-login-helper-${browser}.adml`));
const ids = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id]) => id ?? '').sort();

describe.each(BROWSERS)('the ADMX template of %s', (browser) => {
  const template = templateOf(browser);
  it('is what the schema of templates asks for', async () => {
    expect(await faults(template, 'admx.xsd')).toEqual([]);
  });

  it('is refused by that schema when it is not', async () => {
    const broken = template.replace('class="Machine"', 'class="Computer"');
    expect(await faults(broken, 'admx.xsd')).not.toEqual([]);
  });

  it('is of one browser alone, under a namespace of its own', () => {
    const keys = [...template.matchAll(/ key="([^"]+)"/g)].map(([, key = '']) =>
      key.split('\\').slice(2, 4).join('\\'),
    );
    const places = { chrome: 'Google\\Chrome', edge: 'Microsoft\\Edge', firefox: 'Mozilla\\Firefox' };
    const place = browser === 'chromium' ? /^Chromium\\/ : new RegExp(`^${places[browser].replace('\\', '\\\\')}$`);
    expect(keys.length).toBeGreaterThan(1);
    for (const key of keys) expect(key).toMatch(place);
    const namespaces = BROWSERS.map((one) => / namespace="([^"]+)"/.exec(templateOf(one))?.[1]);
    expect(new Set(namespaces).size).toBe(BROWSERS.length);
  });
});

describe('the templates', () => {
  it('name the ids of this copy, Edge’s and Firefox’s own where there are some', () => {
    expect(templateOf('chrome')).toContain(`Google\\Chrome\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`);
    expect(templateOf('edge')).toContain(`Microsoft\\Edge\\3rdparty\\extensions\\${IDS.edgeId}\\policy`);
    expect(templateOf('firefox')).toContain(`valueName="${IDS.geckoId}"`);
  });

  it.each([
    ['chrome', 'toolbar_pin', 'force_pinned'],
    ['edge', 'toolbar_state', 'force_shown'],
    ['chromium', 'toolbar_pin', 'force_pinned'],
  ])('keep the icon on the toolbar while they install, by the name that %s has for it', (browser, name, value) => {
    const installing = /<policy name="\w+_forceInstall"[\s\S]*?<\/policy>/.exec(templateOf(browser))?.[0];
    const item = (what: string): string => `<item valueName="${name}"><value>${what}</value></item>`;
    expect(installing).toContain(`<enabledList>${item(`<string>${value}</string>`)}</enabledList>`);
    expect(installing).toContain(`<disabledList>${item('<delete />')}</disabledList>`);
  });

  it('leave that to the package for Firefox, whose manifest says where the icon begins', () => {
    expect(templateOf('firefox')).not.toContain('enabledList');
  });

  it('are none for Firefox while its id is not known', () => {
    const names = target('windows-admx')
      .write({ ...INPUT, ids: { ...IDS, geckoId: '' } })
      .map(({ name }) => name);
    expect(names).toHaveLength(9);
    expect(names.join()).not.toContain('firefox');
  });
});

describe('a policy that is opened and enabled without a change', () => {
  const plain = { policy: {}, ids: IDS };
  const language = languageOf('zh-TW', 'edge', plain);

  it('turns nothing off: every box stands as it does without a value', () => {
    const boxes = [...language.matchAll(/<checkBox refId="\w+?_(\w+)"([^>]*)>/g)];
    expect(boxes.length).toBeGreaterThanOrEqual(2);
    for (const [, name, attributes] of boxes)
      expect(attributes, name).toBe(` defaultChecked="${DEFAULTS[name as 'enabled']}"`);
  });

  it('keeps a box unticked where the school has said no', () => {
    const off = languageOf('zh-TW', 'edge', { ...plain, policy: { enabled: false } });
    expect(off.match(/refId="Edge_enabled" defaultChecked="false"/g)).toHaveLength(1);
  });

  it('is refused where its text is empty', () => {
    const texts = BROWSERS.flatMap((browser) => [...templateOf(browser, plain).matchAll(/<(?:text|enum) [^>]*>/g)]);
    expect(texts.length).toBeGreaterThan(30);
    for (const [text] of texts) expect(text).toContain(' required="true"');
  });
});

const EVERY_LANGUAGE = ['zh-TW', 'en-US'].flatMap((folder) => BROWSERS.map((browser) => [folder, browser] as const));
describe.each(EVERY_LANGUAGE)('the ADML of %s for %s', (folder, browser) => {
  const template = templateOf(browser);
  const language = languageOf(folder, browser);

  it('is what the schema of language files asks for, whatever the values', async () => {
    expect(await faults(language, 'adml.xsd')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(anyPolicy, async (policy) => {
        const text = languageOf(folder, browser, { policy, ids: IDS, install: INSTALL });
        expect(await faults(text, 'adml.xsd')).toEqual([]);
      }),
      { numRuns: 3 },
    );
  }, 60_000);

  it('has a text, a presentation and a control for everything that the template names', () => {
    const strings = ids(language, /<string id="(\w+)"/g);
    const presentations = ids(language, /<presentation id="(\w+)"/g);
    for (const id of ids(template, /\$\(string\.(\w+)\)/g)) expect(strings).toContain(id);
    expect(ids(template, /\$\(presentation\.(\w+)\)/g)).toEqual(presentations);
    expect(ids(template, /<(?:boolean|text|enum) id="(\w+)"/g)).toEqual(ids(language, /refId="(\w+)"/g));
    const named = new Set(ids(template, /\$\(string\.(\w+)\)/g));
    expect(strings.filter((id) => !named.has(id))).toEqual([]);
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

describe.each(BROWSERS)('the Intune profile of %s', (browser) => {
  const profile: unknown = JSON.parse(textIn(fileOf('windows-intune', INPUT, `intune-${browser}.json`)));

  it('carries its template and one row for each value, each of them well-formed', async () => {
    expect(profile).toMatchObject({ '@odata.type': '#microsoft.graph.windows10CustomConfiguration' });
    const settings: unknown = profile instanceof Object && 'omaSettings' in profile ? profile.omaSettings : [];
    const rows = Array.isArray(settings) ? settings.map(({ omaUri, value }) => ({ omaUri, value })) : [];
    expect(rows[0]?.value).toBe(templateOf(browser));
    // Every value and the forced installation; Firefox has all values in one.
    expect(rows).toHaveLength(browser === 'firefox' ? 3 : 2 + Object.keys(POLICY).length);
    const app = /ADMXInstall\/(\w+)\/Policy\/\1$/.exec(rows[0]?.omaUri ?? '')?.[1] ?? '';
    expect(app.toLowerCase()).toBe(`ssologinhelper${browser}`);
    for (const { omaUri, value } of rows.slice(1)) {
      const [, named, category, policy] =
        /^\.\/Device\/Vendor\/MSFT\/Policy\/Config\/(\w+)~Policy~(\w+)\/(\w+)$/.exec(omaUri) ?? [];
      expect(named).toBe(app);
      expect(templateOf(browser)).toContain(`<category name="${category}"`);
      expect(templateOf(browser)).toContain(`<policy name="${policy}"`);
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
