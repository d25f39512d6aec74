// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from '@/lib/deploy/browsers';
import { readPolicyFile } from '@/lib/deploy/read';
import { valueAt } from '@/lib/deploy/values';
import { bytesOf, fileOf, textIn } from '../deploy/files';
import { EXAMPLE, PLACES_PAGE } from '../tools/guide-tables';

const UPDATE_URL = EXAMPLE.install?.updateUrl;
const XPI_URL = EXAMPLE.install?.xpiUrl;
const id = 'ID';

describe('where the values are', () => {
  const part = readFileSync(PLACES_PAGE, 'utf8');
  const examples = [...part.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => json);
  /** What stands in code marks, by the row's first cell. */
  const cells = new Map(
    [...part.matchAll(/^\| ([^|]+) \|(.*)\|$/gm)].map(([, platform = '', rest = '']) => [
      platform,
      [...rest.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code),
    ]),
  );
  /** As the guide writes it: its word for the id in the place of an id, which the writers would not take. */
  const marked = (text: string): string =>
    Object.values(EXAMPLE.ids).reduce((now, written) => now.replaceAll(written, id), text);
  const reg = marked(new TextDecoder('utf-16le').decode(bytesOf(fileOf('windows-reg', EXAMPLE))));
  const profile = marked(textIn(fileOf('macos-profile', EXAMPLE)));
  const linux = [fileOf('linux-chrome', EXAMPLE, '-values.json'), fileOf('linux-chrome', EXAMPLE, '-install.json')];
  const linuxValues: unknown = Object.assign({}, ...linux.map((file) => JSON.parse(marked(textIn(file)))));
  const firefox: unknown = JSON.parse(marked(textIn(fileOf('firefox-json', EXAMPLE))));

  it.each(BROWSERS)('is right for $name on each platform', ({ name, registry, domain, folder }) => {
    const keys = [
      `HKLM\\${registry}\\3rdparty\\extensions\\${id}\\policy`,
      `HKLM\\${registry}\\ExtensionSettings\\${id}`,
    ];
    expect(cells.get(`Windows · ${name}`)).toEqual(keys);
    for (const key of keys) expect(reg).toContain(`\n[${key.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]\r\n`);
    const values = `${domain}.extensions.${id}`;
    expect(cells.get(`macOS · ${name}`)).toEqual([values, domain, `ExtensionSettings.${id}`]);
    for (const one of [values, domain]) expect(profile).toContain(`<string>${one}</string>`);
    const paths = [`3rdparty.extensions.${id}`, `ExtensionSettings.${id}`];
    expect(cells.get(`Linux · ${name}`)).toEqual([`${folder}/*.json`, ...paths]);
    expect(paths.map((path) => valueAt(linuxValues, ...path.split('.')))).toEqual([
      EXAMPLE.policy,
      // The files of Linux that are shown are Chrome's.
      { installation_mode: 'force_installed', update_url: UPDATE_URL, toolbar_pin: 'force_pinned' },
    ]);
  });

  it('is right for Firefox', () => {
    const [, paths = []] = [...cells].find(([platform]) => /^Firefox.*policies\.json/.test(platform)) ?? [];
    expect(paths.map((path) => valueAt(firefox, ...path.split('.')))).toEqual([
      EXAMPLE.policy,
      { installation_mode: 'force_installed', install_url: XPI_URL },
    ]);
    const [, onMac = []] = [...cells].find(([platform]) => platform.startsWith('macOS · Firefox')) ?? [];
    const [domain, ...others] = onMac;
    const below = others.filter((one) => one !== domain);
    expect(profile).toContain(`<string>${domain}</string>`);
    expect(below.map((path) => `policies.${path}`)).toEqual(paths);
  });

  it('is right for Firefox on Windows', () => {
    const [key = '', name = '', settings = ''] = cells.get('Windows · Firefox') ?? [];
    const section = (path: string): string => `\n[${path.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]\r\n`;
    expect(name).toBe(id);
    expect(reg).toContain(`${section(key)}"${name}"="{`);
    expect(reg).toContain(`${section(settings)}"installation_mode"="force_installed"`);
  });

  it('shows files as they are written', () => {
    expect(examples).toEqual([...linux, fileOf('firefox-json', EXAMPLE)].map(textIn));
  });

  it('shows files that are read without a problem', () => {
    const results = examples.map((json) => readPolicyFile('a.json', new TextEncoder().encode(json), EXAMPLE.ids));
    expect(results.map(({ target }) => target)).toEqual(['linux-chrome', 'linux-chrome', 'firefox-json']);
    for (const result of results) expect(result).toMatchObject({ problems: [], warnings: [], fault: null });
    expect(results.map(({ policy }) => policy)).toEqual([EXAMPLE.policy, {}, EXAMPLE.policy]);
    expect(results.map(({ install }) => install)).toEqual([{}, { updateUrl: UPDATE_URL }, { xpiUrl: XPI_URL }]);
  });
});
