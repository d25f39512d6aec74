/**
 * Makes the packages in `.output/package/`: zips for the stores; with `--key FILE.pem` (RSA) a CRX3; with
 * `--url https://…/folder` the update manifests of a self-hosted copy too. Two runs give the same bytes.
 * With `--signed-xpi FILE --url …` nothing is built: `updates.json` is written beside the XPI that Mozilla has signed.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GECKO_ID } from '../../lib/deploy/gecko-id';
import { missingIn, PROJECT } from '../../lib/types/project';
import { extensionId, packCrx } from './crx';
import { releaseDate, releaseSbom } from './release-sbom';
import { npmRun } from './run';
import { SBOM } from './sbom';
import { sha256 } from './sha256';
import { LASTING_XPI, writeSignedUpdates } from './signed-xpi';
import { chromiumUpdates, firefoxUpdates } from './update-manifests';

const FOLDER = '.output/package';
/** Apart from other builds, which may be in use. */
const BUILDS = '.output/packing';
const SELF_HOSTED = `${BUILDS}/self-hosted`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

interface Options {
  readonly key?: string | undefined;
  readonly url?: string | undefined;
  readonly 'signed-xpi'?: string | undefined;
}

function readOptions(): Options {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { key: text, url: text, 'signed-xpi': text } }).values;
  } catch {
    return stop(
      'npm run package -- [--key FILE.pem [--url https://…]], or -- --signed-xpi FILE.xpi --url https://…; --key needs a file, --signed-xpi one too, --url an address.',
    );
  }
}

async function readKey(path: string): Promise<string> {
  const pem = await readFile(path, 'utf8').catch(() => stop(`The key ${path} can't be read.`));
  try {
    packCrx(Buffer.alloc(0), pem);
    return pem;
  } catch {
    return stop(`${path} is no RSA private key in PEM form. Make one: openssl genrsa -out key.pem 2048`);
  }
}

const options = readOptions();
const url = options.url?.replace(/\/$/, '');
if (url !== undefined && !/^https?:\/\/./.test(url)) stop('--url must be an address that begins with https://');
const signed = options['signed-xpi'];
if (signed !== undefined) {
  if (url === undefined) stop('--signed-xpi needs --url as well: the folder where the XPI will lie.');
  if (options.key !== undefined) stop('--signed-xpi builds nothing: leave out --key.');
  const written = await writeSignedUpdates(signed, url).catch((error) => stop(error.message));
  console.log(`Written: ${written}`);
  process.exit();
}
if (url !== undefined && options.key === undefined)
  stop('--url needs --key as well: Chromium tells a self-hosted copy by its key.');
const key = options.key === undefined ? undefined : await readKey(options.key);

const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));

/** Builds and zips for a browser. */
async function zip(browser: string, folder: string): Promise<Buffer> {
  process.env.OUT_FOLDER = folder;
  if (!(await npmRun('zip', ['-b', browser]))) stop(`The zip for ${browser} could not be made.`);
  return readFile(join(folder, `sso-login-helper-${version}-${browser}.zip`));
}

const made = new Map<string, string | Buffer>();
for (const browser of ['chrome', 'edge', 'firefox']) {
  made.set(`sso-login-helper-${version}-${browser}.zip`, await zip(browser, BUILDS));
}
if (key !== undefined) {
  const id = extensionId(key);
  const crx = `sso-login-helper-${version}.crx`;
  const xpi = `sso-login-helper-${version}.xpi`;
  // A self-hosted copy looks for updates where it says itself; a store takes no copy that says so.
  if (url !== undefined) {
    process.env.CHROMIUM_UPDATE_URL = `${url}/updates.xml`;
    process.env.GECKO_UPDATE_URL = `${url}/updates.json`;
  }
  made.set(crx, packCrx(await zip('chrome', SELF_HOSTED), key));
  const xpiBytes = await zip('firefox', SELF_HOSTED);
  made.set(xpi, xpiBytes);
  made.set(LASTING_XPI, xpiBytes);
  if (url !== undefined) {
    made.set('updates.xml', chromiumUpdates(id, { version, url: `${url}/${crx}` }));
    made.set('updates.json', firefoxUpdates(GECKO_ID, { version, url: `${url}/${xpi}` }, sha256(xpiBytes)));
  }
  console.log(`Id in Chrome, Edge and Chromium: ${id}\nId in Firefox: ${GECKO_ID}`);
}

const SOURCES = `sso-login-helper-${version}-sources.zip`;
made.set(SOURCES, await readFile(join(BUILDS, SOURCES)));
for (const name of ['LICENSE', 'NOTICE', 'CHANGELOG.md']) made.set(name, await readFile(name));
const date = releaseDate(await readFile('CHANGELOG.md', 'utf8'), version);
made.set('sbom.cdx.json', releaseSbom(await readFile(SBOM, 'utf8'), PROJECT.supplier, date));
const missing = missingIn(PROJECT);
if (missing.length > 0)
  console.warn(`Not filled in yet in lib/types/project.ts: ${missing.join(', ')}. A release needs them.`);

const sums = [...made].map(([name, content]) => `${sha256(content)}  ${name}`).join('\n');
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [name, content] of made) await writeFile(join(FOLDER, name), content);
await writeFile(join(FOLDER, 'SHA256SUMS'), `${sums}\n`);
console.log(sums);
