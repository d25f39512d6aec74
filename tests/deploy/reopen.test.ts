import { describe, expect, it } from 'vitest';
import { GECKO_ID } from '@/lib/deploy/gecko-id';
import { readPolicyFile } from '@/lib/deploy/read';
import { type Form, reopened } from '@/lib/deploy/reopen';
import { TARGETS } from '@/lib/deploy/targets';
import type { DeployInput, TargetId } from '@/lib/deploy/types';
import { bytesOf, target } from './files';
import { IDS, INSTALL, POLICY } from './policies';
import { utf8, warnings } from './written';

const OTHER = 'c'.repeat(32);
/** A form as it stands when a person has only chosen a kind of file. */
const fresh = (targetId: TargetId): Form => ({
  values: {},
  ids: { chromiumId: OTHER, geckoId: GECKO_ID },
  install: {},
  targetId,
  unfit: [],
});

/** Opens files one after the other, as the builder does. */
const open = (form: Form, files: readonly { readonly name: string; readonly content: string | Uint8Array }[]): Form =>
  files.reduce((now, file) => reopened(now, file.name, readPolicyFile(file.name, bytesOf(file), now.ids)), form);
const inputOf = (form: Form): DeployInput => ({ policy: form.values, ids: form.ids, install: form.install });
const readable = (id: TargetId, input: DeployInput) =>
  target(id)
    .write(input)
    .filter(({ name }) => !/\.(?:admx|txt|sh)$/.test(name));

describe.each(TARGETS.map(({ id }) => id))('%s, opened and written again', (id) => {
  it.each([
    ['with ids of its own for Edge', { policy: POLICY, ids: IDS, install: INSTALL }],
    ['with one id', { policy: POLICY, ids: { chromiumId: IDS.chromiumId, geckoId: IDS.geckoId }, install: INSTALL }],
    ['without installation', { policy: POLICY, ids: IDS }],
  ] as const)('is the same, %s', (_name, input) => {
    const form = open(fresh(id), readable(id, input));
    expect(form.targetId).toBe(id);
    // Texts of scripts aside, every file is the same byte by byte: values, ids, addresses, targets.
    const order = (files: readonly { name: string }[]) => files.map(({ name }) => name);
    const again = readable(id, inputOf(form));
    expect(order(again)).toEqual(order(readable(id, input)));
    if (id === 'google-admin') return;
    const reread = open({ ...fresh(id), ids: form.ids }, again);
    expect(reread.ids).toEqual(form.ids);
    for (const field of ['chromiumId', 'edgeId', 'geckoId'] as const)
      if (id !== 'linux-edge' && form.ids[field] !== OTHER && field in input.ids && form.ids[field] !== GECKO_ID)
        expect(form.ids[field] ?? (input.ids as DeployInput['ids'])[field]).toBe(
          (input.ids as DeployInput['ids'])[field],
        );
  });
});

describe('the JSON of Linux', () => {
  it.each(['linux-edge', 'linux-chromium', 'linux-chrome'] as const)('stays %s where that was chosen', (id) => {
    const [file] = readable('linux-chromium', { policy: POLICY, ids: IDS });
    const form = open(fresh(id), [{ name: 'policy.json', content: file?.content ?? '' }]);
    expect(form.targetId).toBe(id);
  });

  it.each(['linux-edge', 'linux-chromium', 'linux-chrome'] as const)('is known as %s by its name', (id) => {
    const form = open(fresh('windows-reg'), readable(id, { policy: POLICY, ids: IDS, install: INSTALL }));
    expect(form.targetId).toBe(id);
    expect(form.values).toEqual(POLICY);
  });

  it('keeps Edge’s own id and address for Edge, in either order of the files', () => {
    const files = readable('linux-edge', { policy: POLICY, ids: IDS, install: INSTALL });
    for (const order of [files, files.toReversed()]) {
      const known = { ...fresh('linux-edge'), ids: { ...IDS, chromiumId: OTHER } };
      const form = open(known, order);
      expect(form.ids).toEqual({ ...IDS, chromiumId: OTHER });
      expect(form.install).toEqual({ edgeUpdateUrl: INSTALL.edgeUpdateUrl });
      expect(form.values).toEqual(POLICY);
    }
  });

  it('takes of each of the two files its half, and says so', () => {
    const [values, install] = readable('linux-chrome', { policy: POLICY, ids: IDS, install: INSTALL });
    const before = {
      ...fresh('linux-chrome'),
      ids: IDS,
      values: { orgName: '前' },
      install: { updateUrl: 'https://a.tw/u' },
    };
    expect(open(before, values ? [values] : [])).toMatchObject({ values: POLICY, install: before.install });
    expect(open(before, install ? [install] : [])).toMatchObject({
      values: before.values,
      install: { updateUrl: INSTALL.updateUrl },
    });
    const halves = [values, install].map((file) => readPolicyFile('x', file ? bytesOf(file) : utf8(''), IDS).half);
    expect(halves).toEqual(['values', 'install']);
  });
});

