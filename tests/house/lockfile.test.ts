// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly bundled?: boolean;
  readonly inBundle?: boolean;
}

/** Packages that would run something when installed. None of it runs (`.npmrc`), and each works without. */
const WITH_SCRIPT = ['node_modules/esbuild', 'node_modules/tree-sitter-powershell'];

const { packages }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const LOCKED = Object.entries(packages).filter(([path]) => path !== '');
const SETTINGS = readFileSync('.npmrc', 'utf8').split('\n');

describe('the lockfile', () => {
  it('names no address: packages come from the registry of whoever installs, and are known by their hash', () => {
    expect(LOCKED.length).toBeGreaterThan(100);
    expect(LOCKED.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8').match(/"(?:resolved|version)": "[^"]*:[^"]*"/g) ?? []).toEqual([]);
  });

  it('holds a strong hash of every package, and none that comes from a folder or within another', () => {
    for (const [path, { integrity, link, inBundle, bundled }] of LOCKED) {
      expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
      expect([link, inBundle, bundled], path).toEqual([undefined, undefined, undefined]);
    }
  });

  it('has no package with a script at install that is not known', () => {
    expect(LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(WITH_SCRIPT);
  });

  it('is installed without running any script, from no registry of our own', () => {
    expect(SETTINGS).toContain('ignore-scripts=true');
    expect(SETTINGS).toContain('save-exact=true');
    expect(SETTINGS.filter((line) => /registry/i.test(line))).toEqual([]);
  });

  it('is asked for exact versions only', () => {
    const asked: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
      readFileSync('package.json', 'utf8'),
    );
    for (const [name, version] of Object.entries({ ...asked.dependencies, ...asked.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});
