import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import type { ReadResult } from '@/lib/deploy/types';
import { IDS } from './policies';
import { CHROME, OURS, readOurs, readReg, utf8 } from './written';

const ID = IDS.chromiumId;
const read = (name: string, text: string): ReadResult => readPolicyFile(name, utf8(text), IDS);
const said = (name: string, text: string): string => read(name, text).fault?.message.en ?? 'no fault';
const SCHOOL = { orgName: '幸福國小', enabled: true };
const DICT = '<dict><key>orgName</key><string>幸福國小</string><key>enabled</key><true/></dict>';
const plist = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0">${inside}</plist>`;

describe('property lists as administrators keep them', () => {
  it.each(['com.google.Chrome', 'com.microsoft.Edge', 'org.chromium.Chromium'])(
    'one file of the domain: %s',
    (domain) => {
      const id = domain.includes('Edge') ? IDS.edgeId : ID;
      expect(read(`${domain}.extensions.${id}.plist`, plist(DICT))).toMatchObject({ fault: null, policy: SCHOOL });
    },
  );

  it('the values alone, whatever the file is called', () => {
    expect(read('values.plist', plist(DICT))).toMatchObject({ fault: null, policy: SCHOOL });
  });

  it('values by domain, with the browser’s own beside them', () => {
    const forced = `<key>ExtensionSettings</key><dict><key>${ID}</key><dict><key>installation_mode</key><string>force_installed</string><key>update_url</key><string>https://a.tw/u.xml</string></dict></dict>`;
    const text = plist(
      `<dict><key>com.google.Chrome.extensions.${ID}</key>${DICT}<key>com.google.Chrome</key><dict>${forced}</dict></dict>`,
    );
    expect(read('a.plist', text)).toMatchObject({
      policy: SCHOOL,
      ids: { chromiumId: ID },
      install: { updateUrl: 'https://a.tw/u.xml' },
    });
  });

  const managed = (how: string): string =>
    plist(
      `<dict><key>PayloadType</key><string>Configuration</string><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.ManagedClient.preferences</string><key>PayloadContent</key><dict><key>com.google.Chrome.extensions.${ID}</key><dict><key>${how}</key><array><dict><key>mcx_preference_settings</key>${DICT}</dict></array></dict></dict></dict></array></dict>`,
    );
  it.each(['Forced', 'Set-Once'])('custom settings of an MDM: %s', (how) => {
    expect(read('x.mobileconfig', managed(how))).toMatchObject({
      fault: null,
      policy: SCHOOL,
      ids: { chromiumId: ID },
    });
  });

  it('of something else are named as what they are, not as damaged', () => {
    for (const inside of ['<dict><key>theme</key><string>x</string></dict>', '<array/>', '<string>x</string>'])
      expect(said('a.plist', plist(inside))).not.toContain('no complete');
  });

  it.each([
    ['binary', new Uint8Array([...utf8('bplist00'), 0xd1, 1, 2]), 'plutil -convert xml1'],
    [
      'signed',
      new Uint8Array([0x30, 0x82, 0x05, 0x10, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2]),
      'security cms -D',
    ],
  ])('that are %s are named, with the command that makes them readable', (_name, bytes, command) => {
    for (const name of ['a.mobileconfig', 'download'])
      expect(readPolicyFile(name, bytes, IDS).fault?.message.en).toContain(command);
  });
});

describe('preferences of other domains', () => {
  const firefox = `<key>3rdparty</key><dict><key>Extensions</key><dict><key>${IDS.geckoId}</key>${DICT}</dict></dict>`;
  it.each([
    ['Firefox’s by its domain', `<dict><key>org.mozilla.firefox</key><dict>${firefox}</dict></dict>`],
    ['Firefox’s own', `<dict><key>EnterprisePoliciesEnabled</key><true/>${firefox}</dict>`],
    ['Firefox’s own without a switch', `<dict>${firefox}</dict>`],
  ])('are read: %s', (_name, inside) => {
    expect(read('a.plist', plist(inside))).toMatchObject({
      fault: null,
      policy: SCHOOL,
      ids: { geckoId: IDS.geckoId },
      warnings: [],
    });
  });

  it('of the browser alone give the installation', () => {
    const forced = `<dict><key>${ID}</key><dict><key>installation_mode</key><string>force_installed</string><key>update_url</key><string>https://a.tw/u.xml</string></dict></dict>`;
    const result = read('com.google.Chrome.plist', plist(`<dict><key>ExtensionSettings</key>${forced}</dict>`));
    expect(result).toMatchObject({ fault: null, half: 'install', install: { updateUrl: 'https://a.tw/u.xml' } });
  });

  it.each([
    ['com.google.Chrome.extension', `<dict><key>com.google.Chrome.extension.${ID}</key>${DICT}</dict>`],
    ['com.google.chrome.extensions', `<dict><key>com.google.chrome.extensions.${ID}</key>${DICT}</dict>`],
    [
      'mcx_preference_setting',
      `<dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.apple.ManagedClient.preferences</string><key>PayloadContent</key><dict><key>com.google.Chrome.extensions.${ID}</key><dict><key>Forced</key><array><dict><key>mcx_preference_setting</key>${DICT}</dict></array></dict></dict></dict></array></dict>`,
    ],
    [
      '3rdparty.extensions',
      `<dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.google.Chrome</string><key>3rdparty</key><dict><key>extensions</key><dict><key>${ID}</key>${DICT}</dict></dict></dict></array></dict>`,
    ],
  ])('in a place that no browser reads are named: %s', (slip, inside) => {
    const words = said('a.plist', plist(inside));
    expect(words).toContain(slip);
    expect(words).toContain('com.google.Chrome.extensions.ID');
  });
});