describe('the language file of a template', () => {
  it('gives the ids back', () => {
    const form = open(fresh('windows-admx'), readable('windows-admx', { policy: POLICY, ids: IDS, install: INSTALL }));
    expect(form.ids).toEqual({ chromiumId: IDS.chromiumId, edgeId: IDS.edgeId, geckoId: GECKO_ID });
  });

  it('of an earlier version has none, and that is said', () => {
    const [file] = readable('windows-admx', { policy: POLICY, ids: IDS });
    const text = String(file?.content).replace(/<description>.*<\/description>/, '<description />');
    const read = readPolicyFile('a.adml', utf8(text), IDS);
    expect(read.fault).toBeNull();
    expect(warnings(read).join()).toContain('no id');
  });
});

it('a file for all browsers with one id clears another id of Edge that stood in the form', () => {
  const one = { chromiumId: IDS.chromiumId, geckoId: IDS.geckoId };
  const before = { ...fresh('windows-reg'), ids: { ...IDS, edgeId: OTHER } };
  const form = open(before, readable('windows-reg', { policy: POLICY, ids: one, install: INSTALL }));
  expect(form.ids.edgeId).toBeUndefined();
});

it('a file with a fault changes nothing', () => {
  const before = { ...fresh('linux-edge'), values: { orgName: '前' } };
  for (const text of ['{ broken', '', '{}', '{"3rdparty":{}}', '<plist/>'])
    expect(open(before, [{ name: 'a.json', content: text }])).toBe(before);
});

describe('a file that says nothing of a browser', () => {
  const form: Form = { ...fresh('windows-reg'), ids: IDS, install: INSTALL };
  const { xpiUrl, ...chromium } = INSTALL;
  const plist = `<?xml version="1.0"?><plist version="1.0"><dict><key>orgName</key><string>幸福國小</string></dict></plist>`;
  const [google] = readable('google-admin', { policy: POLICY, ids: IDS });
  const [values] = readable('firefox-json', { policy: POLICY, ids: IDS });
  const [other] = readable('firefox-json', { policy: POLICY, ids: IDS, install: { xpiUrl: 'https://b.test/b.xpi' } });
  const [whole] = readable('windows-reg', {
    policy: POLICY,
    ids: { ...IDS, geckoId: '' },
    install: { updateUrl: 'https://a.test/u.xml' },
  });
  it.each([
    ['Google’s, of any installation', google, INSTALL],
    ['preferences of one domain, of any installation', { name: 'a.plist', content: plist }, INSTALL],
    ['Firefox’s without one, of the others', values, chromium],
    ['Firefox’s with one, of the others', other, { ...chromium, xpiUrl: 'https://b.test/b.xpi' }],
    ['Windows’ without Firefox, of Firefox', whole, { updateUrl: 'https://a.test/u.xml', xpiUrl }],
  ])('leaves its installation as it is: %s', (_name, file, expected) => {
    expect(open(form, file ? [file] : []).install).toEqual(expected);
  });
});
