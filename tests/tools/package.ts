/**
 * Makes the packages in `.output/package/`: zips for the stores; with `--key FILE.pem` (RSA) a CRX3; with
 * `--url https://…/folder` the update manifests of a self-hosted copy too. Two runs give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extensionId, packCrx } from './crx';
import { npmRun } from './run';
import { chromiumUpdates, firefoxUpdates } from './update-manifests';

const FOLDER = '.output/package';
/** Apart from other builds, which may be in use. */
const BUILDS = '.output/packing';
const GECKO_ID = 'sso-login-helper@example.edu.tw';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions(): { readonly key?: string | undefined; readonly url?: string | undefined } {
  try {
    return parseArgs({ options: { key: { type: 'string' }, url: { type: 'string' } } }).values;
  } catch {
    return stop('npm run package -- [--key FILE.pem [--url https://…]]; --key needs a file, --url an address.');
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
if (url !== undefined && options.key === undefined)
  stop('--url needs --key as well: Chromium tells a self-hosted copy by its key.');
const key = options.key === undefined ? undefined : await readKey(options.key);

// Firefox looks for updates where the package itself says.
if (url !== undefined) process.env.GECKO_UPDATE_URL = `${url}/updates.json`;
process.env.OUT_FOLDER = BUILDS;
for (const browser of ['chrome', 'edge', 'firefox']) {
  if (!(await npmRun('zip', ['-b', browser]))) stop(`The zip for ${browser} could not be made.`);
}

const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const made: string[] = [];
async function put(name: string, content: string | Buffer): Promise<void> {
  await writeFile(join(FOLDER, name), content);
  made.push(`${createHash('sha256').update(content).digest('hex')}  ${name}`);
}

const zipOf = (browser: string): string => `${BUILDS}/sso-login-helper-${version}-${browser}.zip`;
for (const browser of ['chrome', 'edge', 'firefox']) {
  await put(`sso-login-helper-${version}-${browser}.zip`, await readFile(zipOf(browser)));
}
if (key !== undefined) {
  const crx = `sso-login-helper-${version}.crx`;
  const xpi = `sso-login-helper-${version}.xpi`;
  await put(crx, packCrx(await readFile(zipOf('chrome')), key));
  const xpiBytes = await readFile(zipOf('firefox'));
  await put(xpi, xpiBytes);
  console.log(`Id in Chrome, Edge and Chromium: ${extensionId(key)}\nId in Firefox: ${GECKO_ID}`);
  if (url !== undefined) {
    await put('updates.xml', chromiumUpdates(extensionId(key), { version, url: `${url}/${crx}` }));
    const sha256 = createHash('sha256').update(xpiBytes).digest('hex');
    await put('updates.json', firefoxUpdates(GECKO_ID, { version, url: `${url}/${xpi}` }, sha256));
  }
}
await put('SHA256SUMS', `${made.join('\n')}\n`);
console.log(made.join('\n'));
