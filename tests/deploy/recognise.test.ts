import { describe, expect, it, vi } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { IDS } from './policies';
import { readJson, utf8 } from './written';

const MARK = '\ufeff';
const read = (name: string, text: string) => readPolicyFile(name, utf8(text));
const reason = (name: string, text: string) => read(name, text).fault?.reason;

describe('the coding of a file', () => {
  const text = JSON.stringify({ hints: { Value: 'pill' }, orgName: { Value: '示範國小' } });
  const little = Buffer.from(MARK + text, 'utf16le');

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(MARK + text)],
    ['UTF-16, low byte first', Uint8Array.from(little)],
    ['UTF-16, high byte first', Uint8Array.from(Buffer.from(little).swap16())],
  ])('%s is read', (_name, content) => {
    expect(readPolicyFile('a.json', content).policy).toEqual({ hints: 'pill', orgName: '示範國小' });
  });

  it.each([
    ['half a mark of UTF-8', [0xef, 0xbb]],
    ['half a mark of UTF-16', [0xff]],
    ['the first byte of a mark before other text', [0xff, 0x41, 0x00]],
    ['the second byte of a mark behind other text', [0x41, 0xfe]],
    ['UTF-16 with half a unit', [0xff, 0xfe, 0x7b]],
  ])('%s cannot be read, and it is said how to save the file', (_name, content) => {
    const { fault, target } = readPolicyFile('a.json', Uint8Array.from(content));
    expect(fault?.reason).toBe('encoding');
    expect(fault?.message.zh).toContain('UTF-8');
    expect(fault?.message.en).toContain('UTF-8');
    expect(target).toBeNull();
  });

  it('with a mark and nothing else is an empty file', () => {
    for (const mark of [utf8(MARK), Uint8Array.from([0xff, 0xfe])])
      expect(readPolicyFile('a.reg', mark).fault?.reason).toBe('empty');
  });
});

describe('the size of a file', () => {
  it('may be 32 MB and not one byte more', () => {
    expect(readPolicyFile('a.json', new Uint8Array(33_554_432).fill(0x20)).fault?.reason).toBe('empty');
    const { fault } = readPolicyFile('a.json', new Uint8Array(33_554_433).fill(0x20));
    expect(fault?.reason).toBe('too-large');
    expect(fault?.message.zh).toContain('32 MB');
    expect(fault?.message.en).toContain('32 MB');
  });
});

describe('the kind of a file', () => {
  it('is told from its content, also behind blank lines', () => {
    for (const blank of ['', '\r\n\r\n', ' \t']) {
      expect(read('x', `${blank}{"hints":{"Value":"pill"}}`).target).toBe('google-admin');
      expect(read('x', `${blank}<plist version="1.0"><dict/></plist>`).target).toBe('macos-profile');
      expect(read('x', `${blank}Windows Registry Editor Version 5.00\r\n`).target).toBe('windows-reg');
      expect(read('x', `# ours${blank || '\n'}\n$Places = @'\n[]\n'@`).target).toBe('windows-powershell');
    }
  });

  it('is not told from words further down', () => {
    for (const text of ['See Windows Registry Editor Version 5.00', 'x {"hints":{"Value":"pill"}}', 'x <plist/>'])
      expect(reason('notes.txt', text)).toBe('unknown-format');
  });

  it.each(['.reg', '.ps1', '.json', '.adml', '.admx', '.mobileconfig'])(
    'is told from a name in %s only to say that the file is not whole',
    (extension) => {
      for (const name of [`policy${extension}`, `POLICY${extension.toUpperCase()}`]) {
        const { fault, target } = read(name, '老師您好');
        expect(target).toBeNull();
        expect(fault?.reason).toBe('syntax');
        expect(fault?.message.en).toContain(`no complete ${extension};`);
        expect(fault?.message.zh).toContain(`不是完整的 ${extension}，`);
      }
      expect(reason(`policy${extension}.txt`, '老師您好')).toBe('unknown-format');
      expect(reason(`policy${extension.slice(1)}`, '老師您好')).toBe('unknown-format');
    },
  );

  it.each([
    ['policies.json of Firefox', { policies: {} }, 'firefox-json'],
    ['one of Intune', { omaSettings: [] }, 'windows-intune'],
    ['values of extensions', { '3rdparty': {} }, 'linux-chrome'],
    ['installations', { ExtensionSettings: {} }, 'linux-chrome'],
    ['an emptied one of Google', {}, 'google-admin'],
  ])('%s without a value of ours is known, and said to hold none', (_name, value, target) => {
    const result = readJson(value, IDS);
    expect(result.target).toBe(target);
    expect(result.fault?.reason).toBe('no-values');
  });

  it.each([
    ['policies that are no group', { policies: [] }],
    ['rows of Intune that are no list', { omaSettings: {} }],
    ['extensions that are no group', { '3rdparty': 'x' }],
    ['installations that are no group', { ExtensionSettings: [] }],
    ['values that are partly wrapped', { hints: { Value: 'pill' }, orgName: '示範國小' }],
    ['values without their wrapping', { hints: 'pill' }],
    ['wrappings without a value', { hints: { value: 'pill' } }],
    ['a list', [{ hints: { Value: 'pill' } }]],
  ])('%s are of no kind known here', (_name, value) => {
    const result = readJson(value);
    expect(result).toMatchObject({ target: null, policy: {}, install: {}, ids: {}, problems: [], warnings: [] });
    expect(result.fault?.reason).toBe('unknown-format');
  });

  it('is said where the template was opened instead of the values', () => {
    const { fault, target } = read('a.admx', '<policyDefinitions/>');
    expect(target).toBe('windows-admx');
    expect(fault?.message.en).toContain('.adml');
    expect(fault?.message.zh).toContain('.adml');
  });

  it('is said of XML that breaks off or is something else', () => {
    expect(read('a.adml', '<policyDefinitionResources><resources>').fault?.message.en).toContain('no complete XML');
    expect(read('a.html', '<html><body></body></html>').target).toBeNull();
  });
});

describe('half-written JSON', () => {
  it('names the line where the browser tells a place', () => {
    const { fault } = read('policies.json', '{\r\n  "policies": {\r\n    "3rdparty": {},\r\n  }\r\n}\r\n');
    expect(fault?.reason).toBe('syntax');
    expect(fault?.message.en).toContain('JSON: line 4 ');
    expect(fault?.message.zh).toContain('JSON 第 4 行');
  });

  it.each([
    ["JSON.parse: expected property name or '}' at line 12 column 3 of the JSON data", 12],
    ['Unexpected token } in JSON at position 0', 1],
    ['Unexpected token in JSON at position 13', 3],
    ['Unexpected token } in JSON at position 14', 4],
    ['Expected property name in JSON at position 13 (line 3 column 4)', 3],
  ])('names the line by what a browser says: %s', (message, line) => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw new SyntaxError(message);
    });
    expect(read('a.json', '{\n"a": 1,\n"b"\n}').fault?.message.en).toBe(`JSON: line ${line} is not well formed.`);
  });

  it.each([new SyntaxError('Unexpected end of JSON input'), 'no error at all'])('names none for %s', (thrown) => {
    vi.spyOn(JSON, 'parse').mockImplementation(() => {
      throw thrown;
    });
    expect(read('a.json', '{').fault?.message.en).toBe('This is no complete JSON; is a part missing?');
  });
});