describe('an export of Intune with masked values', () => {
  const row = (value: string, extra: object = { isEncrypted: true }) => ({
    displayName: 'Chrome_orgName',
    omaUri: './Device/Vendor/MSFT/Policy/Config/SsoLoginHelper~Policy~SsoLoginHelper~Chrome/Chrome_orgName',
    value,
    ...extra,
  });
  it.each([
    ['with stars', row('****')],
    ['with stars, not said to be encrypted', row('****', {})],
    ['without any value', row('')],
    ['with bullets', row('••••••')],
    ['within the row', row('<enabled/><data id="Chrome_orgName" value="****"/>')],
    ['of one browser of several', { ...row('****'), omaUri: row('').omaUri.replace('Helper~', 'HelperFirefox~') }],
  ])('says so: %s', (_name, one) => {
    expect(said('i.json', JSON.stringify({ omaSettings: [one] }))).toContain('masked');
  });

  it('names what is masked where the rest can be read', () => {
    const plainRow = { ...row('<enabled/><data id="Chrome_hints" value="pill"/>', {}), displayName: 'Chrome_hints' };
    const result = read('i.json', JSON.stringify({ omaSettings: [row('****'), plainRow] }));
    expect(result).toMatchObject({ fault: null, policy: { hints: 'pill' } });
    expect(result.warnings.map(({ en }) => en).join()).toMatch(/masked.*: Chrome_orgName\./);
  });
});

describe('what Graph gives', () => {
  const row = {
    omaUri: './Device/Vendor/MSFT/Policy/Config/SsoLoginHelperChrome~Policy~SsoLoginHelper/Chrome_orgName',
    value: '<enabled/><data id="Chrome_orgName" value="幸福國小"/>',
  };
  const other = { '@odata.type': '#microsoft.graph.windows10GeneralConfiguration' };
  it.each([
    ['a collection', { value: [other, { omaSettings: [row] }] }],
    ['a list', [{ omaSettings: [row] }]],
    ['one profile', { omaSettings: [row] }],
  ])('is read: %s', (_name, value) => {
    expect(read('export.json', JSON.stringify(value))).toMatchObject({ fault: null, policy: { orgName: '幸福國小' } });
  });
});

describe('registry values of other types', () => {
  it.each([
    ['"enabled"=hex(b):01,00,00,00,00,00,00,00', 'enabled (REG_QWORD)'],
    ['"locked"=hex(7):68,00,00,00,00,00', 'locked (REG_MULTI_SZ)'],
    ['"orgName"=hex:31,32', 'orgName (REG_BINARY)'],
    ['"orgName"=hex(0):', 'orgName (REG_NONE)'],
  ])('are named: %s', (line, name) => {
    const result = readOurs('"hints"="pill"', line);
    expect(result.policy).toEqual({ hints: 'pill' });
    expect(result.warnings.map(({ en }) => en).join()).toContain(name);
  });

  it('are named in groups below, and not where they are another’s', () => {
    const below = `[${CHROME}\\3rdparty\\extensions\\${ID}\\policy\\localContact]`;
    const result = readReg(`[${OURS}]`, '"hints"="pill"', below, '"name"=hex:00', `[${CHROME}\\x]`, '"y"=hex:00');
    expect(result.warnings.map(({ en }) => en).join()).toContain('localContact\\name (REG_BINARY).');
  });

  it('are read where they are numbers, in either order of bytes', () => {
    for (const hex of ['hex(4):01,00,00,00', 'hex(5):00,00,00,01'])
      expect(readOurs(`"enabled"=${hex}`, '"hints"="pill"').policy).toEqual({ enabled: true, hints: 'pill' });
  });

  it('in the format of old are not guessed at', () => {
    expect(said('a.reg', `REGEDIT4\r\n\r\n[${OURS}]\r\n"orgName"="x"\r\n`)).toContain('REGEDIT4');
  });
});

