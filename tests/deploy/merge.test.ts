import { describe, expect, it } from 'vitest';
import { UnfitInput } from '@/lib/deploy/checks';
import { mergeFiles } from '@/lib/deploy/merge';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import { PINNED } from './exactly';
import { bytesOf, target, textIn } from './files';
import { IDS, INPUT, INSTALL, POLICY } from './policies';

const snippetOf = (id: Parameters<typeof target>[0], input = INPUT): string => {
  const file = mergeFiles(target(id), input).find(({ name }) => name === 'sso-login-helper-merge.txt');
  return file ? textIn(file) : '';
};

describe.each(TARGETS.filter(({ installs }) => installs).map((one) => [one.id, one] as const))(
  'where a school has ExtensionSettings of its own: %s',
  (_id, one) => {
    it('the files hold values and no installation', () => {
      for (const file of mergeFiles(one, INPUT).filter(({ name }) => !/\.(?:admx|txt|sh)$/.test(name))) {
        const read = readPolicyFile(file.name, bytesOf(file), IDS);
        expect(read.policy.orgName).toBe(POLICY.orgName);
        expect(read.install).toEqual({});
      }
    });

    it('a text says in both languages what to merge, and what is lost otherwise', () => {
      const text = snippetOf(one.id);
      expect(text).toContain('ExtensionSettings');
      expect(text).toMatch(/只採用一份/);
      expect(text).toMatch(/takes only one/);
    });
  },
);

describe('the snippet', () => {
  it('is JSON of each browser for Windows, under the id of each', () => {
    const blocks = [...snippetOf('windows-reg').matchAll(/^\{\n[\s\S]*?^\}$/gm)].map(([json]) => JSON.parse(json));
    expect(blocks).toEqual([
      { [IDS.chromiumId]: { installation_mode: 'force_installed', update_url: INSTALL.updateUrl, ...PINNED.chrome } },
      { [IDS.edgeId]: { installation_mode: 'force_installed', update_url: INSTALL.edgeUpdateUrl, ...PINNED.edge } },
      { [IDS.geckoId]: { installation_mode: 'force_installed', install_url: INSTALL.xpiUrl } },
    ]);
  });

  it('is of the one browser on Linux, and says that the last name wins', () => {
    const text = snippetOf('linux-edge');
    expect(text).toContain(IDS.edgeId);
    expect(text).not.toContain(IDS.chromiumId);
    expect(text).toContain('檔名排最後');
  });

  it('is of Firefox for policies.json', () => {
    const text = snippetOf('firefox-json');
    expect(JSON.parse(/^\{\n[\s\S]*?^\}$/m.exec(text)?.[0] ?? '')).toEqual({
      [IDS.geckoId]: { installation_mode: 'force_installed', install_url: INSTALL.xpiUrl },
    });
  });

  it('is a part of a plist for macOS', () => {
    expect(snippetOf('macos-profile')).toContain(`<key>${IDS.chromiumId}</key>`);
  });

  it('takes an address that is refused no more than the files do', () => {
    const bad = { ...INPUT, install: { updateUrl: 'http://10.0.0.5/u.xml' } };
    expect(() => mergeFiles(target('linux-chrome'), bad)).toThrow(UnfitInput);
  });

  it('takes Edge’s empty address for none', () => {
    const text = snippetOf('windows-reg', {
      ...INPUT,
      install: { updateUrl: INSTALL.updateUrl, edgeUpdateUrl: '', xpiUrl: '' },
    });
    expect(text).not.toContain('"update_url": ""');
    expect(text.match(/"update_url"/g)).toHaveLength(2);
  });

  it('is none where nothing is installed', () => {
    expect(mergeFiles(target('windows-reg'), { policy: POLICY, ids: IDS }).map(({ name }) => name)).toEqual([
      'sso-login-helper.reg',
    ]);
  });
});
