import { describe, expect, it } from 'vitest';
import { readPolicyFile } from '@/lib/deploy/read';
import { fileOf, target, textIn } from './files';
import { IDS, INPUT, INSTALL, POLICY } from './policies';
import { readJson, utf8, utf16File, warnings } from './written';

const CHROME = 'SOFTWARE\\Policies\\Google\\Chrome';
const EDGE = 'SOFTWARE\\Policies\\Microsoft\\Edge';
const PLACE = { key: CHROME, id: IDS.chromiumId, updateUrl: INSTALL.updateUrl };
const POLICY_TEXT = '{"hints":"pill"}';

const assign = (name: string, json: string): string[] => [`$${name} = @'`, json, "'@ | ConvertFrom-Json"];
const script = (...lines: string[]): string => ['# ours', ...lines, "Write-Output 'done'"].join('\n');
const read = (...lines: string[]) => readPolicyFile('a.ps1', utf8(script(...lines)), IDS);
const withPlaces = (...places: unknown[]) =>
  read(...assign('Policy', POLICY_TEXT), ...assign('Places', JSON.stringify(places)));

describe('one of our scripts, opened again', () => {
  it('is read whatever an editor has made of its line ends and its coding', () => {
    const text = textIn(fileOf('windows-powershell', INPUT));
    for (const content of [utf8(text.replaceAll('\r\n', '\n')), utf16File(...text.split('\r\n'))])
      expect(readPolicyFile('a.ps1', content, IDS)).toMatchObject({ fault: null, policy: POLICY, warnings: [] });
  });

  it('gives values, ids and addresses of each browser', () => {
    const own = { key: EDGE, id: IDS.edgeId, updateUrl: INSTALL.edgeUpdateUrl };
    const result = withPlaces(PLACE, own);
    expect(result.policy).toEqual({ hints: 'pill' });
    expect(result.ids).toEqual({ chromiumId: IDS.chromiumId, edgeId: IDS.edgeId });
    expect(result.install).toEqual({ updateUrl: INSTALL.updateUrl, edgeUpdateUrl: INSTALL.edgeUpdateUrl });
  });

  it.each([
    ['is not of a browser known here', { ...PLACE, key: 'SOFTWARE\\Policies\\BraveSoftware\\Brave' }],
    ['has no id', { ...PLACE, id: null }],
    ['is no group', CHROME],
  ])('passes over a place that %s', (_name, place) => {
    expect(withPlaces(place, { key: EDGE, id: IDS.edgeId }).ids).toEqual({ chromiumId: IDS.edgeId });
    expect(withPlaces(place).fault?.message.en).toContain('no complete .ps1');
  });

  it('forces no installation without an address', () => {
    expect(withPlaces({ ...PLACE, updateUrl: 1 }, { key: EDGE, id: IDS.edgeId }).install).toEqual({});
  });

  it('for removal holds no values, and is no fault of the script', () => {
    const result = read(...assign('Places', JSON.stringify([PLACE])));
    expect(result.target).toBe('windows-powershell');
    expect(result.fault?.reason).toBe('no-values');
  });

  it.each([
    ['without its places', assign('Policy', POLICY_TEXT)],
    ['with places that are no list', [...assign('Policy', POLICY_TEXT), ...assign('Places', '{}')]],
    ['with no place', [...assign('Policy', POLICY_TEXT), ...assign('Places', '[]')]],
    ['with half-written places', [...assign('Policy', POLICY_TEXT), ...assign('Places', '[{')]],
    ['with half-written values', [...assign('Policy', '{"hints":'), ...assign('Places', JSON.stringify([PLACE]))]],
    [
      'that breaks off in its values',
      [...assign('Places', JSON.stringify([PLACE])), "$Policy = @'", '{"hints":"pill"}'],
    ],
  ])('%s is not whole', (_name, lines) => {
    const { fault, policy, target: kind } = read(...lines);
    expect(kind).toBe('windows-powershell');
    expect(policy).toEqual({});
    expect(fault?.reason).toBe('syntax');
    expect(fault?.message.zh).toContain('不是完整的 .ps1');
  });

  it('counts only what begins a line', () => {
    const hidden = script(`  # $Places = @'`, `x $Policy = @'`);
    expect(readPolicyFile('a.txt', utf8(hidden)).target).toBeNull();
    const later = read(...assign('Places', JSON.stringify([PLACE])), `# $Policy = is gone`);
    expect(later.fault?.reason).toBe('no-values');
  });
});

describe('the script for removal', () => {
  it('names every place and deletes values and forced installation there', () => {
    const [file] = target('windows-powershell').remove(INPUT);
    const text = file ? textIn(file) : '';
    for (const part of [IDS.chromiumId, IDS.edgeId, 'Policies\\\\Chromium', '"$ErrorActionPreference'.slice(1)])
      expect(text).toContain(part);
    expect(text.match(/DeleteSubKeyTree\([^)]+\)/g)).toEqual(['DeleteSubKeyTree($path)', 'DeleteSubKeyTree($path)']);
    expect(text).toContain('$key.DeleteValue($Firefox.id)');
    expect(text).toContain(`foreach ($part in '3rdparty\\extensions', 'ExtensionSettings') {`);
    expect(text).toContain('$path = "$($place.key)\\$part\\$($place.id)"');
    expect(text).not.toContain('$Policy');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the script for removal on Windows', () => {
  const text = target('windows-powershell').remove(INPUT).map(textIn).join('');

  it.each([
    ['what it removed', /Write-Output "已移除 removed: HKLM\\\$path"/],
    ['where nothing was', /Write-Output "沒有找到 nothing found: HKLM\\\$path"/],
    ['an installation that others have merged into one text', /GetValue\('ExtensionSettings'\)/],
    ['an installation in the other list', /ExtensionInstallForcelist/],
    ['what stands for one user only', /\[Microsoft\.Win32\.Registry\]::CurrentUser/],
    ['that something is left, to who runs it', /if \(\$left -gt 0\) \{ exit 2 \}/],
    ['that it needs an administrator', /#Requires -RunAsAdministrator/],
  ])('says %s', (_name, part) => {
    expect(text).toMatch(part);
  });
});

describe('a file for Google’s console', () => {
  it('is read with values of any kind in their wrapping', () => {
    const result = readJson({ enabled: { Value: false }, locked: { Value: ['hints'] }, hints: { Value: 7 } }, IDS);
    expect(result.target).toBe('google-admin');
    expect(result.policy).toEqual({ enabled: false, locked: ['hints'] });
    expect(result.problems).toEqual([{ path: 'hints', reason: 'type' }]);
  });

  it('keeps what else stands beside a wrapped value out', () => {
    expect(readJson({ hints: { Value: 'pill', Note: 'x' } }).policy).toEqual({ hints: 'pill' });
  });

  it('of another extension is read as ours with problems: it names no id', () => {
    const result = readJson({ toOverwrite: { Value: {} } });
    expect(result.problems.map(({ path }) => path)).toEqual(['toOverwrite']);
    expect(warnings(result)).toEqual([]);
  });

  it('is emptied on removal', () => {
    const [file] = target('google-admin').remove(INPUT);
    expect(file && textIn(file)).toBe('{}\n');
  });
});
