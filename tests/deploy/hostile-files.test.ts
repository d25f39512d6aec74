import { describe, expect, it } from 'vitest';
import { duplicateNames } from '@/lib/deploy/json-read';
import { readPolicyFile } from '@/lib/deploy/read';
import type { ReadResult } from '@/lib/deploy/types';
import { processorTimeOf } from '../processor-time';
import { IDS, POLICY } from './policies';
import { CHROME, OURS, REG, readJson, utf8, utf16File } from './written';

/** Milliseconds of the processor, those of a slow machine too; what was read without a bound took 16 to 40 seconds. */
const BOUND = 4000;
const many = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('\r\n');
const reg = (body: string): string => `${REG}\r\n\r\n${body}\r\n`;

const profileOf = (type: string): string =>
  `<plist version="1.0"><dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>${type}</string><key>hints</key><string>pill</string></dict></array></dict></plist>`;

describe('a file that is large, or made to be slow', () => {
  it.each([
    [
      'entities',
      'a.xml',
      `<!DOCTYPE q [<!ENTITY a "${'x'.repeat(200_000)}">]><plist><string>${'&a;'.repeat(20_000)}</string></plist>`,
    ],
    [
      'entities behind comments',
      'a.xml',
      `<?xml version="1.0"?><!-- <!DOCTYPE x> --><!DOCTYPE q SYSTEM "a[>" [<!ENTITY a "${'x'.repeat(200_000)}">]><plist><string>${'&a;'.repeat(20_000)}</string></plist>`,
    ],
    [
      'other keys',
      'a.reg',
      reg(many(60_000, (at) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Classes\\.ext${at}]\r\n@="x"\r\n`)),
    ],
    [
      'keys of extensions',
      'a.reg',
      reg(many(60_000, (at) => `[${CHROME}\\3rdparty\\extensions\\x${at}\\policy]\r\n"a"="x"\r\n`)),
    ],
    ['values', 'a.reg', reg(`[${OURS}]\r\n${many(60_000, (at) => `"v${at}"="x"`)}`)],
    ['blanks among bytes', 'a.reg', reg(`[${OURS}]\r\n"a"=hex(1):${' '.repeat(1_000_000)}x`)],
    ['quotes without end', 'a.reg', reg(`[${OURS}]\r\n"a"="${'\\"'.repeat(1_000_000)}`)],
    ['brackets', 'a.reg', reg(`[${'] '.repeat(1_000_000)}x`)],
    ['comments', 'a.reg', reg(`[${OURS}]\r\n${';x\r\n'.repeat(2_000_000)}"hints"="pill"`)],
    ['comments of JSON', 'a.json', `{${'//x\n'.repeat(3_000_000)}"3rdparty":{}}`],
    ['comments within JSON', 'a.json', `{${'/* x */'.repeat(2_000_000)}"3rdparty":{}}`],
    ['a text of JSON without end', 'a.json', `{"a":"${'\\"'.repeat(2_000_000)}`],
    ['a text of JSON that ends in a backslash', 'a.json', `{"a":"${'\\"'.repeat(1_000_000)}\\`],
    ['openings of a script', 'a.ps1', many(200_000, () => "$Policy = @'")],
    [
      'installations',
      'a.json',
      JSON.stringify({
        ExtensionSettings: Object.fromEntries(
          Array.from({ length: 60_000 }, (_, at) => [
            `x${at}`,
            { installation_mode: 'force_installed', update_url: 'https://x.test' },
          ]),
        ),
        '3rdparty': {
          extensions: Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`x${at}`, { hints: 'pill' }])),
        },
      }),
    ],
    [
      'rows',
      'a.json',
      JSON.stringify({
        omaSettings: Array.from({ length: 60_000 }, () => ({
          value: '<enabled/><data id="Chrome_hints" value="pill"/>',
        })),
      }),
    ],
    [
      'names',
      'a.json',
      JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`x${at}`, { Value: 1 }]))),
    ],
  ])('%s: is read or refused in time', (_name, file, text) => {
    const content = utf8(text);
    let read: ReadResult | undefined;
    const taken = processorTimeOf(() => {
      read = readPolicyFile(file, content, IDS);
    });
    expect(taken).toBeLessThan(BOUND);
    expect(read?.problems.length).toBeLessThan(400);
  });

  it('says that definitions of its own are the reason', () => {
    const { fault } = readPolicyFile('a.xml', utf8('<!DOCTYPE q [<!ENTITY a "x">]><plist/>'));
    expect(fault?.message.zh).toContain('DOCTYPE');
    expect(
      readPolicyFile(
        'a.xml',
        utf8(`<!DOCTYPE plist PUBLIC "[" "x">${profileOf(`com.google.Chrome.extensions.${IDS.chromiumId}`)}`),
        IDS,
      ).policy,
    ).toEqual({ hints: 'pill' });
  });

  it('is the same danger in UTF-16', () => {
    const file = utf16File('<!DOCTYPE q [<!ENTITY a "x">]><plist/>');
    expect(readPolicyFile('a.xml', file).fault?.message.en).toContain('DOCTYPE');
  });
});

