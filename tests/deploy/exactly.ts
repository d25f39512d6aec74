import { parse as parsePlist } from 'plist';
import { expect } from 'vitest';
import { FIELDS } from '@/lib/config/fields';
import { BROWSERS, FIREFOX, ON_WINDOWS } from '@/lib/deploy/browsers';
import type { DeployFile, DeployInput, TargetId } from '@/lib/deploy/types';
import { bytesOf, target, textIn } from './files';
import { IDS } from './policies';
import { type Piece, strictPowerShell, strictReg, strictXml } from './strict-readers';

const ID = IDS.chromiumId;
type Values = Record<string, unknown>;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const idOf = (browser: string, { ids }: DeployInput): string => (browser === 'edge' && ids.edgeId) || ids.chromiumId;
const urlOf = (browser: string, { install }: DeployInput): string | undefined =>
  (browser === 'edge' && install?.edgeUpdateUrl) || install?.updateUrl || undefined;
const forcedXpi = (url: string): Values => ({ installation_mode: 'force_installed', install_url: url });
/** How each browser's makers call an icon that stays on the toolbar. */
export const PINNED: Readonly<Record<string, Values>> = {
  chrome: { toolbar_pin: 'force_pinned' },
  chromium: { toolbar_pin: 'force_pinned' },
  edge: { toolbar_state: 'force_shown' },
};
const forced = (browser: string, url: string): Values => ({
  installation_mode: 'force_installed',
  update_url: url,
  ...PINNED[browser],
});

/** Of these, those that have an id: nothing is written for the others. */
const given = <Browser extends { readonly id: string }>(browsers: readonly Browser[], input: DeployInput): Browser[] =>
  browsers.filter(({ id }) => (id === 'firefox' ? input.ids.geckoId : idOf(id, input)) !== '');

/** A value as keys and values of the registry, the way the guide describes them. */
function intoKeys(path: string, value: object, keys = new Map<string, Values>()): Map<string, Values> {
  const list = Array.isArray(value);
  const here: Values = {};
  keys.set(path, here);
  for (const [name, one] of Object.entries(value)) {
    const named = list ? String(Number(name) + 1).padStart(4, '0') : name;
    if (typeof one === 'object' && one !== null) intoKeys(`${path}\\${named}`, one, keys);
    else here[named] = typeof one === 'boolean' ? Number(one) : one;
  }
  return keys;
}

const machine = (registry: string, rest: string): string => `HKEY_LOCAL_MACHINE\\${registry}\\${rest}`;
const asObject = (keys: ReadonlyMap<string, ReadonlyMap<string, unknown> | Values>): Values =>
  Object.fromEntries(
    [...keys].map(([key, values]) => [key, values instanceof Map ? Object.fromEntries(values) : values]),
  );
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What the registry holds after an import, as the guide describes it: every key with its values. */
export function registryOf(input: DeployInput): Values {
  const { geckoId } = input.ids;
  const chromium = given(BROWSERS, input).flatMap(({ id, registry }) => {
    const url = urlOf(id, input);
    const values = machine(registry, `3rdparty\\extensions\\${idOf(id, input)}\\policy`);
    const settings = machine(registry, `ExtensionSettings\\${idOf(id, input)}`);
    return [
      ...intoKeys(values, plain(input.policy) as object),
      ...(url === undefined ? [] : intoKeys(settings, forced(id, url))),
    ];
  });
  const xpi = input.install?.xpiUrl;
  const values: [string, Values] = [
    machine(FIREFOX.registry, '3rdparty\\Extensions'),
    { [geckoId]: JSON.stringify(input.policy) },
  ];
  const settings: [string, Values] = [machine(FIREFOX.registry, `ExtensionSettings\\${geckoId}`), forcedXpi(xpi ?? '')];
  const firefoxKeys = geckoId === '' ? [] : [values, ...(xpi ? [settings] : [])];
  return asObject(new Map([...chromium, ...firefoxKeys]));
}

/** The only file, or the one with this end. */
function one(files: readonly DeployFile[], end = ''): DeployFile {
  const [file, ...others] = files.filter(({ name }) => name.endsWith(end));
  if (!file || others.length > 0) throw new Error(`not one file ${end}`);
  return file;
}
const json = (files: readonly DeployFile[], end = ''): unknown => JSON.parse(textIn(one(files, end)));

/** The places as the scripts have them. */
const placesOf = (input: DeployInput): unknown =>
  plain(
    given(BROWSERS, input).map(({ id, registry }) => ({
      key: registry,
      id: idOf(id, input),
      updateUrl: urlOf(id, input),
      pin: PINNED[id],
    })),
  );
