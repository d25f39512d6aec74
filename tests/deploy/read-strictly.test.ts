import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { IDS } from './policies';
import { CHROME, EDGE, OURS, readJson, readOurs, readReg, utf8, warnings } from './written';

const OTHER = 'cjpalhdlnbpafiamejdnhcphjbkeiagm';
const forced = { installation_mode: 'force_installed', update_url: 'https://example.edu.tw/u.xml' };

describe('JSON that is not well formed', () => {
  const fault = (text: string) => readPolicyFile('a.json', utf8(text), {}).fault?.message.en;

  it('is never placed by what stands in it', () => {
    for (const quoted of ['line 42', 'at line 42 column 7 of the JSON data', 'in JSON at position 42'])
      expect(fault(`{"policies":{"entries": ["${quoted}", x]}}`)).not.toContain('42');
  });

  it('is told from one that breaks off', () => {
    expect(fault('{\n"a": 1 // so\n}')).not.toContain('part missing');
    expect(fault('{"a": [1,')).toContain('part missing');
  });

  it('names the line where the browser does', () => {
    expect(fault('{\n"a": 1\n"b": 2}')).toBe('JSON: line 3 is not well formed.');
  });
});

it('takes another’s values for ours neither where only our installation is known', () => {
  const read = readJson(
    { ExtensionSettings: { [IDS.chromiumId]: forced }, '3rdparty': { extensions: { [OTHER]: { enabled: true } } } },
    IDS,
  );
  expect(read).toMatchObject({ policy: {}, ids: { chromiumId: IDS.chromiumId }, fault: null });
  expect(read.install.updateUrl).toBe(forced.update_url);
  expect(warnings(read)).toEqual(['others']);
});

describe('a registry file', () => {
  it('may hold keys with brackets in their names', () => {
    const read = readReg(String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\x[1]]`, '"a"="b"', '', `[${OURS}]`, '"hints"="pill"');
    expect(read).toMatchObject({ fault: null, policy: { hints: 'pill' } });
  });

  it('names a value in any case', () => {
    expect(readOurs('"orgName"="甲"', '"ORGNAME"=-').policy).toEqual({});
    expect(readOurs('"orgName"="甲"', '"OrgName"="乙"').policy).toEqual({ orgName: '乙' });
  });

  it('has no key without a name', () => {
    expect(readReg('[-]', '"a"="b"').fault?.message.en).toContain('line 3');
  });

  it('may force the installation by a list, or by one text, as group policy writes them', () => {
    const list = readReg(`[${CHROME}\\ExtensionInstallForcelist]`, `"1"="${IDS.chromiumId};${forced.update_url}"`);
    expect(list.install).toEqual({ updateUrl: forced.update_url });
    const text = JSON.stringify({ [IDS.chromiumId]: forced }).replace(/"/g, '\\"');
    expect(readReg(`[${EDGE}]`, `"ExtensionSettings"="${text}"`).install).toEqual({ updateUrl: forced.update_url });
    expect(readReg(`[${EDGE}]`, `"extensionsettings"="${text}"`).install).toEqual({ updateUrl: forced.update_url });
    expect(readReg(`[${EDGE}]`, '"ExtensionSettings"="{"').fault?.reason).toBe('no-values');
  });
});

it('takes no key of a property list for the value of the one before', () => {
  const profile = `<?xml version="1.0"?><plist version="1.0"><dict><key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>com.google.Chrome.extensions.${IDS.chromiumId}</string>
<key>orgName</key><key>hints</key><string>pill</string></dict></array></dict></plist>`;
  expect(readPolicyFile('a.mobileconfig', utf8(profile), IDS).policy).toEqual({ hints: 'pill' });
});
