/**
 * Writes docs/sbom.cdx.json: every package of the lockfile with version, licence, origin and hash, as CycloneDX 1.5.
 * The same lockfile gives the same bytes: no time, no serial number, no addresses of registries.
 *
 * Usage: npm run sbom
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const SBOM = 'docs/sbom.cdx.json';

/** What is read of one entry of the lockfile. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
type Packages = Readonly<Record<string, Locked>>;

/** Packages of the build that leave code of their own in the shipped files. */
const SHIPPED_BY_BUILD: ReadonlySet<string> = new Set(['wxt', '@wxt-dev/browser']);

/** Packages whose data, turned into a table of ours, is in the shipped files; NOTICE names what of them. */
const DATA_SHIPPED: ReadonlySet<string> = new Set(['opencc-js']);

const FOLDER = 'node_modules/';
const nameAt = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The lockfile's packages by path; the project itself stands under the empty one. */
export function lockedPackages(): Packages {
  const lock: { readonly packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return lock.packages;
}

/** True for a package whose code reaches the people who use the extension. */
export const isShipped = (path: string, { dev, optional }: Locked): boolean =>
  (!dev && !optional) || SHIPPED_BY_BUILD.has(nameAt(path));

/** Address of the source, of whatever kind package.json names it. */
function originOf(repository: unknown): string | undefined {
  const given =
    typeof repository === 'object' && repository !== null && 'url' in repository ? repository.url : repository;
  if (typeof given !== 'string') return undefined;
  const plain = given.replace(/^git\+/, '').replace(/^(?:git|ssh|http):\/\/(?:git@)?/, 'https://');
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(plain)?.[1];
  return short ? `https://github.com/${short}` : plain.replace(/^git@([^:]+):/, 'https://$1/').replace(/\.git$/, '');
}

/** Licence by SPDX: an id, or an expression where there is a choice. */
const licencesOf = (licence: string): unknown[] =>
  / (?:OR|AND|WITH) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

function componentOf(path: string, locked: Locked, isRequired: boolean): Record<string, unknown> {
  const { version = '', integrity, license, optional } = locked;
  const manifest = `${path}/package.json`;
  // What belongs to another platform is not installed here, and the lockfile says the same.
  const own = existsSync(manifest) ? readJson(manifest) : {};
  const licence = typeof own.license === 'string' ? own.license : license;
  if (!licence) throw new Error(`${path}: no licence`);
  const origin = optional ? undefined : originOf(own.repository);
  const purl = purlOf(nameAt(path), version);
  const hash = integrity?.startsWith('sha512-') ? Buffer.from(integrity.slice(7), 'base64').toString('hex') : undefined;
  return {
    type: 'library',
    'bom-ref': purl,
    name: nameAt(path),
    version,
    scope: isRequired ? 'required' : 'excluded',
    ...(hash ? { hashes: [{ alg: 'SHA-512', content: hash }] } : {}),
    licenses: licencesOf(licence),
    purl,
    ...(origin ? { externalReferences: [{ type: 'vcs', url: origin }] } : {}),
  };
}

/** Where Node would find a package that is asked for from `path`; undefined where an optional one is absent. */
function found(packages: Packages, path: string, name: string): string | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(at.lastIndexOf(`/${FOLDER}`), 0))) {
    const candidate = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (candidate in packages) return candidate;
    if (at === '') return undefined;
  }
}

function dependsOn(packages: Packages, path: string, locked: Locked): string[] {
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = locked;
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies });
  const refs = names.flatMap((name) => {
    const at = found(packages, path, name);
    return at === undefined ? [] : [purlOf(name, packages[at]?.version ?? '')];
  });
  return refs;
}

/** The bill of materials as text. Throws where a package names no licence. */
export function sbom(): string {
  const packages = lockedPackages();
  const { name, version, license, description } = readJson('package.json');
  const self = purlOf(String(name), String(version));
  // The same version in several folders is one component.
  const places = new Map<string, [string, Locked][]>();
  for (const [path, locked] of Object.entries(packages)) {
    const ref = path === '' ? self : purlOf(nameAt(path), locked.version ?? '');
    places.set(ref, [...(places.get(ref) ?? []), [path, locked]]);
  }
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name,
        version,
        description,
        licenses: licencesOf(String(license)),
        purl: self,
      },
    },
    components: [...places].flatMap(([ref, all]) => {
      const [first] = all;
      if (!first || ref === self) return [];
      return componentOf(
        ...first,
        all.some(([path, locked]) => isShipped(path, locked) || DATA_SHIPPED.has(nameAt(path))),
      );
    }),
    dependencies: [...places].map(([ref, all]) => ({
      ref,
      dependsOn: [...new Set(all.flatMap((one) => dependsOn(packages, ...one)))].sort(),
    })),
  };
  // As the linter wants every JSON file of the project.
  return execFileSync('node_modules/.bin/biome', ['format', `--stdin-file-path=${SBOM}`], {
    input: JSON.stringify(document, null, 2),
    encoding: 'utf8',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(SBOM, sbom());
