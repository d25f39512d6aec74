import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileInZip } from '../browser/read-zip';
import { sha256 } from './sha256';
import { firefoxUpdates } from './update-manifests';

interface Manifest {
  readonly version?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string; readonly update_url?: string } };
}

/** The XPI under a name without a version: the address in a policy is to install for good. */
export const LASTING_XPI = 'sso-login-helper.xpi';

/** What Mozilla adds to every package that it signs. */
const SIGNATURE = 'META-INF/mozilla.rsa';

function manifestIn(xpi: Buffer): Manifest {
  try {
    return JSON.parse(fileInZip(xpi, 'manifest.json').toString());
  } catch {
    return {};
  }
}

function isSigned(xpi: Buffer): boolean {
  try {
    return fileInZip(xpi, SIGNATURE).length > 0;
  } catch {
    return false;
  }
}

function updatesFor(xpi: Buffer, name: string, url: string): string {
  const { version, browser_specific_settings: settings } = manifestIn(xpi);
  const id = settings?.gecko?.id;
  if (version === undefined || id === undefined) throw new Error(`${name} is no XPI of this extension.`);
  if (!isSigned(xpi)) throw new Error(`${name} is not signed by Mozilla.`);
  const wanted = `${url}/updates.json`;
  const given = settings?.gecko?.update_url ?? 'no address';
  if (given !== wanted) throw new Error(`${name} looks for updates at ${given}, not at ${wanted}.`);
  return firefoxUpdates(id, { version, url: `${url}/${encodeURIComponent(name)}` }, sha256(xpi));
}

/** Lines of `sha256sum`, with the sums of these files in place of older ones. */
const renewed = (sums: string, files: Readonly<Record<string, string | Buffer>>): string =>
  sums.replace(/^[0-9a-f]{64} {2}(.+)$/gm, (line, name: string) => {
    const content = files[name];
    return content === undefined ? line : `${sha256(content)}  ${name}`;
  });

/**
 * Writes `updates.json` and the XPI under its lasting name beside an XPI as Mozilla gave it back, and renews the sums there: signing changes the bytes,
 * and Firefox compares their sum.
 * @param url folder of the school's server, without a slash at its end
 * @returns the file written
 * @throws where the file is no XPI of a self-hosted copy at this address, or is not signed; the message is for people.
 */
export async function writeSignedUpdates(path: string, url: string): Promise<string> {
  const [folder, name] = [dirname(path), basename(path)];
  const xpi = await readFile(path).catch(() => {
    throw new Error(`The XPI ${path} can't be read.`);
  });
  const updates = updatesFor(xpi, name, url);
  const written = join(folder, 'updates.json');
  await writeFile(written, updates);
  await writeFile(join(folder, LASTING_XPI), xpi);
  const sumsFile = join(folder, 'SHA256SUMS');
  const sums = await readFile(sumsFile, 'utf8').catch(() => null);
  if (sums !== null)
    await writeFile(sumsFile, renewed(sums, { [name]: xpi, [LASTING_XPI]: xpi, 'updates.json': updates }));
  return written;
}
