import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { bytesOf, target } from './files';
import { IDS, INPUT } from './policies';
import { CHROME, EDGE, OURS, readOurs, readReg, warnings } from './written';

const USER = OURS.replace('HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER');

describe('values of the registry', () => {
  it.each([
    ['dword:00000000', false],
    ['dword:00000001', true],
    ['dword:00000002', true],
    ['"0"', false],
    ['"00"', false],
    ['"1"', true],
    ['"-1"', true],
  ])('as yes or no: %s', (data, expected) => {
    expect(readOurs(`"enabled"=${data}`).policy).toEqual({ enabled: expected });
  });

  it.each(['"true"', '"1x"', '"x1"', '"1.5"', '""'])('as yes or no: %s is neither, and is named', (data) => {
    const read = readOurs(`"enabled"=${data}`);
    expect(read.policy).toEqual({});
    expect(read.problems).toEqual([{ path: 'enabled', reason: 'type' }]);
  });

  const rule = (entry: string): string[] => [
    `[${OURS}\\rules\\1]`,
    `"entry"=${entry}`,
    `[${OURS}\\rules\\1\\phrases]`,
    '"1"="維護公告"',
    `[${OURS}\\rules\\1\\pages]`,
    '"1"="login"',
  ];

  it.each([
    ['dword:0000000c', 12],
    ['"12"', 12],
  ])('as numbers: %s', (entry, expected) => {
    const entries = Array.from({ length: 12 }, () => ({ question: 'q', answer: 'a' }));
    const all = `"entries"="${JSON.stringify(entries).replaceAll('"', '\\"')}"`;
    expect(readReg(`[${OURS}]`, all, ...rule(entry)).policy.rules).toEqual([
      { phrases: ['維護公告'], pages: ['login'], entry: expected },
    ]);
  });

  it.each(['"12x"', '"x12"', '"1.5"', '""', '"第一"'])('as numbers: %s is none, and is named', (entry) => {
    expect(readReg(...rule(entry)).problems).toEqual([{ path: 'rules[0].entry', reason: 'type' }]);
  });

  it('keep a negative number as what it is, so that its range is named', () => {
    expect(readReg(...rule('"-1"')).problems).toEqual([{ path: 'rules[0].entry', reason: 'range' }]);
  });

  it('as lists and groups in JSON are read, and named where they are half-written', () => {
    const read = readOurs(
      '"hiddenEntries"="[\\"SSO-A1\\"]"',
      '"localContact"="{\\"name\\":\\"資訊組\\"}"',
      '"locked"="[\\"hints\\""',
      '"entries"=dword:1',
    );
    expect(read.policy).toEqual({ hiddenEntries: ['SSO-A1'], localContact: { name: '資訊組' } });
    expect(read.problems).toEqual([
      { path: 'locked', reason: 'type' },
      { path: 'entries', reason: 'type' },
    ]);
  });

  it('as numbers where a text is asked for are named', () => {
    expect(readOurs('"orgName"=dword:1').problems).toEqual([{ path: 'orgName', reason: 'type' }]);
  });

  it('under names that are no fields are named', () => {
    const read = readOurs('"orgname"="示範國小"', '"hints"="pill"', `[${OURS}\\Desk]`, '"name"="n"');
    expect(read.policy).toEqual({ hints: 'pill' });
    expect(read.problems.map(({ path }) => path).sort()).toEqual(['Desk', 'orgname']);
  });
});

describe('lists in the registry', () => {
  it('have the order of their names as text, and no item without a number', () => {
    const read = readReg(
      `[${OURS}\\disabledRules]`,
      '"2"="two"',
      '"10"="ten"',
      '"1"="one"',
      '"x1"="none"',
      '"1x"="none"',
      '@="none"',
    );
    expect(read.policy).toEqual({ disabledRules: ['one', 'ten', 'two'] });
  });

  it('have the keys in that order too, before single values', () => {
    const entry = (name: string) => [`[${OURS}\\entries\\${name}]`, `"question"="${name}"`, '"answer"="a"'];
    const read = readReg(
      `[${OURS}\\entries]`,
      '"0"="{\\"question\\":\\"json\\",\\"answer\\":\\"a\\"}"',
      ...['2', '10', '1', 'notes'].flatMap(entry),
    );
    expect(read.policy.entries?.map(({ question }) => question)).toEqual(['1', '10', '2', 'json']);
  });
});

describe('places in the registry', () => {
  it('are the user’s too, behind the machine’s', () => {
    expect(readReg(`[${USER}]`, '"hints"="pill"').policy).toEqual({ hints: 'pill' });
    const both = readReg(`[${USER}]`, '"hints"="pill"', `[${OURS}]`, '"hints"="badge"');
    expect(both.policy).toEqual({ hints: 'badge' });
    expect(warnings(both)).toEqual(['differ']);
  });

  it('of other browsers and hives hold nothing of ours', () => {
    const elsewhere = [
      OURS.replace('Google\\Chrome', 'BraveSoftware\\Brave'),
      OURS.replace('HKEY_LOCAL_MACHINE', 'HKEY_USERS'),
      OURS.replace('\\policy', '\\values'),
      OURS.replace('extensions', 'addons'),
    ];
    for (const key of elsewhere) expect(readReg(`[${key}]`, '"hints"="pill"').fault?.reason).toBe('no-values');
  });

  const forced = (mode: string, url: string) =>
    readReg(`[${EDGE}\\ExtensionSettings\\${IDS.edgeId}]`, `"installation_mode"=${mode}`, `"update_url"=${url}`);

  it('say what is installed by force, and only that', () => {
    expect(forced('"force_installed"', '"https://a.example/u.xml"').install).toEqual({
      updateUrl: 'https://a.example/u.xml',
    });
    expect(forced('"normal_installed"', '"https://a.example/u.xml"').fault?.reason).toBe('no-values');
    expect(forced('"force_installed"', 'dword:1').fault?.reason).toBe('no-values');
    expect(readReg(`[${CHROME}\\ExtensionSettings]`, '"*"="{}"').fault?.reason).toBe('no-values');
  });
});

describe('the registry file for removal', () => {
  it('deletes values and forced installation of each browser, under the id it knows', () => {
    const [file] = target('windows-reg').remove(INPUT);
    const text = new TextDecoder('utf-16le').decode(file && bytesOf(file));
    const keys = text.split('\r\n').filter((line) => line.startsWith('['));
    const below = (browser: string, id: string) => [
      `[-${browser}\\3rdparty\\extensions\\${id}]`,
      `[-${browser}\\ExtensionSettings\\${id}]`,
    ];
    const firefox = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox';
    expect(keys).toEqual([
      ...below(CHROME, IDS.chromiumId),
      ...below(EDGE, IDS.edgeId),
      ...below('HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Chromium', IDS.chromiumId),
      `[-${firefox}\\3rdparty\\Extensions\\${IDS.geckoId}]`,
      // The key that Firefox's extensions share stays.
      `[${firefox}\\3rdparty\\Extensions]`,
      `[-${firefox}\\ExtensionSettings\\${IDS.geckoId}]`,
    ]);
    expect(text).toContain(`\r\n"${IDS.geckoId}"=-\r\n`);
    expect(text).toMatch(/^Windows Registry Editor Version 5\.00\r\n\r\n; 登入小幫手 SSO Login Helper\r\n; /);
    expect(readPolicyFile('a.reg', file ? bytesOf(file) : new Uint8Array()).fault?.reason).toBe('no-values');
  });
});
