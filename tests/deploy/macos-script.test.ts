// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { target, textIn } from './files';
import { IDS, INPUT } from './policies';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'macos-'));
  mkdirSync(join(root, 'bin'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  chmodSync(join(root, path), mode);
}

/** Runs the script beside a `profiles` that keeps one profile in a file, or has it from an MDM and won't let it go. */
function run({ installed = false, byMdm = false, isRoot = true } = {}) {
  const state = join(root, 'installed');
  if (installed || byMdm) writeFileSync(state, '');
  put('bin/id', `#!/bin/sh\necho ${isRoot ? 0 : 501}\n`, 0o755);
  put(
    'bin/profiles',
    `#!/bin/sh\ncase "$1" in
list) if [ -f '${state}' ]; then echo '_computerlevel[1] attribute: profileIdentifier: sso-login-helper.policy'; else echo 'There are no configuration profiles installed'; fi;;
remove) ${byMdm ? 'exit 1' : `rm '${state}'`};;
esac\n`,
    0o755,
  );
  const script = target('macos-profile').remove(INPUT).map(textIn).join('');
  put('remove.sh', script.replaceAll(/'\/(Library|Applications)\//g, `'${root}/$1/`));
  const { status, stdout, stderr } = spawnSync('sh', [join(root, 'remove.sh')], {
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:${process.env.PATH}` },
  });
  return { status, said: `${stdout}${stderr}`.replaceAll(root, ''), left: existsSync(state) };
}

describe('the script for removal on macOS', () => {
  it('removes the profile and says so', () => {
    const { status, said, left } = run({ installed: true });
    expect([status, left]).toEqual([0, false]);
    expect(said).toContain('已移除 removed: sso-login-helper.policy');
  });

  it('says where no profile was, and is no fault', () => {
    const { status, said } = run();
    expect(status).toBe(0);
    expect(said).toContain('沒有找到 nothing found: sso-login-helper.policy');
  });

  it('says that an MDM has it, where it does not go', () => {
    const { status, said } = run({ byMdm: true });
    expect(status).toBe(2);
    expect(said).toContain('MDM');
  });

  it.each([
    `Library/Managed Preferences/com.google.Chrome.extensions.${IDS.chromiumId}.plist`,
    `Library/Managed Preferences/com.microsoft.Edge.extensions.${IDS.edgeId}.plist`,
  ])('names values that another profile still holds: %s', (file) => {
    put(file, '<plist/>');
    const { status, said } = run({ installed: true });
    expect(status).toBe(2);
    expect(said).toContain(`/${file}`);
  });

  it('asks for root', () => {
    const { status, said, left } = run({ installed: true, isRoot: false });
    expect([status, left]).toEqual([1, true]);
    expect(said).toContain('sudo');
  });
});
