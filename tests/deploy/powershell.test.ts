import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, fileOf, target } from './files';
import { anyPolicy, IDS, INPUT, INSTALL } from './policies';

const MARK = [0xef, 0xbb, 0xbf];

/** Verbatim texts as PowerShell delimits them: from a line's end to the first line that begins with the closing mark. */
function verbatim(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf("@'\r\n"); at >= 0; at = text.indexOf("@'\r\n", at)) {
    const end = text.indexOf("\r\n'@", at);
    if (end < 0) throw new Error('a verbatim text without an end');
    found.push(text.slice(at + 4, end));
    at = end + 4;
  }
  return found;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the PowerShell script', () => {
  it('is marked UTF-8 with Windows line ends and holds the values as JSON', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const bytes = bytesOf(fileOf('windows-powershell', { policy, ids: IDS, install: INSTALL }));
        expect([...bytes.slice(0, 3)]).toEqual(MARK);
        const script = text(bytes);
        expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [values = '', places = '', ...others] = verbatim(script);
        expect(JSON.parse(values)).toEqual(policy);
        expect(JSON.parse(places)).toContainEqual({
          key: 'SOFTWARE\\Policies\\Microsoft\\Edge',
          id: IDS.edgeId,
          updateUrl: INSTALL.edgeUpdateUrl,
        });
        expect(others).toEqual([]);
      }),
    );
  });

  it('has the same code whatever the values', () => {
    const code = (script: string): string =>
      verbatim(script).reduce((rest, json) => rest.replace(json, () => ''), script);
    const plain = code(text(bytesOf(fileOf('windows-powershell', { policy: {}, ids: IDS }))));
    expect(code(text(bytesOf(fileOf('windows-powershell', INPUT))))).toBe(plain);
  });

  it('asks for an administrator and for the edition that reads JSON texts as texts', () => {
    for (const file of [...target('windows-powershell').write(INPUT), ...target('windows-powershell').remove(INPUT)]) {
      expect(text(bytesOf(file))).toContain('#Requires -RunAsAdministrator');
      expect(text(bytesOf(file))).toContain('#Requires -PSEdition Desktop');
    }
  });
});
