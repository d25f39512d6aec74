import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { valueAt } from '@/lib/deploy/values';
import { isRecord } from '@/lib/utils/is-record';
import { PINNED } from './exactly';
import { fileOf, textIn } from './files';
import { anyPolicy, IDS, INPUT, INSTALL, POLICY } from './policies';

function payloads(text: string): Record<string, unknown>[] {
  const content = valueAt(parse(text), 'PayloadContent');
  return Array.isArray(content) ? content.filter(isRecord).map((one) => ({ ...one })) : [];
}

const own = (payload: Record<string, unknown> | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(payload ?? {}).filter(([name]) => !name.startsWith('Payload')));

const domain = (all: Record<string, unknown>[], type: string) =>
  own(all.find(({ PayloadType }) => PayloadType === type));

describe('the configuration profile', () => {
  it('holds every value in the domain of each browser', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        const all = payloads(textIn(fileOf('macos-profile', { policy, ids: IDS, install: INSTALL })));
        expect(domain(all, `com.google.Chrome.extensions.${IDS.chromiumId}`)).toEqual(policy);
        expect(domain(all, `com.microsoft.Edge.extensions.${IDS.edgeId}`)).toEqual(policy);
        expect(domain(all, `org.chromium.Chromium.extensions.${IDS.chromiumId}`)).toEqual(policy);
        const firefox = domain(all, 'org.mozilla.firefox');
        expect(valueAt(firefox, '3rdparty', 'Extensions', IDS.geckoId)).toEqual(policy);
        expect(firefox.EnterprisePoliciesEnabled).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing for Firefox under an id that is not known', () => {
    const text = textIn(fileOf('macos-profile', { ...INPUT, ids: { ...IDS, geckoId: '' } }));
    expect(text).toContain('com.google.Chrome.extensions');
    expect(text).not.toContain('org.mozilla.firefox');
  });

  it('forces the installation by each browser’s own address, and only when asked', () => {
    const all = payloads(textIn(fileOf('macos-profile', INPUT)));
    const forced = (url: string, pin?: object) => ({ installation_mode: 'force_installed', update_url: url, ...pin });
    expect(domain(all, 'com.google.Chrome')).toEqual({
      ExtensionSettings: { [IDS.chromiumId]: forced(INSTALL.updateUrl, PINNED.chrome) },
    });
    expect(domain(all, 'com.microsoft.Edge')).toEqual({
      ExtensionSettings: { [IDS.edgeId]: forced(INSTALL.edgeUpdateUrl, PINNED.edge) },
    });
    const plain = textIn(fileOf('macos-profile', { policy: POLICY, ids: IDS }));
    expect(plain).not.toContain('force_installed');
  });

  it('has the keys that every payload needs, no identifier twice', () => {
    const text = textIn(fileOf('macos-profile', INPUT));
    const all = [valueAt(parse(text)), ...payloads(text)].filter(isRecord);
    for (const one of all) {
      expect(one.PayloadVersion).toBe(1);
      expect(one.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/);
    }
    for (const name of ['PayloadUUID', 'PayloadIdentifier'])
      expect(new Set(all.map((one) => one[name])).size).toBe(all.length);
  });
});