const firefoxPlace = ({ ids, install }: DeployInput): unknown =>
  plain({ key: FIREFOX.registry, id: ids.geckoId, installUrl: install?.xpiUrl || undefined });
const PLAIN: DeployInput = { policy: {}, ids: { chromiumId: ID, geckoId: IDS.geckoId } };
const files = (id: TargetId, way: 'write' | 'remove'): readonly DeployFile[] => target(id)[way](PLAIN);

const firefox = ({ policy, ids, install }: DeployInput): Values => ({
  ...(install?.xpiUrl && {
    ExtensionSettings: { [ids.geckoId]: { installation_mode: 'force_installed', install_url: install.xpiUrl } },
  }),
  '3rdparty': { Extensions: { [ids.geckoId]: policy } },
});

/** The rows of a custom profile: OMA-URI and value. */
function rowsOf(profile: unknown): [string, string][] {
  const { omaSettings }: { omaSettings: { omaUri: string; value: string }[] } = plain(profile) as never;
  return omaSettings.map(({ omaUri, value }) => [omaUri.split('/').at(-1) ?? '', value]);
}

type WindowsBrowser = (typeof ON_WINDOWS)[number];

/** The rows or controls of one browser that hold a value; Firefox has one for all of them. */
function policyRows({ id, name }: WindowsBrowser, input: DeployInput): [string, string][] {
  const url = id === 'firefox' ? input.install?.xpiUrl : urlOf(id, input);
  const fields = Object.entries(plain(input.policy) as Values);
  const all: [string, unknown][] = fields.length > 0 ? [['values', input.policy]] : [];
  const rows = (id === 'firefox' ? all : fields).map(([field, value]): [string, string] => [
    `${name}_${field}`,
    textOf(value),
  ]);
  return url ? [...rows, [`${name}_forceInstall`, url]] : rows;
}

/** Ids and addresses of all browsers, in one line. */
const describedOf = (input: DeployInput): string =>
  [
    ...given(BROWSERS, input).map(({ id, name }) => [name, idOf(id, input), urlOf(id, input)]),
    ...(input.ids.geckoId === '' ? [] : [['Firefox', input.ids.geckoId, input.install?.xpiUrl || undefined]]),
  ]
    .map((parts) => parts.filter((part) => part !== undefined).join(' '))
    .join('; ');

/** What is said in a language file besides the values that it fills in. */
const withoutValues = (pieces: readonly Piece[]): unknown[] => {
  const kept: unknown[] = [];
  let inside = false;
  for (const piece of pieces) {
    if ('tag' in piece && piece.tag === 'defaultValue') inside = true;
    else if ('tag' in piece && piece.tag === '/defaultValue') inside = false;
    else if (!inside && 'tag' in piece) {
      const { defaultChecked: _checked, defaultItem: _item, ...attributes } = piece.attributes;
      kept.push([piece.tag, attributes]);
    } else if (!inside) kept.push(piece);
  }
  return kept;
};

/** The texts that a language file fills in, by control. */
function filledIn(pieces: readonly Piece[]): Values {
  const found: Values = {};
  let control = '';
  pieces.forEach((piece, index) => {
    if ('tag' in piece && piece.attributes.refId) control = piece.attributes.refId;
    if ('tag' in piece && piece.tag === 'defaultValue') {
      const next = pieces[index + 1];
      found[control] = next && 'text' in next ? next.text : '';
    }
  });
  return found;
}

/** Both ways of a kind of file, read by a foreign strict reader: exactly what was given, and nothing else. */
export const EXACTLY: Readonly<
  Record<TargetId, (write: readonly DeployFile[], remove: readonly DeployFile[], input: DeployInput) => void>
