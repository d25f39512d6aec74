import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIREFOX_JSON } from '@/lib/deploy/firefox-json';
import { GECKO_ID } from '@/lib/deploy/gecko-id';
import type { DeployFile } from '@/lib/deploy/types';
import type { Policy } from '@/lib/types/config';
import { districtOf, filesOfSchool } from '../../deploy/many-schools';
import { firefoxUpdates } from '../../tools/update-manifests';
import { zipOf } from './write-zip';

export const FIRST = '1.0.0';
/**
 * Firefox takes an unsigned package only where policy lets it, and only the extended support release; updates without
 * https too.
 */
const UNSIGNED = {
  Preferences: {
    'xpinstall.signatures.required': { Value: false, Status: 'locked' },
    'extensions.checkUpdateSecurity': { Value: false, Status: 'locked' },
  },
};

/** What a school has: a web server with the package, and the policy file on its computers. */
export interface School {
  /** Folder with `policies.json`. */
  readonly policies: string;
  /** A browser profile that stays from one start to the next. */
  readonly profile: string;
  /** Writes the file as the builder does, with what an unsigned package needs beside it. */
  configure(policy: Policy, more?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes the file that a list of 150 schools gives the one with this number. */
  configureFromList(number: number): Promise<void>;
  /** Puts another version on the server, with the update manifest that tells of it. */
  release(version: string): Promise<void>;
  /** Writes the file with which the builder takes everything away again. */
  remove(): Promise<void>;
  write(content: string): Promise<void>;
  close(): Promise<void>;
}

/** Builds as `npm run package` does for a self-hosted copy. @returns the folder */
function build(folder: string, origin: string): string {
  const env = { ...process.env, OUT_FOLDER: folder, GECKO_UPDATE_URL: `${origin}/updates.json` };
  execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { env, stdio: 'ignore', shell: process.platform === 'win32' });
  return join(folder, 'firefox-mv3');
}

/** The build as a package of this version. */
async function packed(built: string, version: string): Promise<Buffer> {
  const manifest = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  return zipOf(built, new Map([['manifest.json', Buffer.from(JSON.stringify({ ...manifest, version }))]]));
}

export async function createSchool(): Promise<School> {
  const folder = await mkdtemp(join(tmpdir(), 'school-'));
  const [policies, profile] = [join(folder, 'policies'), join(folder, 'profile')];
  await mkdir(policies);
  await mkdir(profile);
  const files = new Map<string, string | Buffer>();
  const server = createServer((request, response) => {
    const file = files.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(file === undefined ? 404 : 200);
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  const built = build(join(folder, 'build'), origin);
  files.set('/first.xpi', await packed(built, FIRST));

  const install = { xpiUrl: `${origin}/first.xpi` };
  const ids = { chromiumId: 'a'.repeat(32), geckoId: GECKO_ID };
  const write = (content: string): Promise<void> => writeFile(join(policies, 'policies.json'), content);
  /** @param more values that the builder would not write */
  const writeWith = (file: DeployFile | undefined, more: Readonly<Record<string, unknown>>): Promise<void> => {
    const made = JSON.parse(String(file?.content));
    Object.assign(made.policies['3rdparty'].Extensions[GECKO_ID], more);
    return write(JSON.stringify({ policies: { ...made.policies, ...UNSIGNED } }));
  };
  return {
    policies,
    profile,
    write,
    configure: (policy, more = {}) => writeWith(FIREFOX_JSON.write({ policy, ids, install })[0], more),
    configureFromList: (number) =>
      writeWith(filesOfSchool(districtOf({ ids, install }).files, number, 'firefox-json').files[0], {}),
    async release(version) {
      const xpi = await packed(built, version);
      const sha256 = createHash('sha256').update(xpi).digest('hex');
      files.set('/next.xpi', xpi);
      files.set('/updates.json', firefoxUpdates(GECKO_ID, { version, url: `${origin}/next.xpi` }, sha256));
    },
    async remove() {
      const [file] = FIREFOX_JSON.remove({ policy: {}, ids, install });
      await write(String(file?.content));
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
