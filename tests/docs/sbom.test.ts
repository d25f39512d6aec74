// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseDate, releaseSbom, shippedSbom } from '../tools/release-sbom';
import { isShipped, lockedPackages, SBOM, sbom } from '../tools/sbom';

/** Licences that a school can take in without asking a lawyer; what is shipped is held more narrowly. */
const ALLOWED = [
  '0BSD',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MIT AND Apache-2.0',
  'MIT OR Apache-2.0',
  'MPL-2.0',
  'Python-2.0',
];
const ALLOWED_SHIPPED = ['MIT', 'MIT AND Apache-2.0', 'MPL-2.0'];

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope: string;
  readonly hashes: readonly { readonly content: string }[];
  readonly licenses: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
  readonly externalReferences?: readonly { readonly url: string }[];
}
const written = readFileSync(SBOM, 'utf8');
const document: {
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
} = JSON.parse(written);
const licenceOf = ({ licenses: [first] }: Component): string => first?.expression ?? first?.license?.id ?? '';
const required = document.components.filter(({ scope }) => scope === 'required');

describe('the bill of materials', () => {
  it('is the one that the lockfile makes (else: npm run sbom)', () => {
    expect(written).toBe(sbom());
  });

  it('holds every package of the lockfile once, with its hash', () => {
    const locked = Object.entries(lockedPackages()).filter(([path]) => path !== '');
    const wanted = new Set(locked.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`));
    expect(document.components.map(({ name, version }) => `${name} ${version}`).sort()).toEqual([...wanted].sort());
    expect(new Set(document.components.map((one) => one['bom-ref'])).size).toBe(wanted.size);
    for (const { name, hashes } of document.components) expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/);
  });

  it('has allowed licences only', () => {
    for (const one of document.components) expect(ALLOWED, one.name).toContain(licenceOf(one));
    for (const one of required) expect(ALLOWED_SHIPPED, one.name).toContain(licenceOf(one));
  });

  it('tells the same licence as the lockfile, so that other platforms make the same file', () => {
    for (const [path, { license }] of Object.entries(lockedPackages())) {
      if (path === '' || !existsSync(`${path}/package.json`)) continue;
      expect(JSON.parse(readFileSync(`${path}/package.json`, 'utf8')).license, path).toBe(license);
    }
  });

  it('marks as required what package.json ships, and the parts of the build that come along', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = required.map(({ name }) => name).sort();
    expect(names).toEqual([...Object.keys(dependencies), 'wxt', '@wxt-dev/browser', 'opencc-js'].sort());
    for (const { name, externalReferences } of required)
      expect(externalReferences?.[0]?.url, name).toMatch(/^https:\/\//);
  });

  it('names as required nothing that NOTICE leaves out', () => {
    const notice = readFileSync('NOTICE', 'utf8').toLowerCase().replaceAll(' ', '-');
    const named = notice.split('\n').map((line) => /^--(.+?)(?:-\(|,)/.exec(line)?.[1]);
    for (const { name } of required) expect(named).toContain(name);
  });

  it('leads from each package to packages that it holds', () => {
    const refs = new Set(document.components.map((one) => one['bom-ref']));
    for (const { dependsOn } of document.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
    expect(document.dependencies.filter(({ dependsOn }) => dependsOn.length > 0).length).toBeGreaterThan(50);
  });

  it('names no registry, time or serial number', () => {
    expect(written).not.toMatch(/registry|"timestamp"|"serialNumber"|"resolved"/i);
  });

  it('of a release names who supplies it and from when it is, where the source says so', () => {
    const changelog = '## [Unreleased]\n\n## [1.2.0] - 2027-02-01\n\n## [1.1.0] - 2027-01-01\n';
    expect(['1.2.0', '1.1.0', '2.0.0'].map((version) => releaseDate(changelog, version))).toEqual([
      '2027-02-01',
      '2027-01-01',
      undefined,
    ]);
    const released = JSON.parse(releaseSbom(written, '示範單位', '2027-02-01'));
    expect(released.metadata).toMatchObject({ timestamp: '2027-02-01T00:00:00Z', supplier: { name: '示範單位' } });
    expect({ ...released, metadata: null }).toEqual({ ...document, metadata: null });
    expect(JSON.parse(releaseSbom(written, '', undefined))).toEqual(document);
  });

  it('in a package names what ships and nothing else, who supplies it and from when it is', () => {
    const shipped = JSON.parse(shippedSbom(releaseSbom(written, '示範單位', '2027-02-01')));
    const names = shipped.components.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['preact', 'fflate', 'opencc-js', 'wxt']));
    expect(names).not.toContain('vitest');
    expect(names).not.toContain('minisearch');
    expect(shipped.metadata).toMatchObject({ timestamp: '2027-02-01T00:00:00Z', supplier: { name: '示範單位' } });
    const known = new Set([
      shipped.metadata.component['bom-ref'],
      ...shipped.components.map((one: object) => Reflect.get(one, 'bom-ref')),
    ]);
    for (const { ref, dependsOn } of shipped.dependencies)
      for (const one of [ref, ...dependsOn]) expect(known).toContain(one);
  });

  it('counts an optional package of a runtime one as not shipped', () => {
    expect(isShipped('node_modules/a', { optional: true })).toBe(false);
    expect(isShipped('node_modules/a', {})).toBe(true);
  });
});
