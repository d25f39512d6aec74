import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { IDS } from './policies';
import { CHROME, EDGE, OURS, readJson, readReg, utf8, warnings } from './written';

const UBLOCK = 'cjpalhdlnbpafiamejdnhcphjbkeiagm';
const OURS_ID = IDS.chromiumId;
const forced = (url: string) => ({ installation_mode: 'force_installed', update_url: url });
const extensions = (values: object, rest: object = {}) => ({ '3rdparty': { extensions: values }, ...rest });

describe('a file of Chrome with other extensions beside ours', () => {
  it('gives ours by its id, even where it holds no field that is known', () => {
    const file = extensions({ [UBLOCK]: { enabled: true }, [OURS_ID]: { theme: 'dark' } });
    const read = readJson(file, IDS);
    expect(read.fault).toBeNull();
    expect(read.policy).toEqual({});
    expect(read.problems.map(({ path }) => path)).toEqual(['theme']);
    expect(warnings(read)).toEqual(['others']);
  });

  it('gives ours by its fields where the id is not known', () => {
    const file = extensions({ [UBLOCK]: { toOverwrite: {} }, x: 'enabled', [OURS_ID]: { hints: 'pill' } });
    const read = readJson(file);
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(read.ids).toEqual({ chromiumId: OURS_ID });
    expect(warnings(read)).toEqual(['others']);
  });

  it('holds nothing of ours where neither id nor fields are', () => {
    const read = readJson(
      extensions({ [UBLOCK]: { toOverwrite: {} } }, { ExtensionSettings: { [UBLOCK]: forced('https://u.example') } }),
    );
    expect(read.fault?.reason).toBe('no-values');
    expect(read.fault?.message.zh).toContain('沒有這個擴充功能');
    expect(read.target).toBe('linux-chrome');
  });

  it('says nothing where there are no others', () => {
    const file = extensions(
      { [OURS_ID]: { hints: 'pill' } },
      { ExtensionSettings: { [OURS_ID]: forced('https://u.example') } },
    );
    for (const ids of [IDS, {}])
      expect(readJson(file, ids)).toMatchObject({ warnings: [], install: { updateUrl: 'https://u.example' } });
  });

  it('says so also where only an installation is another’s', () => {
    const file = extensions(
      { [OURS_ID]: { hints: 'pill' } },
      { ExtensionSettings: { [UBLOCK]: forced('https://u.example') } },
    );
    const read = readJson(file, IDS);
    expect(warnings(read)).toEqual(['others']);
    expect(read.install).toEqual({});
  });

  it('may hold our installation and no values', () => {
    const read = readJson({ ExtensionSettings: { [OURS_ID]: forced('https://u.example') } }, IDS);
    expect(read).toMatchObject({
      fault: null,
      policy: {},
      problems: [],
      warnings: [],
      install: { updateUrl: 'https://u.example' },
    });
    expect(read.ids).toEqual({ chromiumId: OURS_ID });
  });

  it('says that the id is another’s, with its values and its installation', () => {
    const file = extensions(
      { [UBLOCK]: { hints: 'pill' } },
      { ExtensionSettings: { [UBLOCK]: forced('https://u.example') } },
    );
    const read = readJson(file, IDS);
    expect(read).toMatchObject({
      policy: { hints: 'pill' },
      ids: { chromiumId: UBLOCK },
      install: { updateUrl: 'https://u.example' },
    });
    expect(warnings(read)).toEqual(['foreign id']);
    expect(read.warnings[0]?.zh).toContain('識別碼');
  });

  it('names values that are no group', () => {
    expect(readJson(extensions({ [OURS_ID]: 'pill' }), IDS).problems).toEqual([{ path: '', reason: 'type' }]);
    expect(readJson({ '3rdparty': { extensions: [{ hints: 'pill' }] } }, IDS).fault?.reason).toBe('no-values');
  });
});

