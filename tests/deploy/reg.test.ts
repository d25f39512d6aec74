import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, type Shape } from '@/lib/config/fields';
import { readPolicyFile } from '@/lib/deploy/read';
import type { Policy } from '@/lib/types/config';
import { PINNED } from './exactly';
import { bytesOf, fileOf, target } from './files';
import { anyPolicy, IDS, INPUT, INSTALL } from './policies';
import { strictReg } from './strict-readers';

type Registry = ReadonlyMap<string, ReadonlyMap<string, string | number>>;

const strictImport = (bytes: Uint8Array): Registry => strictReg(bytes).keys;

/** As Chromium makes JSON of a key: numbered names in the order of text. */
function asChromium(registry: Registry, path: string, shape: Shape | undefined): unknown {
  const start = `${path}\\`;
  const below = [...registry.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  const keys = [...new Set(below.map((key) => key.split('\\')[0] ?? ''))].sort();
  const values = [...(registry.get(path) ?? [])].sort(([one], [other]) => (one < other ? -1 : 1));
  if (shape?.type === 'array')
    return [
      ...keys.map((name) => asChromium(registry, start + name, shape.items)),
      ...values.map(([, value]) => value),
    ];
  const shapeOf = (name: string): Shape | undefined =>
    shape?.type === 'object' ? shape.fields.find((field) => field.name === name)?.shape : undefined;
  return Object.fromEntries([
    ...values.map(([name, value]) => [name, shapeOf(name)?.type === 'boolean' ? value !== 0 : value]),
    ...keys.map((name) => [name, asChromium(registry, start + name, shapeOf(name))]),
  ]);
}

const CHROME = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
const EDGE = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge';
const CHROMIUM = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Chromium';
const ROOT: Shape = { type: 'object', fields: FIELDS };

describe('the registry file', () => {
  it('gives Chromium every value in every browser', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const registry = strictImport(bytesOf(fileOf('windows-reg', { policy, ids: IDS })));
        for (const place of [CHROME, CHROMIUM])
          expect(asChromium(registry, `${place}\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`, ROOT)).toEqual(
            policy,
          );
        expect(asChromium(registry, `${EDGE}\\3rdparty\\extensions\\${IDS.edgeId}\\policy`, ROOT)).toEqual(policy);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of more than nine entries', () => {
    const entries = Array.from({ length: 12 }, (_, at) => ({ question: `q${at + 1}`, answer: 'a' }));
    const registry = strictImport(bytesOf(fileOf('windows-reg', { policy: { entries }, ids: IDS })));
    const path = `${CHROME}\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`;
    expect(asChromium(registry, path, ROOT)).toEqual({ entries });
  });

  it('forces the installation beside other extensions’ settings', () => {
    const registry = strictImport(bytesOf(fileOf('windows-reg', INPUT)));
    expect(Object.fromEntries(registry.get(`${EDGE}\\ExtensionSettings\\${IDS.edgeId}`) ?? [])).toEqual({
      installation_mode: 'force_installed',
      update_url: INSTALL.edgeUpdateUrl,
      ...PINNED.edge,
    });
    expect(registry.has(`${EDGE}\\ExtensionSettings`)).toBe(false);
  });

  it('leaves nothing of an earlier import', () => {
    const text = (policy: Policy): string =>
      new TextDecoder('utf-16le').decode(bytesOf(fileOf('windows-reg', { policy, ids: IDS })));
    const later = text({ orgName: '乙' });
    const both = text(INPUT.policy) + later.slice(later.indexOf('\r\n\r\n'));
    const registry = strictImport(new Uint8Array([0xff, 0xfe, ...Buffer.from(both, 'utf16le')]));
    const path = `${CHROME}\\3rdparty\\extensions\\${IDS.chromiumId}\\policy`;
    expect(asChromium(registry, path, ROOT)).toEqual({ orgName: '乙' });
  });

  it('is wholly undone by the removal file', () => {
    const whole = new TextDecoder('utf-16le').decode(bytesOf(fileOf('windows-reg', INPUT)));
    const [file] = target('windows-reg').remove(INPUT);
    const removal = new TextDecoder('utf-16le').decode(file ? bytesOf(file) : new Uint8Array());
    const both = whole + removal.slice(removal.indexOf('\r\n\r\n'));
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from(both, 'utf16le')]);
    // Only the key that Firefox's extensions share is left, and nothing in it.
    expect([...strictImport(bytes)].flatMap(([, values]) => [...values])).toEqual([]);
    expect(readPolicyFile('a.reg', bytes, IDS).fault?.reason).toBe('no-values');
  });
});

const reg = (...lines: string[]): Uint8Array =>
  new TextEncoder().encode(['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n'));
const POLICY_KEY = `[HKEY_CURRENT_USER\\Software\\policies\\google\\chrome\\3rdparty\\Extensions\\${IDS.chromiumId}\\policy]`;

describe('a registry file by other hands', () => {
  it('is read in any case of keys, with comments, lists as JSON and line ends in quotes', () => {
    const read = readPolicyFile(
      'export.reg',
      reg(
        '; a comment with [brackets] and "quotes"',
        POLICY_KEY,
        '@=""',
        '"orgName"="幸福國小" ; said so',
        '"hiddenEntries"="[\\"SSO-A1\\"]"',
        '"enabled"="0"',
        '"unread"=hex(7):61,00,\\',
        '  00,00',
      ),
    );
    expect(read.fault).toBeNull();
    expect(read.policy).toEqual({ orgName: '幸福國小', hiddenEntries: ['SSO-A1'], enabled: false });
    expect(read.ids).toEqual({ chromiumId: IDS.chromiumId });
  });

  it.each([
    [['[HKEY_LOCAL_MACHINE\\A', '"a"="b"'], 3],
    [['[HKEY_LOCAL_MACHINE\\A]', '"a"=b'], 4],
    [['[HKEY_LOCAL_MACHINE\\A]', '', '"a"="b', '"c"=dword:1'], 5],
    [['"a"="b"'], 3],
    [['[HKEY_LOCAL_MACHINE\\A]', '"a"=hex(1):6'], 4],
  ])('%j: names the line', (lines, line) => {
    const { fault } = readPolicyFile('a.reg', reg(...lines));
    expect(fault?.reason).toBe('syntax');
    expect(fault?.message.en).toContain(`line ${line} `);
  });
});
