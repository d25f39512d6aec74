import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { IDS } from './policies';
import { CHROME, EDGE, OURS, REG, readOurs, readReg, utf8, utf16File } from './written';

/** Bytes of a text in UTF-16 as regedit writes them, broken into lines as it does. */
function hex(kind: string, text: string): string {
  const bytes = [...Buffer.from(text, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 16) lines.push(bytes.slice(at, at + 16).join(','));
  return `${kind}:${lines.join(',\\\r\n  ')}`;
}

describe('an export of regedit', () => {
  it('is read with values of every kind that Chromium reads', () => {
    const read = readOurs(
      '"enabled"=dword:00000001',
      `"orgName"=${hex('hex(2)', '示範國小 第一校區與第二校區\0')}`,
      '"hints"="pill"',
      '',
      `[${OURS}\\localContact]`,
      `"name"=${hex('hex(1)', '資訊組\0之後')}`,
      '"hours"="C:\\\\8 \\"to\\" 4"',
      '',
      `[${OURS}\\localContact\\phones]`,
      '"0002"="222"',
      '"0001"="111"',
    );
    expect(read.fault).toBeNull();
    expect(read.problems).toEqual([]);
    expect(read.policy).toEqual({
      enabled: true,
      orgName: '示範國小 第一校區與第二校區',
      hints: 'pill',
      localContact: { name: '資訊組', hours: 'C:\\8 "to" 4', phones: ['111', '222'] },
    });
  });

  it.each([
    ['a binary', 'hex:61,00'],
    ['a list of texts', 'hex(7):61,00,00,00'],
    ['a number of 64 bits', 'hex(b):01,00,00,00,00,00,00,00'],
    ['a link', 'hex(6):61,00'],
    ['one whose number only begins like a text', 'hex(10):61,00'],
  ])('leaves out %s: Chromium does not read it', (_name, data) => {
    const read = readOurs('"hints"="pill"', `"orgName"=${data}`);
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(read.problems).toEqual([]);
  });

  it('is read in any case, with blanks and comments where the format lets them stand', () => {
    const read = readReg(
      '; 由資訊組匯出',
      '  ;又一行',
      '',
      `[${OURS.toUpperCase()}]  `,
      '"hints" = "pill"  ; said so',
      '\t"enabled"=DWORD:0000000A',
      '"orgName"=HEX(2):41,00,4B,00,00,00 ; AK',
    );
    expect(read.fault).toBeNull();
    expect(read.policy).toEqual({ hints: 'pill', enabled: true, orgName: 'AK' });
  });

  it('is read without a last line end, and with line ends of Unix or of old', () => {
    const text = [REG, '', `[${OURS}]`, '"orgName"="甲\n乙"', '"hints"="pill"'];
    for (const end of ['\r\n', '\n', '\r']) {
      const read = readPolicyFile('a.reg', utf8(text.join(end)), IDS);
      expect(read.policy).toEqual({ hints: 'pill' });
      expect(read.problems).toEqual([{ path: 'orgName', reason: 'format' }]);
    }
    for (const last of ['"enabled"=dword:1', '"enabled"=dword:1 ; yes', `[${CHROME}]`, '; end'])
      expect(readPolicyFile('a.reg', utf8([...text, last].join('\r\n')), IDS).policy.hints).toBe('pill');
  });

  it('may name a key twice, in other case: it is the same key', () => {
    const read = readReg(`[${OURS}]`, '"hints"="pill"', `[${CHROME}]`, `[${OURS.toLowerCase()}]`, '"enabled"=dword:0');
    expect(read.policy).toEqual({ hints: 'pill', enabled: false });
    expect(read.warnings).toEqual([]);
  });

  it('holds nothing of ours with a header alone', () => {
    expect(readPolicyFile('a.reg', utf16File(REG)).fault?.reason).toBe('no-values');
    expect(readReg(`[${CHROME}\\3rdparty\\extensions\\${IDS.chromiumId}]`, '"x"="y"').fault?.reason).toBe('no-values');
  });
});

describe('deletions in a registry file', () => {
  it('take a value away, and only this one', () => {
    expect(readOurs('"hints"="pill"', '"enabled"=dword:1', '"hints"=-').policy).toEqual({ enabled: true });
    expect(readOurs('"hints"=-', '"hints"="pill"').policy).toEqual({ hints: 'pill' });
  });

  it.each([OURS.toLowerCase(), CHROME, 'HKEY_LOCAL_MACHINE'])('[-%s] takes away all below', (key) => {
    const read = readReg(`[${OURS}]`, '"hints"="pill"', '', `[-${key}]`, '', `[${OURS}]`, '"enabled"=dword:0');
    expect(read.policy).toEqual({ enabled: false });
  });

  it.each([EDGE, 'HKEY_CURRENT_USER', `${OURS}\\entries`, `${EDGE}\\a\\b`, 'HKEY_LOCAL_MACHINE\\policy'])(
    '[-%s] leaves what stands elsewhere',
    (key) => {
      expect(readReg(`[${OURS}]`, '"hints"="pill"', `[-${key}]`).policy).toEqual({ hints: 'pill' });
    },
  );

  it('close the key: a value behind one belongs nowhere', () => {
    const { fault } = readReg(`[${OURS}]`, '"hints"="pill"', `[-${EDGE}]`, '"enabled"=dword:1');
    expect(fault?.message.en).toContain('line 6 ');
  });
});

describe('a registry file with a slip', () => {
  it.each([
    ['text behind a value', '"hints"="pill" x'],
    ['no quotes around the name', 'hints="pill"'],
    ['no equals sign', '"hints" "pill"'],
    ['no value', '"hints"='],
    ['a quote too many', '"hints"="pi"ll"'],
    ['nine digits', '"enabled"=dword:000000001'],
    ['digits that are none', '"enabled"=dword:0x1'],
    ['no digits', '"enabled"=dword:'],
    ['half a byte', '"orgName"=hex(2):41,0'],
    ['a line of bytes that is not continued', '"orgName"=hex(2):41,00\r\n  42,00'],
    ['text behind a key', `[${CHROME}] x`],
    ['an empty key', '[]'],
  ])('%s: names the line', (_name, line) => {
    const { fault, policy, target } = readOurs('"enabled"=dword:1', '', line, '"hints"="pill"');
    expect(policy).toEqual({});
    expect(target).toBe('windows-reg');
    expect(fault?.message.en).toMatch(/^\.reg: line [67] is/);
    expect(fault?.message.zh).toMatch(/^\.reg 第 [67] 行/);
  });

  it('of another version names its first line', () => {
    const said = (header: string) =>
      readPolicyFile('a.txt', utf8(`${header}\r\n\r\n[${OURS}]\r\n"hints"="pill"\r\n`)).fault?.message.en;
    expect(said('Windows Registry Editor Version 4.00')).toBe('.reg: line 1 is not well formed.');
    expect(said('REGEDIT4')).toContain('Export it again');
  });
});
