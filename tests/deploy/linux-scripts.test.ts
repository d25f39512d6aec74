// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeployInput } from '@/lib/deploy/types';
import { target, textIn } from './files';
import { IDS, INPUT } from './policies';

const FOLDERS = {
  chrome: 'etc/opt/chrome/policies/managed',
  edge: 'etc/opt/edge/policies/managed',
  chromium: 'etc/chromium/policies/managed',
} as const;
type Browser = keyof typeof FOLDERS;
const BROWSERS = ['chrome', 'edge', 'chromium'] as const;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linux-'));
  mkdirSync(join(root, 'bin'));
  mkdirSync(join(root, 'downloads'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A command of the system in the place of the real one. */
function stub(name: string, body: string): void {
  writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(root, 'bin', name), 0o755);
}

function put(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

/** Runs a script on a system of its own: every place that it names is below `root`. */
function run(script: string, { isRoot = true } = {}) {
  stub('id', `echo ${isRoot ? 0 : 1000}`);
  stub('chown', 'true');
  const text = script.replaceAll(/(^|[ '"(=])\/(etc|usr|opt|snap|var)\//gm, `$1${root}/$2/`);
  const path = put('downloads/script.sh', text);
  const { status, stdout, stderr } = spawnSync('sh', [path], {
    encoding: 'utf8',
    cwd: join(root, 'downloads'),
    env: { PATH: `${join(root, 'bin')}:${process.env.PATH}` },
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(root, '') };
}

const written = (browser: Browser, input: DeployInput = INPUT) => target(`linux-${browser}`).write(input);
const removal = (input: DeployInput = INPUT): string => {
  const [file] = target('linux-chrome').remove(input);
  return file ? textIn(file) : '';
};

/** Downloads the files of a browser and runs the script among them. */
function place(browser: Browser, input: DeployInput = INPUT, options = {}) {
  const files = written(browser, input);
  for (const file of files) put(`downloads/${file.name}`, textIn(file));
  const script = files.find(({ name }) => name.endsWith('.sh'));
  return run(script ? textIn(script) : 'exit 99', options);
}
const inFolder = (browser: Browser): string[] => {
  const path = join(root, FOLDERS[browser]);
  return existsSync(path) ? readdirSync(path).sort() : [];
};

describe('the files for Linux', () => {
  it.each(BROWSERS)('hold installation and values of %s apart, each under a name of that browser', (browser) => {
    const files = written(browser);
    expect(files.map(({ name }) => name)).toEqual([
      `sso-login-helper-${browser}-values.json`,
      `sso-login-helper-${browser}-install.json`,
      `sso-login-helper-${browser}-place.sh`,
    ]);
    const [values, install] = files.map((file) => textIn(file));
    expect(Object.keys(JSON.parse(values ?? ''))).toEqual(['3rdparty']);
    expect(Object.keys(JSON.parse(install ?? ''))).toEqual(['ExtensionSettings']);
  });

  it('are values alone where nothing is installed', () => {
    const names = written('edge', { ...INPUT, install: {} }).map(({ name }) => name);
    expect(names).toEqual(['sso-login-helper-edge-values.json', 'sso-login-helper-edge-place.sh']);
  });
});

describe('the script that places them', () => {
  it.each(BROWSERS)('puts both where %s looks, and leaves nothing else there', (browser) => {
    const { status, said } = place(browser);
    expect(said).toContain(`/${FOLDERS[browser]}/sso-login-helper-${browser}-values.json`);
    expect(status).toBe(0);
    expect(inFolder(browser)).toEqual([
      `sso-login-helper-${browser}-install.json`,
      `sso-login-helper-${browser}-values.json`,
    ]);
    expect(readdirSync(join(root, dirname(FOLDERS[browser])))).toEqual(['managed']);
  });

  it.each([
    ['breaks off', (text: string) => text.slice(0, -10)],
    ['is no group', () => '[]'],
    ['is empty', () => ''],
    ['has a comma too many', (text: string) => text.replace(/\}\s*$/, '},}')],
  ])('leaves the last good state where a file %s, and names it', (_name, spoil) => {
    place('chromium');
    const before = readFileSync(join(root, FOLDERS.chromium, 'sso-login-helper-chromium-values.json'), 'utf8');
    const files = written('chromium', { ...INPUT, policy: { orgName: '新的' } });
    for (const file of files) put(`downloads/${file.name}`, textIn(file));
    put('downloads/sso-login-helper-chromium-values.json', spoil(before));
    const { status, said } = run(textIn(files.at(-1) ?? { name: '', content: '' }));
    expect(status).toBe(1);
    expect(said).toContain('sso-login-helper-chromium-values.json');
    expect(said).not.toContain('Traceback');
    expect(readFileSync(join(root, FOLDERS.chromium, 'sso-login-helper-chromium-values.json'), 'utf8')).toBe(before);
    expect(readdirSync(join(root, dirname(FOLDERS.chromium)))).toEqual(['managed']);
  });

  it('asks for root before it does anything', () => {
    const { status, said } = place('edge', INPUT, { isRoot: false });
    expect(status).toBe(1);
    expect(said).toContain('sudo');
    expect(inFolder('edge')).toEqual([]);
  });

  it('stops where another file holds ExtensionSettings: only one of them would hold', () => {
    put(`${FOLDERS.chrome}/school.json`, '{"ExtensionSettings":{"*":{"installation_mode":"blocked"}}}');
    const { status, said } = place('chrome');
    expect(status).toBe(1);
    expect(said).toContain('school.json');
    expect(inFolder('chrome')).toEqual(['school.json']);
    // Values alone take nothing from it.
    rmSync(join(root, 'downloads/sso-login-helper-chrome-install.json'));
    expect(place('chrome', { ...INPUT, install: {} }).status).toBe(0);
    expect(inFolder('chrome')).toEqual(['school.json', 'sso-login-helper-chrome-values.json']);
  });

  it('takes the one file of earlier versions away, and not while only that one installs', () => {
    const old = put(`${FOLDERS.chrome}/sso-login-helper.json`, '{\n  "ExtensionSettings": {}\n}\n');
    expect(place('chrome', { ...INPUT, install: {} })).toMatchObject({ status: 1 });
    expect(existsSync(old)).toBe(true);
    expect(place('chrome')).toMatchObject({ status: 0 });
    expect(existsSync(old)).toBe(false);
  });
});

describe('the script for removal', () => {
  it('is the same whichever browser was chosen', () => {
    const texts = BROWSERS.map((browser) => target(`linux-${browser}`).remove(INPUT).map(textIn));
    expect(new Set(texts.flat()).size).toBe(1);
    expect(target('linux-edge').remove(INPUT)[0]?.name).toBe('sso-login-helper-remove-linux.sh');
  });

  it.each(BROWSERS)('removes what was placed for %s, says so, and says where nothing was', (browser) => {
    place(browser);
    const { status, said } = run(removal());
    expect(status).toBe(0);
    expect(inFolder(browser)).toEqual([]);
    for (const part of ['values', 'install']) expect(said).toContain(`sso-login-helper-${browser}-${part}.json`);
    for (const other of BROWSERS)
      if (other !== browser) expect(said).toMatch(new RegExp(`沒有找到.*/${FOLDERS[other]}`));
  });

  it('removes the one file of earlier versions', () => {
    const old = put(
      `${FOLDERS.chromium}/sso-login-helper.json`,
      `${JSON.stringify({ '3rdparty': { extensions: { [IDS.chromiumId]: {} } } }, null, 2)}\n`,
    );
    expect(run(removal()).status).toBe(0);
    expect(existsSync(old)).toBe(false);
  });

  it('says where nothing was found at all, and is no fault', () => {
    const { status, said } = run(removal());
    expect(status).toBe(0);
    expect(said).toContain('沒有移除任何檔案');
  });

  it('asks for root', () => {
    place('chrome');
    const { status, said } = run(removal(), { isRoot: false });
    expect(status).toBe(1);
    expect(said).toContain('sudo');
    expect(inFolder('chrome')).toHaveLength(2);
  });

  const merged = { ExtensionSettings: { '*': { installation_mode: 'blocked' }, [IDS.chromiumId]: {} } };
  it.each([
    ['merged into the school’s own file', 'chrome', 'school.json', JSON.stringify(merged)],
    ['merged, without the usual end of a name', 'chromium', 'school.policy', JSON.stringify(merged, null, 4)],
    ['under Edge’s own id', 'edge', 'edge.json', `{"3rdparty":{"extensions":{"${IDS.edgeId}":{}}}}`],
    [
      'with others in a file of ours',
      'chrome',
      'sso-login-helper-chrome-values.json',
      JSON.stringify({ '3rdparty': { extensions: { [IDS.chromiumId]: {}, ['a'.repeat(32)]: {} } } }, null, 2),
    ],
    [
      'with another policy in a file of ours',
      'chrome',
      'sso-login-helper-chrome-install.json',
      JSON.stringify({ HomepageLocation: 'https://a.tw', ExtensionSettings: { [IDS.chromiumId]: {} } }, null, 2),
    ],
  ] as const)('names what it must leave: %s', (_name, browser, file, text) => {
    const full = put(`${FOLDERS[browser]}/${file}`, text);
    const { status, said } = run(removal());
    expect(status).toBe(2);
    expect(said).toContain(`/${FOLDERS[browser]}/${file}`);
    expect(readFileSync(full, 'utf8')).toBe(text);
  });

  it('leaves files that have nothing of ours alone and unnamed', () => {
    const full = put(`${FOLDERS.chrome}/school.json`, '{"ExtensionSettings":{"*":{"installation_mode":"blocked"}}}');
    const { status, said } = run(removal());
    expect(status).toBe(0);
    expect(said).not.toContain('school.json');
    expect(existsSync(full)).toBe(true);
  });

  it('names the policies of Firefox that still hold ours', () => {
    put('etc/firefox/policies/policies.json', JSON.stringify({ policies: { '3rdparty': { [IDS.geckoId]: {} } } }));
    const { status, said } = run(removal());
    expect(status).toBe(2);
    expect(said).toContain('/etc/firefox/policies/policies.json');
  });

  it('is well formed for a shell, whatever the ids', () => {
    for (const geckoId of ['', '{0b0f9b7e-4f2e-4f0e-9a57-5f6f1c3f7a10}', IDS.geckoId]) {
      const path = put('downloads/remove.sh', removal({ ...INPUT, ids: { ...IDS, geckoId } }));
      expect(execFileSync('sh', ['-n', path], { encoding: 'utf8' })).toBe('');
    }
  });

  it.each([
    ['is empty', ''],
    ['is cut to its first line', '{ "3rdparty": '],
    ['holds something else', '{\n  "HomepageLocation": "https://school.example"\n}\n'],
  ])('names a file of our name that %s, and says that it is left', (_name, content) => {
    place('chromium');
    const path = join(root, FOLDERS.chromium, 'sso-login-helper-chromium-values.json');
    writeFileSync(path, content);
    const { status, said } = run(removal());
    expect(status).toBe(2);
    expect(said).toMatch(/still there: .*chromium-values\.json/);
    expect(readFileSync(path, 'utf8')).toBe(content);
  });
});
