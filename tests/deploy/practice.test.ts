import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import type { ReadResult } from '@/lib/deploy/types';
import { IDS } from './policies';
import { CHROME, readReg, utf8 } from './written';

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
  ])('says so: %s', (_name, one) => {
    expect(said('i.json', JSON.stringify({ omaSettings: [one] }))).toContain('masked');
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
    expect(result.warnings.map(({ en }) => en).join()).toContain('comments or commas');
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
    ['HKLM', `HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${ID}\\policy`],
  ])('in the registry are named: %s', (slip, path) => {
    expect(key(path)).toContain(slip);
    expect(key(path)).toMatch(/belong/);
  });

  it('are not looked for where nothing of ours stands', () => {
    expect(json({ '3rdparty': { extensions: { ['z'.repeat(32)]: { theme: 'x' } } } })).toContain('no values');
  });
});
