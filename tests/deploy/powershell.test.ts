import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeployInput } from '@/lib/deploy/types';
import { PINNED } from './exactly';
import { bytesOf, fileOf, target } from './files';
import { anyPolicy, IDS, INPUT, INSTALL } from './policies';
import { strictPowerShell } from './strict-readers';

const MARK = [0xef, 0xbb, 0xbf];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the PowerShell script', () => {
  it('is marked UTF-8 with Windows line ends and holds the values as JSON', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const bytes = bytesOf(fileOf('windows-powershell', { policy, ids: IDS, install: INSTALL }));
        expect([...bytes.slice(0, 3)]).toEqual(MARK);
        const script = text(bytes);
        expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [values = '', places = '', ...others] = strictPowerShell(bytes).texts;
        expect(JSON.parse(values)).toEqual(policy);
        expect(JSON.parse(places)).toContainEqual({
          key: 'SOFTWARE\\Policies\\Microsoft\\Edge',
          id: IDS.edgeId,
          updateUrl: INSTALL.edgeUpdateUrl,
          pin: PINNED.edge,
        });
        expect(others.map((one) => JSON.parse(one))).toEqual([
          { key: 'SOFTWARE\\Policies\\Mozilla\\Firefox', id: IDS.geckoId, installUrl: INSTALL.xpiUrl },
        ]);
      }),
    );
  });

  it('has the same code whatever the values', () => {
    const code = (input: DeployInput): string => strictPowerShell(bytesOf(fileOf('windows-powershell', input))).code;
    expect(code(INPUT)).toBe(code({ policy: {}, ids: IDS }));
  });

  it('asks for an administrator and for the edition that reads JSON texts as texts', () => {
    for (const file of [...target('windows-powershell').write(INPUT), ...target('windows-powershell').remove(INPUT)]) {
      expect(text(bytesOf(file))).toContain('#Requires -RunAsAdministrator');
      expect(text(bytesOf(file))).toContain('#Requires -PSEdition Desktop');
    }
  });

  it('forces no installation where the school has settings of its own as a text: it says so and ends with 2', () => {
    const code = text(bytesOf(fileOf('windows-powershell', INPUT))).replaceAll('\r\n', '\n');
    // Every key of ours below ExtensionSettings is made behind the question.
    const made = [...code.matchAll(/^( *)\$settings = \$machine\.CreateSubKey\(.*ExtensionSettings/gm)];
    expect(made).toHaveLength(2);
    for (const one of made) {
      const before = code.slice(0, one.index).trimEnd().split('\n').at(-1);
      expect(before).toMatch(/ -and \(Test-MayInstall \$(?:place|Firefox)\.key\)\) \{$/);
    }
    expect(code).toContain("GetValueNames() -contains 'ExtensionSettings'");
    expect(code).toMatch(/if \(\$script:skipped -gt 0\) \{ exit 2 \}\n$/);
  });
});
