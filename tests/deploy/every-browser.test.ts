import { describe, expect, it } from 'vitest';
import { GECKO_ID } from '@/lib/deploy/gecko-id';
import { readPolicyFile } from '@/lib/deploy/read';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployIds, DeployInput } from '@/lib/deploy/types';
import { asHeld, bytesOf } from './files';
import { IDS, INSTALL, POLICY } from './policies';
import { warnings } from './written';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32)) as [string, string, string, string];
const GECKO = GECKO_ID;

/** What of the ids a file of this kind can hold. */
const held = (id: string, { chromiumId, edgeId, geckoId }: DeployIds): Partial<DeployIds> => ({
  ...(id === 'google-admin' || id === 'firefox-json' ? {} : { chromiumId }),
  ...(edgeId && /^(?:windows|macos)/.test(id) ? { edgeId } : {}),
  ...(/^(?:macos|firefox|windows)/.test(id) ? { geckoId } : {}),
});

/** Ids in a file, and those of the copy that opens it. */
const COPIES: readonly (readonly [string, DeployIds, Partial<DeployIds>])[] = [
  [
    'whose Chromium id is another’s, with the same Firefox id',
    { chromiumId: A, geckoId: GECKO },
    { chromiumId: B, geckoId: GECKO },
  ],
  ['that knows only Edge’s id', { chromiumId: A, edgeId: B, geckoId: GECKO }, { chromiumId: B, geckoId: 'x@y.tw' }],
  ['that knows only Chrome’s id', { chromiumId: A, edgeId: B, geckoId: GECKO }, { chromiumId: A, geckoId: GECKO }],
  ['whose Firefox id is another’s', { chromiumId: A, geckoId: 'z@school.tw' }, { chromiumId: A, geckoId: GECKO }],
  [
    'that shares no id',
    { chromiumId: A, edgeId: B, geckoId: 'z@school.tw' },
    { chromiumId: C, edgeId: D, geckoId: GECKO },
  ],
];
const POLICIES: readonly (readonly [string, DeployInput['policy']])[] = [
  ['many values', POLICY],
  ['one value', { orgName: '甲校' }],
];

describe.each(COPIES)('a file opened in a copy %s', (_name, ids, known) => {
  describe.each(POLICIES)('with %s', (_values, policy) => {
    it.each(TARGETS.filter(({ platform }) => platform !== 'linux').map((one) => [one.id, one] as const))(
      'keeps ids and installation of every browser: %s',
      (id, one) => {
        const install = { updateUrl: 'https://a.test/updates.xml', edgeUpdateUrl: 'https://b.test/updates.xml' };
        const input = { policy, ids, install: { ...install, xpiUrl: INSTALL.xpiUrl } };
        const files = one.write(input).filter(({ name }) => !/\.(?:admx|txt)$/.test(name));
        for (const file of files) {
          const read = readPolicyFile(file.name, bytesOf(file), known);
          expect(read.policy).toEqual(asHeld(file.name, policy));
          expect(read.ids).toEqual(held(id, ids));
          const xpi = { xpiUrl: INSTALL.xpiUrl };
          const everywhere = { ...install, ...xpi };
          expect(read.install).toEqual(id === 'google-admin' ? {} : id === 'firefox-json' ? xpi : everywhere);
          expect(warnings(read)).not.toContain('others');
        }
      },
    );
  });
});

it('a profile that holds nothing but installation keeps it, where one browser’s id is known', () => {
  const input = { policy: {}, ids: { chromiumId: A, geckoId: GECKO }, install: INSTALL };
  const [file] = TARGETS.find(({ id }) => id === 'macos-profile')?.write(input) ?? [];
  const read = readPolicyFile('a.mobileconfig', file ? bytesOf(file) : new Uint8Array(), {
    chromiumId: B,
    geckoId: GECKO,
  });
  expect(read.ids.chromiumId).toBe(A);
  expect(read.install).toEqual(INSTALL);
  expect(warnings(read)).toContain('foreign id');
});

it('another extension with a field of a common name is not taken for ours', () => {
  const payload = (type: string, values: string): string =>
    `<dict><key>PayloadType</key><string>${type}</string>${values}</dict>`;
  const profile = `<plist><dict><key>PayloadContent</key><array>${[
    payload(
      'org.mozilla.firefox',
      `<key>3rdparty</key><dict><key>Extensions</key><dict><key>${GECKO}</key><dict><key>orgName</key><string>甲校</string></dict></dict></dict>`,
    ),
    payload(`com.google.Chrome.extensions.${A}`, '<key>enabled</key><true/><key>theme</key><string>x</string>'),
  ].join('')}</array></dict></plist>`;
  const read = readPolicyFile('a.mobileconfig', new TextEncoder().encode(profile), {
    chromiumId: IDS.chromiumId,
    geckoId: GECKO,
  });
  expect(read.policy).toEqual({ orgName: '甲校' });
  expect(read.ids).toEqual({ geckoId: GECKO });
  expect(warnings(read)).toEqual(['others']);
});
