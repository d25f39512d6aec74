// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { IDS } from './policies';

const folder = mkdtempSync(join(tmpdir(), 'policies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const out = join(folder, 'out');
beforeEach(() => rmSync(out, { recursive: true, force: true }));

function put(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const run = (...args: string[]) => {
  const all = ['--import', 'tsx', 'tests/tools/policies.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, said: stdout + stderr };
};
const list = put('schools.csv', '學校,服務台,電話\n甲校,資訊組,分機 21\n乙校,,\n');

describe('npm run policies', () => {
  it('writes every file of every school, and says how many', () => {
    const { status, said } = run(list, '--id', IDS.chromiumId, '--url', 'https://a.tw/u.xml', '--out', out);
    expect(said).toMatch(/2 schools, \d{2,3} files/);
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['summary.csv', '乙校', '甲校']);
    const values = JSON.parse(readFileSync(join(out, '甲校/linux-edge/sso-login-helper-edge-values.json'), 'utf8'));
    expect(values['3rdparty'].extensions[IDS.chromiumId].localContact).toEqual({ name: '資訊組', phones: ['分機 21'] });
  });

  it('gives a school without Chrome every file that Firefox reads, and says so', () => {
    const { status, said } = run(list, '--gecko-id', IDS.geckoId, '--xpi-url', 'https://a.tw/a.xpi', '--out', out);
    expect([status, said]).toEqual([0, expect.stringContaining('No id for Chrome, Edge, Chromium: ')]);
    expect(readdirSync(join(out, '甲校')).sort()).toEqual([
      'firefox-json',
      'macos-profile',
      'windows-admx',
      'windows-intune',
      'windows-powershell',
      'windows-reg',
    ]);
    const reg = readFileSync(join(out, '甲校/windows-reg/sso-login-helper.reg'), 'utf16le');
    expect(reg).toContain(`Mozilla\\Firefox\\ExtensionSettings\\${IDS.geckoId}`);
    expect(reg).not.toContain('Google');
  });

  it('writes nothing while something is wrong, names it all, and leaves what was there', () => {
    run(list, '--id', IDS.chromiumId, '--out', out);
    const before = readFileSync(join(out, 'summary.csv'), 'utf8');
    const wrong = put('wrong.csv', '學校,電話,電子郵件\n甲校,212345678,\n乙校,,x\n');
    const { status, said } = run(wrong, '--id', IDS.chromiumId, '--out', out);
    expect(status).toBe(1);
    expect(said).toContain('wrong.csv, line 2, column 2: ');
    expect(said).toContain('wrong.csv, line 3, column 3: ');
    expect(said).toContain('nothing was written');
    expect(readFileSync(join(out, 'summary.csv'), 'utf8')).toBe(before);
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it('replaces no folder that it has not made', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.txt'), 'x');
    const { status, said } = run(list, '--id', IDS.chromiumId, '--out', out);
    expect([status, said]).toEqual([1, expect.stringContaining('choose another --out')]);
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });

  it.each([
    ['no list', [], /npm run policies -- schools\.csv/],
    ['a list that is not there', [join(folder, 'none.csv')], /none\.csv can't be read/],
    ['an option that is not known', [list, '--urll', 'x'], /npm run policies/],
    ['an id that is none', [list, '--id', 'ABC'], /chromiumId: 32 lower-case letters/],
    ['an address that is none', [list, '--id', IDS.chromiumId, '--url', 'a.tw'], /updateUrl: an address/],
  ] as const)('says what is wrong at once: %s', (_name, args, said) => {
    const result = run(...args, '--out', out);
    expect(result.said).toMatch(said);
    expect(result.said).not.toContain('at file:');
    expect(result.status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
