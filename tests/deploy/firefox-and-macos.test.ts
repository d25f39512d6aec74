import { describe, expect, it } from 'vitest';
import { OTHER_EXTENSIONS } from '@/lib/deploy/faults';
import { readPolicyFile } from '@/lib/deploy/read';
import type { DeployInput } from '@/lib/deploy/types';
import { fileOf, textIn } from './files';
import { IDS, INPUT } from './policies';
import { readJson, utf8, warnings } from './written';

const UBLOCK = 'uBlock0@raymondhill.net';
const XPI = 'https://school.example/ours.xpi';

describe('a policies.json of Firefox with another extension beside ours', () => {
  const file = (values: object, settings: unknown, mode = 'force_installed') => ({
    policies: {
      DisableAppUpdate: true,
      ExtensionSettings: settings ?? {
        '*': { installation_mode: 'blocked' },
        [UBLOCK]: { installation_mode: 'force_installed', install_url: 'https://addons.example/u.xpi' },
        [IDS.geckoId]: { installation_mode: mode, install_url: XPI },
      },
      '3rdparty': { Extensions: { [UBLOCK]: { adminSettings: {} }, ...values } },
    },
  });

  it('gives our values and our address, and says that there are others', () => {
    for (const ids of [IDS, {}]) {
      const read = readJson(file({ [IDS.geckoId]: { orgName: '示範國小' } }, undefined), ids);
      expect(read).toMatchObject({ target: 'firefox-json', fault: null, problems: [] });
      expect(read.policy).toEqual({ orgName: '示範國小' });
      expect(read.ids).toEqual({ geckoId: IDS.geckoId });
      expect(read.install).toEqual({ xpiUrl: XPI });
      expect(warnings(read)).toEqual(['others']);
    }
  });

  it.each([
    ['normal_installed', XPI],
    ['force_installed', 7],
    ['blocked', undefined],
  ])('knows no forced installation by %s from %j', (mode, url) => {
    const settings = { [IDS.geckoId]: { installation_mode: mode, install_url: url } };
    expect(readJson(file({ [IDS.geckoId]: { hints: 'pill' } }, settings), IDS).install).toEqual({});
  });

  it('holds nothing of ours where its groups are none', () => {
    expect(readJson(file({}, 'force_installed'), IDS).fault?.reason).toBe('no-values');
    expect(readJson({ policies: { '3rdparty': { Extensions: [{ hints: 'pill' }] } } }).fault?.reason).toBe('no-values');
    expect(readJson({ policies: { '3rdparty': { extensions: { a: { hints: 'pill' } } } } }).fault).not.toBeNull();
  });
});

