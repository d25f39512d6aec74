import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import { bytesOf, fileOf } from './files';
import { IDS, INPUT, POLICY } from './policies';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytes(JSON.stringify(value));

describe('a file that is no policy file', () => {
  it.each([
    ['empty', 'a.json', new Uint8Array(), 'empty'],
    ['blank', 'a.json', bytes(' \r\n'), 'empty'],
    ['too large', 'a.json', new Uint8Array(33_554_433), 'too-large'],
    ['Big5', 'a.reg', new Uint8Array([0xa5, 0xdc, 0xbd, 0x64]), 'encoding'],
    ['half a UTF-16 pair', 'a.reg', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 'encoding'],
    ['prose', 'notes.txt', bytes('老師您好'), 'unknown-format'],
    ['prose with a name of ours', 'a.reg', bytes('老師您好'), 'syntax'],
    ['the registry file of old', 'a.reg', bytes('REGEDIT4\r\n'), 'syntax'],
    ['a list', 'a.json', bytes('[]'), 'unknown-format'],
    ['other JSON', 'package.json', json({ name: 'x' }), 'unknown-format'],
    ['cut JSON', 'a.json', bytes('{"policies":\n{"a":'), 'syntax'],
    ['web page', 'a.html', bytes('<html><body></body></html>'), 'unknown-format'],
    ['cut XML', 'a.adml', bytes('<plist><dict>'), 'syntax'],
    ['plist of another kind', 'a.plist', bytes('<plist version="1.0"><dict/></plist>'), 'no-values'],
    ['template', 'a.admx', bytes('<policyDefinitions/>'), 'no-values'],
    ['Firefox without us', 'policies.json', json({ policies: { DisableAppUpdate: true } }), 'no-values'],
    ['Google without values', 'a.json', json({}), 'no-values'],
    ['script by others', 'a.ps1', bytes('Write-Output 1'), 'syntax'],
    ['cut script', 'a.ps1', bytes("$Policy = @'\n{"), 'syntax'],
  ])('%s: %s is refused with a reason in both languages', (_, name, content, reason) => {
    const read = readPolicyFile(name, content);
    expect(read.fault?.reason).toBe(reason);
    expect(read.fault?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(read.fault?.message.en).toMatch(/[a-z]/);
    expect(read.policy).toEqual({});
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 200 }), (name, content) => {
        expect(readPolicyFile(name, content).problems).toBeInstanceOf(Array);
      }),
    );
  });

  it('never throws for what is nested without end', () => {
    for (const [start, end] of [
      ['{"policies":', '}'],
      ['[', ']'],
    ] as const)
      expect(readPolicyFile('a.json', bytes(start.repeat(50_000) + end.repeat(50_000))).policy).toEqual({});
    const deep = `{"3rdparty":{"extensions":{"x":{"entries":${'['.repeat(50_000)}${']'.repeat(50_000)}}}}}`;
    expect(readPolicyFile('a.json', bytes(deep)).policy).toEqual({});
  });
});

describe.each(TARGETS.map((one) => [one.id] as const))('%s, cut or changed', (id) => {
  const file = fileOf(id, INPUT, id === 'windows-admx' ? '.adml' : '');
  const whole = bytesOf(file);

  it('is refused or read, but never invents values', () => {
    const known = JSON.stringify(POLICY);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: whole.length - 1 }), (length) => {
        const read = readPolicyFile(file.name, whole.slice(0, length), IDS);
        if (read.fault) expect(read.policy).toEqual({});
        for (const value of Object.values(read.policy))
          if (typeof value === 'string') expect(known).toContain(JSON.stringify(value));
      }),
      { numRuns: 40 },
    );
  });

  it('does not throw where single bytes are others', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(whole);
        changed[at] = byte;
        expect(readPolicyFile(file.name, changed, IDS).warnings).toBeInstanceOf(Array);
      }),
      { numRuns: 40 },
    );
  });
});

describe('values in a file', () => {
  const file = (extensions: unknown, others: object = {}) => json({ '3rdparty': { extensions }, ...others });

  it('that are bad are named by path and reason, the good ones stay', () => {
    const read = readPolicyFile(
      'a.json',
      file({ [IDS.chromiumId]: { orgName: '示範國小', hints: 'loud', entries: [{ question: 'q' }] } }),
    );
    expect(read.policy).toEqual({ orgName: '示範國小' });
    expect(read.problems).toEqual([
      { path: 'hints', reason: 'choice' },
      { path: 'entries[0].answer', reason: 'missing' },
    ]);
  });

  it('of other extensions are left alone, and that is said', () => {
    const read = readPolicyFile(
      'a.json',
      file(
        { other: { toOverwrite: {} }, [IDS.chromiumId]: { orgName: '示範國小' } },
        { ExtensionSettings: { other: { installation_mode: 'force_installed', update_url: 'https://other.example' } } },
      ),
    );
    expect(read.policy).toEqual({ orgName: '示範國小' });
    expect(read.install).toEqual({});
    expect(read.warnings.map(({ en }) => en)).toEqual([expect.stringContaining('other extensions')]);
  });

  it('for another id than this copy’s are read, and that is said', () => {
    const read = readPolicyFile('a.json', file({ [IDS.edgeId]: { orgName: '示範國小' } }), {
      chromiumId: IDS.chromiumId,
    });
    expect(read.ids.chromiumId).toBe(IDS.edgeId);
    expect(read.warnings.map(({ en }) => en)).toEqual([expect.stringContaining('not the one of this copy')]);
  });

  it('that differ from browser to browser: the first ones, and that is said', () => {
    const profile = new TextDecoder().decode(bytesOf(fileOf('macos-profile', { policy: { orgName: '甲' }, ids: IDS })));
    const read = readPolicyFile('a.mobileconfig', bytes(profile.replace('甲', '乙')), IDS);
    expect(read.policy).toEqual({ orgName: '乙' });
    expect(read.warnings.map(({ en }) => en)).toEqual([expect.stringContaining('different values')]);
  });

  it('of a list that forces installations are read too', () => {
    const read = readPolicyFile(
      'a.json',
      file(
        { [IDS.chromiumId]: { enabled: true } },
        { ExtensionInstallForcelist: [`${IDS.chromiumId};https://a.example/u.xml`, 7] },
      ),
    );
    expect(read.install).toEqual({ updateUrl: 'https://a.example/u.xml' });
  });
});