> = {
  'windows-reg'(write, remove, input) {
    const { keys, deleted, deletedValues } = strictReg(bytesOf(one(write)));
    const { geckoId } = input.ids;
    const shared = machine(FIREFOX.registry, '3rdparty\\Extensions');
    expect(asObject(keys)).toEqual(registryOf(input));
    expect(deletedValues).toEqual([]);
    const own = given(BROWSERS, input).flatMap(({ id, registry }) => [
      machine(registry, `3rdparty\\extensions\\${idOf(id, input)}`),
      machine(registry, `ExtensionSettings\\${idOf(id, input)}`),
    ]);
    const inFirefox = geckoId === '' ? [] : [`${shared}\\${geckoId}`];
    expect(deleted).toEqual([
      ...own.filter((_, index) => index % 2 === 0).map((key) => `${key}\\policy`),
      ...inFirefox,
    ]);
    const removal = strictReg(bytesOf(one(remove)));
    // The key that extensions share stays; our value in it goes.
    expect(asObject(removal.keys)).toEqual(geckoId === '' ? {} : { [shared]: {} });
    expect(removal.deletedValues).toEqual(geckoId === '' ? [] : [`${shared} ${geckoId}`]);
    const settings = geckoId === '' ? [] : [machine(FIREFOX.registry, `ExtensionSettings\\${geckoId}`)];
    expect(removal.deleted).toEqual([...own, ...inFirefox, ...settings]);
  },
  'windows-powershell'(write, remove, input) {
    const script = strictPowerShell(bytesOf(one(write)));
    expect(script.texts.map((text) => JSON.parse(text))).toEqual([
      plain(input.policy),
      placesOf(input),
      firefoxPlace(input),
    ]);
    expect(script.code).toBe(strictPowerShell(bytesOf(one(files('windows-powershell', 'write')))).code);
    const removal = strictPowerShell(bytesOf(one(remove)));
    expect(removal.texts.map((text) => JSON.parse(text))).toEqual([placesOf(input), firefoxPlace(input)]);
    expect(removal.code).toBe(strictPowerShell(bytesOf(one(files('windows-powershell', 'remove')))).code);
  },
  'windows-admx'(write, remove, input) {
    const present = given(ON_WINDOWS, input);
    expect(write).toHaveLength(present.length * 3);
    for (const browser of present) {
      const end = `sso-login-helper-${browser.id}`;
      const own = browser.id === 'firefox' ? input.ids.geckoId : idOf(browser.id, input);
      const plainOwn = browser.id === 'firefox' ? IDS.geckoId : ID;
      const asPlain = (piece: Piece): Piece =>
        'tag' in piece
          ? {
              ...piece,
              attributes: Object.fromEntries(
                Object.entries(piece.attributes).map(([name, value]) => [
                  name,
                  name === 'key' || name === 'valueName' ? value.replace(own, plainOwn) : value,
                ]),
              ),
            }
          : piece;
      const template = strictXml(textIn(one(write, `${end}.admx`)));
      const plainTemplate = strictXml(textIn(one(files('windows-admx', 'write'), `${end}.admx`)));
      expect(template.map(asPlain)).toEqual(plainTemplate);
      const keys = template.flatMap((piece) => ('tag' in piece && piece.attributes.key) || []);
      const values = browser.id === 'firefox' ? '3rdparty\\Extensions' : `3rdparty\\extensions\\${own}\\policy`;
      expect(new Set(keys)).toEqual(
        new Set([`${browser.registry}\\ExtensionSettings\\${own}`, `${browser.registry}\\${values}`]),
      );
      for (const folder of ['zh-TW', 'en-US']) {
        const language = strictXml(textIn(one(write, `${folder}/${end}.adml`)));
        const plainLanguage = strictXml(textIn(one(files('windows-admx', 'write'), `${folder}/${end}.adml`)));
        const rest = (pieces: readonly Piece[]): unknown[] =>
          withoutValues(
            pieces.filter((piece) => !('text' in piece && [input, PLAIN].map(describedOf).includes(piece.text))),
          );
        expect(rest(language)).toEqual(rest(plainLanguage));
        expect(language).toContainEqual({ text: describedOf(input) });
        // Switches and choices are no text of the language file.
        const isText = ([name]: [string, string]): boolean =>
          FIELDS.some(
            ({ name: field, shape }) => name.endsWith(`_${field}`) && shape.type !== 'boolean' && !('choices' in shape),
          ) || /_(?:forceInstall|values)$/.test(name);
        const empty: [string, string][] = browser.id === 'firefox' ? [['Firefox_values', '{}']] : [];
        expect(filledIn(language)).toEqual(
          Object.fromEntries([...empty, ...policyRows(browser, input).filter(isText)]),
        );
      }
    }
    expect(textIn(one(remove))).toBe(textIn(one(files('windows-admx', 'remove'))));
  },
  'windows-intune'(write, remove, input) {
    for (const browser of given(ON_WINDOWS, input)) {
      const profile: Values = json(write, `intune-${browser.id}.json`) as Values;
      expect(profile.description).toBe(describedOf(input));
      const [, ...rows] = rowsOf(profile);
      const expected = policyRows(browser, input);
      expect(rows.map(([name]) => name)).toEqual(expected.map(([name]) => name));
      rows.forEach(([, value], index) => {
        const [id, text] = expected[index] ?? [];
        expect(strictXml(value)).toEqual([
          { tag: 'enabled/', attributes: {} },
          { tag: 'data/', attributes: { id, value: text } },
        ]);
      });
      // Read by people: no value can look like a row of its own.
      const lines = textIn(one(write, `intune-${browser.id}.txt`)).split('\n');
      expect(lines.filter((line) => line.startsWith('OMA-URI: '))).toHaveLength(rows.length + 1);
      const [, ...removals] = rowsOf(json(remove, `intune-${browser.id}-remove.json`));
      expect(removals).toEqual(rows.map(([name]) => [name, '<disabled/>']));
    }
  },
  'google-admin'(write, remove, input) {
    const values = Object.entries(plain(input.policy) as Values).map(([name, value]) => [name, { Value: value }]);
    expect(json(write)).toEqual(Object.fromEntries(values));
    expect(json(remove)).toEqual({});
  },
  'macos-profile'(write, remove, input) {
    const { PayloadContent: content }: { PayloadContent: Values[] } = parsePlist(textIn(one(write))) as never;
    const payloads = content.map((payload) => [
      payload.PayloadType,
      Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload'))),
    ]);
    const expected = given(BROWSERS, input).flatMap(({ id, domain }) => {
      const url = urlOf(id, input);
      const values: [string, unknown] = [`${domain}.extensions.${idOf(id, input)}`, input.policy];
      const settings: [string, unknown] = [domain, { ExtensionSettings: { [idOf(id, input)]: forced(id, url ?? '') } }];
      return url === undefined ? [values] : [values, settings];
    });
    const own: [string, unknown] = ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...firefox(input) }];
    expect(payloads).toEqual(plain([...expected, ...(input.ids.geckoId === '' ? [] : [own])]));
    const domains = given(BROWSERS, input).map(({ id, domain }) => `${domain}.extensions.${idOf(id, input)}.plist`);
    const listed = [...textIn(one(remove)).matchAll(/'\/Library\/Managed Preferences\/([^']+)'/g)].map(
      ([, name]) => name,
    );
    expect(listed).toEqual(domains);
    const withoutList = (script: string): string => script.replace(/^for file in .*; do$/m, '');
    expect(withoutList(textIn(one(remove)))).toBe(withoutList(textIn(one(files('macos-profile', 'remove')))));
  },
  'linux-chrome': (write, remove, input) => linux('chrome', write, remove, input),
  'linux-chromium': (write, remove, input) => linux('chromium', write, remove, input),
  'linux-edge': (write, remove, input) => linux('edge', write, remove, input),
  'firefox-json'(write, remove, input) {
    expect(json(write)).toEqual(plain({ policies: firefox(input) }));
    const blocked = { ExtensionSettings: { [input.ids.geckoId]: { installation_mode: 'blocked' } } };
    expect(json(remove)).toEqual({ policies: input.install?.xpiUrl ? blocked : {} });
  },
};

