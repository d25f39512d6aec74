import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Policy } from '@/lib/config/types';
import { FIREFOX_JSON } from '@/lib/deploy/firefox-json';
import { GECKO_ID } from './profile';

/** Firefox takes an unsigned package only where policy lets it, and only the extended support release. */
const UNSIGNED = { Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } };

/** What a school has: a web server with the package, and the policy file on its computers. */
export interface School {
  /** Folder with `policies.json`. */
  readonly policies: string;
  /** A browser profile that stays from one start to the next. */
  readonly profile: string;
  /** Writes the file as the builder does, with what an unsigned package needs beside it. */
  configure(policy: Policy, more?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Writes the file with which the builder takes everything away again. */
  remove(): Promise<void>;
  write(content: string): Promise<void>;
  close(): Promise<void>;
}

/** Makes the package that people get. */
async function makePackage(folder: string): Promise<Buffer> {
  const env = { ...process.env, OUT_FOLDER: folder };
  execFileSync('npx', ['wxt', 'zip', '-b', 'firefox'], { env, stdio: 'ignore', shell: process.platform === 'win32' });
  const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
  return readFile(join(folder, `sso-login-helper-${version}-firefox.zip`));
}

export async function createSchool(): Promise<School> {
  const folder = await mkdtemp(join(tmpdir(), 'school-'));
  const [policies, profile] = [join(folder, 'policies'), join(folder, 'profile')];
  await mkdir(policies);
  await mkdir(profile);
  const xpi = await makePackage(join(folder, 'build'));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/x-xpinstall' });
    response.end(xpi);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');

  const install = { xpiUrl: `http://127.0.0.1:${address.port}/sso-login-helper.xpi` };
  const ids = { chromiumId: 'a'.repeat(32), geckoId: GECKO_ID };
  const write = (content: string): Promise<void> => writeFile(join(policies, 'policies.json'), content);
  return {
    policies,
    profile,
    write,
    async configure(policy, more = {}) {
      const [file] = FIREFOX_JSON.write({ policy, ids, install });
      const made = JSON.parse(String(file?.content));
      Object.assign(made.policies['3rdparty'].Extensions[GECKO_ID], more);
      await write(JSON.stringify({ policies: { ...made.policies, ...UNSIGNED } }));
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
