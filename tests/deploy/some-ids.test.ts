import { describe, expect, it } from 'vitest';
import { UnfitInput } from '@/lib/deploy/checks';
import { districtFiles } from '@/lib/deploy/district';
import { mergeFiles } from '@/lib/deploy/merge';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployFile, DeployIds, TargetId } from '@/lib/deploy/types';
import { asHeld, bytesOf } from './files';
import { IDS, INSTALL, POLICY } from './policies';

/** What stands for a browser in a file: its places in the registry, on macOS and on Linux. */
const SIGNS = {
  chrome: /Policies\\+Google\\+Chrome|com\.google\.Chrome|"Chrome"/,
  edge: /Policies\\+Microsoft\\+Edge|com\.microsoft\.Edge/,
  chromium: /Policies\\+Chromium|org\.chromium\.Chromium/,
  firefox: /Policies\\+Mozilla\\+Firefox|org\.mozilla\.firefox|"Extensions"/,
} as const;
type Browser = keyof typeof SIGNS;

const EVERYWHERE: readonly TargetId[] = [
  'windows-reg',
  'windows-admx',
  'windows-powershell',
  'windows-intune',
  'macos-profile',
];
const CASES: readonly {
  readonly name: string;
  readonly ids: DeployIds;
  readonly browsers: readonly Browser[];
  readonly alone: readonly TargetId[];
}[] = [
  {
    name: 'Firefox only',
    ids: { chromiumId: '', geckoId: IDS.geckoId },
    browsers: ['firefox'],
    alone: ['firefox-json'],
  },
  {
    name: 'Firefox, and empty fields for the others',
    ids: { chromiumId: '', edgeId: '', geckoId: IDS.geckoId },
    browsers: ['firefox'],
    alone: ['firefox-json'],
  },
  {
    name: 'Edge only',
    ids: { chromiumId: '', edgeId: IDS.edgeId, geckoId: '' },
    browsers: ['edge'],
    alone: ['linux-edge'],
  },
  {
    name: 'Edge and Firefox',
    ids: { chromiumId: '', edgeId: IDS.edgeId, geckoId: IDS.geckoId },
    browsers: ['edge', 'firefox'],
    alone: ['linux-edge', 'firefox-json'],
  },
  {
    name: 'no Firefox',
    ids: { ...IDS, geckoId: '' },
    browsers: ['chrome', 'edge', 'chromium'],
    alone: ['google-admin', 'linux-chrome', 'linux-edge', 'linux-chromium'],
  },
];

/** Registry files are UTF-16, all others UTF-8. */
const textOf = (file: DeployFile): string =>
  new TextDecoder(file.name.endsWith('.reg') ? 'utf-16le' : 'utf-8').decode(bytesOf(file));

describe.each(CASES)('a school with ids for $name', ({ ids, browsers, alone }) => {
  const input = { policy: POLICY, ids, install: INSTALL };
  const meant = [...EVERYWHERE, ...alone];
  const written = TARGETS.filter(({ id }) => meant.includes(id));

  it('gets every kind of file that reaches one of its browsers, and no other, from a list too', () => {
    for (const target of TARGETS) {
      if (meant.includes(target.id)) expect(target.write(input).length, target.id).toBeGreaterThan(0);
      else expect(() => target.write(input), target.id).toThrow(UnfitInput);
    }
    const files = districtFiles([{ line: 2, folder: 'a', input }]);
    const kinds = files.filter(({ name }) => name.startsWith('a/')).map(({ name }) => name.split('/')[1]);
    expect(new Set(kinds)).toEqual(new Set(meant));
  });

  it.each(EVERYWHERE)('finds nothing in it for the browsers that it has no id for: %s', (id) => {
    const target = written.find((one) => one.id === id);
    // The script that removes templates goes by the names of all.
    const removal = id === 'windows-admx' ? [] : (target?.remove(input) ?? []);
    const files = [...(target?.write(input) ?? []), ...(target ? mergeFiles(target, input) : []), ...removal];
    expect(files.length).toBeGreaterThan(1);
    // The empty name of Firefox's id in a script says that there is nothing to write for it.
    const text = files
      .map(textOf)
      .join('\n')
      .replaceAll(/\$Firefox = @'[^@]*"id": ""[^@]*'@/g, '');
    for (const [browser, sign] of Object.entries(SIGNS))
      expect(sign.test(text), browser).toBe(browsers.some((one) => one === browser));
    expect(text).not.toMatch(/xtensions\\+(?:\\policy|\])|ExtensionSettings\\+\]|\.extensions\.(?:<|\.plist)|"": ?\{/);
  });

  it('reads its values in every file again', () => {
    for (const target of written) {
      const [file] = target.write(input).filter(({ name }) => /\.(?:reg|adml|ps1|json|mobileconfig)$/.test(name));
      const read = file && readPolicyFile(file.name, bytesOf(file), ids);
      expect(read, target.id).toMatchObject({ policy: asHeld(file?.name ?? '', POLICY), fault: null, problems: [] });
      expect(Object.values(read?.ids ?? {}).filter((one) => !Object.values(ids).includes(one))).toEqual([]);
    }
  });
});

it('nobody’s files are written without any id', () => {
  for (const target of TARGETS)
    expect(() => target.write({ policy: POLICY, ids: { chromiumId: '', geckoId: '' } })).toThrow(UnfitInput);
});