const CHROME_DOMAIN = `com.google.Chrome.extensions.${IDS.chromiumId}`;
const plist = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\r\n<plist version="1.0"><dict>${content}</dict></plist>`;
const payload = (domain: string, values: string): string =>
  `<dict>\n<key>PayloadType</key>\n<string>${domain}</string>\n<key>PayloadVersion</key><integer>1</integer>${values}</dict>`;
const readProfile = (...payloads: string[]) =>
  readPolicyFile(
    'a.mobileconfig',
    utf8(plist(`<key>PayloadContent</key>\n<array>\n${payloads.join('\n')}\n</array>`)),
    IDS,
  );

describe('a configuration profile by other hands', () => {
  it('is read with blanks, comments and payloads for other programs', () => {
    const read = readProfile(
      payload('com.apple.dock', '<key>hints</key><string>badge</string>'),
      '<string>no payload</string>',
      payload(
        CHROME_DOMAIN,
        `<!-- ours --> <key>enabled</key> <false/>
        <key>localContact</key><dict><key>name</key><string>A &amp; B</string></dict>
        <key>hiddenEntries</key><array><string>SSO-A1</string></array><key>locked</key><array/>`,
      ),
    );
    expect(read.fault).toBeNull();
    expect(read.problems).toEqual([]);
    expect(read.policy).toEqual({
      enabled: false,
      localContact: { name: 'A & B' },
      hiddenEntries: ['SSO-A1'],
      locked: [],
    });
    expect(read.ids).toEqual({ chromiumId: IDS.chromiumId });
    expect(read.warnings).toEqual([OTHER_EXTENSIONS]);
  });

  it.each([
    ['a text for yes or no', '<key>enabled</key><string>true</string>', 'enabled', 'type'],
    ['a number for yes or no', '<key>enabled</key><integer>1</integer>', 'enabled', 'type'],
    ['yes for a text', '<key>orgName</key><true/>', 'orgName', 'type'],
    ['a number for a text', '<key>orgName</key><real>1.5</real>', 'orgName', 'type'],
    ['a group for a list', '<key>entries</key><dict/>', 'entries', 'type'],
    ['a list for a group', '<key>localContact</key><array/>', 'localContact', 'type'],
    ['a text for a list', '<key>locked</key><string>hints</string>', 'locked', 'type'],
  ])('names %s', (_name, values, path, reason) => {
    const read = readProfile(payload(CHROME_DOMAIN, `<key>hints</key><string>pill</string>${values}`));
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(read.problems).toEqual([{ path, reason }]);
  });

  it.each([
    ['<integer>2</integer>', [], 2],
    ['<real>2</real>', [], 2],
    ['<string>2</string>', [{ path: 'rules[0].entry', reason: 'type' }], undefined],
  ])('reads the number of an entry from %s', (entry, problems, expected) => {
    const list = (text: string) => `<array><string>${text}</string></array>`;
    const rule = `<key>phrases</key>${list('維護公告')}<key>pages</key>${list('login')}<key>entry</key>${entry}`;
    const item = '<dict><key>question</key><string>q</string><key>answer</key><string>a</string></dict>';
    const entries = `<key>entries</key><array>${item}${item}</array>`;
    const read = readProfile(payload(CHROME_DOMAIN, `${entries}<key>rules</key><array><dict>${rule}</dict></array>`));
    expect(read.problems).toEqual(problems);
    expect(read.policy.rules?.[0]?.entry).toBe(expected);
  });

  it('leaves out a key without a value and a value without a key', () => {
    const values = '<string>stray</string><key>hints</key><string>pill</string><key>orgName</key>';
    const read = readProfile(payload(CHROME_DOMAIN, values));
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(read.problems).toEqual([]);
  });

  it('of Chromium and Edge gives what is theirs', () => {
    const settings = `<key>ExtensionSettings</key><dict><key>${IDS.edgeId}</key><dict><key>installation_mode</key>
      <string>force_installed</string><key>update_url</key><string>https://a.example</string></dict></dict>`;
    const read = readProfile(
      payload('com.microsoft.Edge', settings),
      payload(`com.microsoft.Edge.extensions.${IDS.edgeId}`, '<key>hints</key><string>pill</string>'),
      payload(`org.chromium.Chromium.extensions.${IDS.chromiumId}`, '<key>hints</key><string>pill</string>'),
    );
    expect(read.ids).toEqual({ chromiumId: IDS.chromiumId, edgeId: IDS.edgeId });
    expect(read.install).toEqual({ updateUrl: 'https://a.example' });
  });

  it.each([
    ['no payloads', plist('')],
    ['payloads that are no list', plist('<key>PayloadContent</key><dict/>')],
    ['a list instead of a profile', '<plist><array/></plist>'],
  ])('with %s is a whole property list without values of ours', (_name, text) => {
    const { fault, target } = readPolicyFile('a.plist', utf8(text));
    expect(target).toBe('macos-profile');
    expect(fault?.reason).toBe('no-values');
  });

  it('with nothing in it is no complete profile', () => {
    const { fault, target } = readPolicyFile('a.plist', utf8('<plist/>'));
    expect([target, fault?.reason]).toEqual(['macos-profile', 'syntax']);
    expect(fault?.message.en).toContain('no complete .mobileconfig');
  });
});

describe('our configuration profile', () => {
  const uuidsOf = (input: DeployInput): (string | undefined)[] =>
    [...textIn(fileOf('macos-profile', input)).matchAll(/<key>PayloadUUID<\/key>\s*<string>([^<]*)<\/string>/g)].map(
      ([, value]) => value,
    );

  it('has other UUIDs in every school, all of them different', () => {
    const schools = ['甲校', '乙校', '甲校 '].map((orgName) => uuidsOf({ ...INPUT, policy: { orgName } }));
    expect(new Set(schools.flat()).size).toBe(schools.flat().length);
    expect(schools.flat().length).toBeGreaterThan(20);
  });

  it('has the same identifiers in every version: else a new one would stand beside the old', () => {
    const text = textIn(fileOf('macos-profile', INPUT));
    const after = (name: string) =>
      [...text.matchAll(new RegExp(`<key>${name}</key>\\s*<string>([^<]*)</string>`, 'g'))].map(([, value]) => value);
    expect(after('PayloadIdentifier')[0]).toBe('sso-login-helper.policy');
    const otherValues = { ...INPUT, policy: { orgName: INPUT.policy.orgName ?? '' } };
    expect(uuidsOf(otherValues)).toEqual(uuidsOf(INPUT));
    expect(after('PayloadScope')).toEqual(['System']);
    expect(after('PayloadType')[0]).toBe('Configuration');
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC /);
  });
});