describe('ids and addresses in a file', () => {
  it.each(['\\', `x]&#13;&#10;[HKEY_LOCAL_MACHINE\\SOFTWARE\\Run]`, 'x&quot;', `${IDS.edgeId}\\..`, '', 'ABC'])(
    '%j as an id is left out and named',
    (id) => {
      const read = readPolicyFile('a.mobileconfig', utf8(profileOf(`com.microsoft.Edge.extensions.${id}`)), IDS);
      expect(read.ids).toEqual({});
      expect(read.unfit).toEqual(['edgeId']);
      expect(read.problems).toEqual([{ path: 'edgeId', reason: 'format' }]);
    },
  );

  it.each(['http://evil.test/u.xml', 'https://a@b.test', 'https://x.test/"', 'https://x.test/\u0000', 'javascript:x'])(
    '%j as an address is left out and named',
    (url) => {
      const read = readJson(
        { ExtensionSettings: { [IDS.chromiumId]: { installation_mode: 'force_installed', update_url: url } } },
        IDS,
      );
      expect(read.install).toEqual({});
      expect(read.problems).toEqual([{ path: 'updateUrl', reason: 'format' }]);
    },
  );

  it('that are several are not taken without a word', () => {
    const ids = [IDS.edgeId, 'a'.repeat(32)];
    const several = readJson(
      { '3rdparty': { extensions: Object.fromEntries(ids.map((id) => [id, POLICY])) } },
      { chromiumId: IDS.chromiumId },
    );
    expect(several.warnings.map(({ en }) => en)).toContainEqual(expect.stringContaining('Several extensions'));
    expect(several.warnings.map(({ en }) => en)).toContainEqual(expect.stringContaining('not the one of this copy'));
  });
});

describe('names that stand twice', () => {
  const TWICE = expect.stringContaining('more than once');
  it.each([
    ['JSON', 'a.json', '{"hints":{"Value":"pill"},"hints":{"Value":"badge"}}'],
    ['a registry file', 'a.reg', reg(`[${OURS}]\r\n"hints"="pill"\r\n"HINTS"="badge"`)],
    [
      'a profile',
      'a.mobileconfig',
      profileOf(`com.google.Chrome.extensions.${IDS.chromiumId}`).replace(
        '<key>hints',
        '<key>hints</key><string>panel</string><key>hints',
      ),
    ],
  ])('are named in %s', (_name, file, text) => {
    expect(readPolicyFile(file, utf8(text), IDS).warnings.map(({ en }) => en)).toContainEqual(TWICE);
  });

  it('are told from the same names elsewhere', () => {
    expect(duplicateNames('{"a":{"a":1},"b":[{"a":1},{"a":"a"}],"c":":a"}')).toBe(0);
    expect(duplicateNames('{"a":"\\"a\\":","b":{"c":1,"c":2}}')).toBe(1);
  });
});
