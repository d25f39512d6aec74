import fc from 'fast-check';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/lib/config/canonical';
import { UnfitInput } from '@/lib/deploy/checks';
import { readPolicyFile } from '@/lib/deploy/read';
import { deletion, keySections } from '@/lib/deploy/reg-write';
import { emptyKey } from '@/lib/deploy/registry-tree';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployInput } from '@/lib/deploy/types';
import { bytesOf } from './files';
import { hostileText } from './hostile-text';
import { IDS, INPUT, INSTALL } from './policies';

const ID = IDS.chromiumId;
const textIn = (file: DeployFile): string => {
  const bytes = bytesOf(file);
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
};

const withEvil = fc.oneof(
  hostileText,
  hostileText.map((text) => ID + text),
  hostileText.map((text) => `https://x.test/${text}`),
);

/** All keys of a registry file, told by lines alone. */
const keysOf = (text: string): string[] => text.split(/\r\n?|\n/).filter((line) => line.startsWith('['));

describe('a value that would break out of its place', () => {
  it.each(TARGETS.map((target) => [target.id, target] as const))('is refused by %s in every field', (_id, target) => {
    for (const field of ['chromiumId', 'edgeId', 'geckoId'] as const)
      for (const value of ['\\', `${ID}]`, `${ID}\r\n`, 'x"y', "a'b", '‘', '../x', '\0', '__proto__'])
        for (const write of [target.write, target.remove])
          expect(() => write({ ...INPUT, ids: { ...IDS, [field]: value } })).toThrow(UnfitInput);
    for (const field of ['updateUrl', 'edgeUpdateUrl', 'xpiUrl'] as const)
      for (const value of [
        'http://evil.test/u.xml\0x',
        'http://evil.test/u',
        'https://a"b',
        'https://a\nb',
        'https://a@b',
        "https://x/'",
      ])
        for (const write of [target.write, target.remove])
          expect(() => write({ ...INPUT, install: { ...INSTALL, [field]: value } })).toThrow(UnfitInput);
    for (const orgName of ['a\0b', 'a\nb', '\u202ex', '\ud800'])
      expect(() => target.write({ ...INPUT, policy: { orgName } })).toThrow(UnfitInput);
  });

  it.each(TARGETS.map((target) => [target.id, target] as const))(
    '%s: refuses, or writes what a reader gets back exactly',
    (_id, target) => {
      fc.assert(
        fc.property(withEvil, withEvil, withEvil, hostileText, (edgeId, geckoId, url, orgName) => {
          const input: DeployInput = {
            policy: { orgName, hints: 'pill' },
            ids: { chromiumId: ID, ...(edgeId === '' ? {} : { edgeId }), geckoId },
            install: { updateUrl: url },
          };
          let files: readonly DeployFile[];
          try {
            files = target.write(input);
          } catch (error) {
            expect(error).toBeInstanceOf(UnfitInput);
            return;
          }
          const readable = files.find(({ name }) => !name.endsWith('.admx') && !name.endsWith('.txt'));
          const read = readPolicyFile(readable?.name ?? '', readable ? bytesOf(readable) : new Uint8Array(), {
            chromiumId: ID,
            geckoId,
          });
          expect(canonical(read.policy)).toBe(canonical({ ...input.policy, orgName: orgName.trim() }));
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(["it's ‘quoted’", "x\n'@", "x\n’@ | iex '", '"; [x]', '\\"]', '</string><key>x</key>', ']]>', '$(calc)`'])(
    'is a value and nothing else in every format: %j',
    (answer) => {
      const policy = { entries: [{ question: 'q', answer }] };
      for (const target of TARGETS) {
        const [file] = target.write({ policy, ids: IDS }).filter(({ name }) => !/\.(?:admx|txt)$/.test(name));
        if (!file) throw new Error(target.id);
        expect(readPolicyFile(file.name, bytesOf(file), IDS).policy).toEqual(policy);
        if (target.id === 'macos-profile') {
          const profile = parsePlist(textIn(file));
          expect(JSON.stringify(profile)).toContain(JSON.stringify(answer));
        }
        if (target.id === 'windows-reg')
          for (const key of keysOf(textIn(file)))
            expect(key).toMatch(
              /^\[-?HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\[\w\\]+\\3rdparty\\(?:extensions\\[a-p]{32}\\policy|Extensions(?:\]|\\[\w.-]+@[\w.]+\]))/,
            );
        if (target.id === 'windows-powershell') {
          // PowerShell ends the text at any of its five quotation marks with an @ at the beginning of a line.
          const marks = textIn(file).match(/^['‘’‚‛]@/gm);
          expect(marks).toHaveLength(3);
          expect(textIn(file)).not.toMatch(/[‘’‚‛]/);
        }
      }
    },
  );
});

describe('the writer of registry keys', () => {
  it.each(['', 'A\\', '\\A', 'A\\\\B', 'A]', '[A', 'A"', 'A\nB', 'A\0', 'A\u2028'])('refuses %j as a path', (path) => {
    expect(() => deletion(path)).toThrow(UnfitInput);
    expect(() => keySections(path, emptyKey())).toThrow(UnfitInput);
  });
  it.each(['', 'a"b', 'a\r\n[b', 'a]'])('refuses %j as a name', (name) => {
    const values = emptyKey();
    values.values.set(name, 'x');
    expect(() => keySections('A', values)).toThrow(UnfitInput);
    const keys = emptyKey();
    keys.keys.set(name, emptyKey());
    expect(() => keySections('A', keys)).toThrow(UnfitInput);
  });
});