describe('forced installations in a file of Chrome', () => {
  const readWith = (rest: object) => readJson(extensions({ [OURS_ID]: { hints: 'pill' } }, rest), IDS);
  const installs = (rest: object) => {
    const read = readWith(rest);
    // What is no forced installation is no other extension's either.
    expect(warnings(read)).not.toContain('others');
    return read.install;
  };

  it.each([
    ['one that users may remove', { installation_mode: 'normal_installed', update_url: 'https://u.example' }],
    ['one that is blocked', { installation_mode: 'blocked' }],
    ['one without an address', { installation_mode: 'force_installed' }],
    ['one whose address is no text', { installation_mode: 'force_installed', update_url: 1 }],
    ['one that is no group', 'force_installed'],
  ])('do not count %s', (_name, entry) => {
    expect(installs({ ExtensionSettings: { [OURS_ID]: entry } })).toEqual({});
  });

  it.each([
    [`${OURS_ID};https://a.example/u.xml`, { updateUrl: 'https://a.example/u.xml' }],
    [`${OURS_ID};`, {}],
    [OURS_ID, {}],
    [`x${OURS_ID};https://a.example/u.xml`, {}],
    [`${OURS_ID}x;https://a.example/u.xml`, {}],
    [`${OURS_ID.slice(1)};https://a.example/u.xml`, {}],
    [null, {}],
  ])('in a list are an id and an address: %j', (item, expected) => {
    expect(installs({ ExtensionInstallForcelist: [item] })).toEqual(expected);
  });

  it.each([{ toolbar_pin: 'force_pinned' }, { toolbar_state: 'force_shown' }, {}])(
    'are all of ours with the icon on the toolbar, or without a word of it: %j',
    (pin) => {
      const read = readWith({ ExtensionSettings: { [OURS_ID]: { ...forced('https://u.example'), ...pin } } });
      expect(read.install).toEqual({ updateUrl: 'https://u.example' });
      expect(read.warnings).toEqual([]);
    },
  );

  it.each([
    ['installs in another way', { ExtensionSettings: { [OURS_ID]: { installation_mode: 'normal_installed' } } }],
    [
      'says more than that it is forced',
      { ExtensionSettings: { [OURS_ID]: { ...forced('https://u.example'), runtime_allowed_hosts: ['*://*.tw'] } } },
    ],
    [
      'leaves the icon off the toolbar',
      { ExtensionSettings: { [OURS_ID]: { ...forced('https://u.example'), toolbar_pin: 'default_unpinned' } } },
    ],
    ['is named without an address', { ExtensionInstallForcelist: [OURS_ID] }],
    ['has an address that is no text', { ExtensionSettings: { [OURS_ID]: { ...forced('x'), update_url: 1 } } }],
  ])('are not lost without a word where ours %s', (_name, rest) => {
    const [said, ...more] = readWith(rest).warnings;
    expect(more).toEqual([]);
    expect(said?.en).toMatch(
      /not kept here: (?:installation_mode|runtime_allowed_hosts|toolbar_pin|ExtensionInstallForcelist)/,
    );
  });

  it.each([
    ['the block list of the school', { ExtensionSettings: { '*': { installation_mode: 'blocked' } } }],
    ['another extension’s entry', { ExtensionSettings: { [UBLOCK]: { installation_mode: 'allowed' } } }],
    ['a policy of the browser', { HomepageLocation: 'https://school.example' }],
  ])('stand beside %s, which a new file would not hold: it is said', (_name, rest) => {
    expect(warnings(readWith(rest))).toEqual(['others']);
  });

  it('in something else than a list are none', () => {
    expect(
      installs({ ExtensionInstallForcelist: { 0: `${OURS_ID};u` }, ExtensionSettings: [forced('https://u.example')] }),
    ).toEqual({});
  });

  const bothWays = (url: string) =>
    readWith({
      ExtensionSettings: { [OURS_ID]: forced('https://a.example') },
      ExtensionInstallForcelist: [`${OURS_ID};${url}`],
    });

  it('are the first ones of both ways, and the other address is named', () => {
    const read = bothWays('https://b.example');
    expect(read.install).toEqual({ updateUrl: 'https://a.example' });
    expect(warnings(read)).toEqual(['several places']);
  });

  it('are no matter for a warning where both ways say the same', () => {
    expect(warnings(bothWays('https://a.example'))).toEqual([]);
  });
});

describe('a file for several browsers', () => {
  const edge = (id: string) => OURS.replace(CHROME, EDGE).replace(IDS.chromiumId, id);
  const install = (place: string, id: string, url: string) => [
    `[${place}\\ExtensionSettings\\${id}]`,
    '"installation_mode"="force_installed"',
    `"update_url"="${url}"`,
  ];

  it('gives Edge’s id and address only where they are its own', () => {
    const same = readReg(
      ...install(CHROME, OURS_ID, 'https://a.example'),
      ...install(EDGE, OURS_ID, 'https://a.example'),
    );
    expect(same).toMatchObject({ ids: { chromiumId: OURS_ID }, install: { updateUrl: 'https://a.example' } });
    expect(Object.keys({ ...same.ids, ...same.install })).toEqual(['chromiumId', 'updateUrl']);
    const own = readReg(
      ...install(CHROME, OURS_ID, 'https://a.example'),
      ...install(EDGE, IDS.edgeId, 'https://b.example'),
    );
    expect(own.ids).toEqual({ chromiumId: OURS_ID, edgeId: IDS.edgeId });
    expect(own.install).toEqual({ updateUrl: 'https://a.example', edgeUpdateUrl: 'https://b.example' });
  });

  it('gives Edge’s for all where there are no others', () => {
    const read = readReg(`[${edge(IDS.edgeId)}]`, '"hints"="pill"', ...install(EDGE, IDS.edgeId, 'https://b.example'));
    expect(read.ids).toEqual({ chromiumId: IDS.edgeId });
    expect(read.install).toEqual({ updateUrl: 'https://b.example' });
  });

  it('says that values differ, and only where they do', () => {
    const one = (hints: string) => [`[${edge(IDS.edgeId)}]`, `"hints"="${hints}"`];
    expect(warnings(readReg(`[${OURS}]`, '"hints"="pill"', ...one('pill')))).toEqual([]);
    const read = readReg(`[${OURS}]`, '"hints"="pill"', ...one('badge'));
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(warnings(read)).toEqual(['differ']);
    expect(read.warnings[0]?.zh).toContain('第一組');
  });

  it('of Google’s console has no id that could be another’s', () => {
    const read = readPolicyFile('a.json', utf8('{"hints":{"Value":"pill"}}'), IDS);
    expect(read).toMatchObject({ policy: { hints: 'pill' }, warnings: [], ids: {}, install: {} });
  });
});