function linux(
  browser: 'chrome' | 'chromium' | 'edge',
  write: readonly DeployFile[],
  remove: readonly DeployFile[],
  input: DeployInput,
): void {
  const [id, url] = [idOf(browser, input), urlOf(browser, input)];
  expect(json(write, '-values.json')).toEqual(plain({ '3rdparty': { extensions: { [id]: input.policy } } }));
  const installing = write.filter(({ name }) => name.endsWith('-install.json')).map((file) => JSON.parse(textIn(file)));
  expect(installing).toEqual(url === undefined ? [] : [{ ExtensionSettings: { [id]: forced(browser, url) } }]);
  expect(textIn(one(write, '.sh'))).toBe(textIn(one(files(`linux-${browser}`, 'write'), '.sh')));
  // Ids are the only words of a script that are not the same for all.
  const withoutList = (script: string): string => script.replace(/^ {2}for id in .*$/m, '');
  const plainRemoval = textIn(one(files(`linux-${browser}`, 'remove')));
  expect(withoutList(textIn(one(remove)))).toBe(withoutList(plainRemoval));
  const named = /^ {2}for id in (.*); do$/m.exec(textIn(one(remove)))?.[1];
  const ids = [...new Set([input.ids.chromiumId, idOf('edge', input)]), input.ids.geckoId].filter((id) => id !== '');
  expect(named).toBe(ids.map((id) => `'${id}'`).join(' '));
}