describe('JSON that browsers take', () => {
  const values = `"3rdparty": {"extensions": {"${ID}": {"orgName": "幸福國小 // 不是註解 /* x */,}", "hints": "pill",}}},`;
  it.each([
    ['a comment at the end of a line', `{\n  // 我們學校\n  ${values}\n}`],
    ['a comment between', `{ /* a "quoted" \n b */ ${values} }`],
    ['a comment at the end', `{${values}}\n// end`],
    ['a comment before', `// 我們學校\n{${values}}`],
  ])('is read, with %s', (_name, text) => {
    const result = read('school.json', text);
    expect(result.fault).toBeNull();
    expect(result.policy).toEqual({ orgName: '幸福國小 // 不是註解 /* x */,}', hints: 'pill' });
    expect(result.warnings.map(({ en }) => en).join()).toContain('comments or extra commas');
  });

  it('of Firefox, which takes none, is a fault still', () => {
    const text = `{"policies": {"3rdparty": {"Extensions": {"${IDS.geckoId}": {"hints": "pill",}}}}}`;
    expect(said('policies.json', text)).toContain('JSON');
  });

  it('is a fault by its line where something else is wrong', () => {
    expect(said('a.json', `{\n// x\n"3rdparty": {]\n}`)).toContain('line 3');
  });
});

describe('slips in paths and names', () => {
  const json = (value: unknown): string => said('a.json', JSON.stringify(value));
  it.each([
    ['3rdparty.extentions', { '3rdparty': { extentions: { [ID]: SCHOOL } } }],
    ['3rdparty.Extensions', { '3rdparty': { Extensions: { [ID]: SCHOOL } } }],
    ['3rdParty', { '3rdParty': { extensions: { [ID]: SCHOOL } } }],
    ['policies.3rdparty.extensions', { policies: { '3rdparty': { extensions: { [IDS.geckoId]: SCHOOL } } } }],
    ['policies.3rdParty', { policies: { '3rdParty': { Extensions: { [IDS.geckoId]: SCHOOL } } } }],
    ['value', { orgName: { value: '甲' }, enabled: { value: true } }],
    ['orgName', SCHOOL],
    [`3rdparty.extensions.${ID}.policy`, { '3rdparty': { extensions: { [ID]: { policy: SCHOOL } } } }],
    ['orgName.Value', { '3rdparty': { extensions: { [ID]: { orgName: { Value: '甲' } } } } }],
    [
      `policies.3rdparty.Extensions.${IDS.geckoId}.adminSettings`,
      { policies: { '3rdparty': { Extensions: { [IDS.geckoId]: { adminSettings: SCHOOL } } } } },
    ],
    ['policies.3rdparty.Extensions.1', { policies: { '3rdparty': { Extensions: [SCHOOL] } } }],
  ])('in JSON are named: %s', (slip, value) => {
    const words = json(value);
    expect(words).toContain(`“${slip}”`);
    expect(words).toMatch(/belong/);
  });

  const key = (path: string) => readReg(`[${path}]`, '"orgName"="甲"').fault?.message.en ?? 'no fault';
  it.each([
    ['extensions\\abcdefghijklmnopabcdefghijklmnop”', `${CHROME}\\3rdparty\\extensions\\${ID}`],
    ['extentions', `${CHROME}\\3rdparty\\extentions\\${ID}\\policy`],
    [
      'WOW6432Node',
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`,
    ],
    ['3rdpart', `${CHROME}\\3rdpart\\extensions\\${ID}\\policy`],
    ['HKLM', `HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`],
  ])('in the registry are named: %s', (slip, path) => {
    expect(key(path)).toContain(slip);
    expect(key(path)).toMatch(/belong/);
  });

  it('of Firefox’s values without “policies” are told the whole place', () => {
    expect(json({ '3rdparty': { Extensions: { [IDS.geckoId]: SCHOOL } } })).toContain(
      '“policies.3rdparty.Extensions.ID”',
    );
  });

  it('are not looked for where nothing of ours stands', () => {
    expect(json({ '3rdparty': { extensions: { ['z'.repeat(32)]: { theme: 'x' } } } })).toContain('no values');
  });
});
