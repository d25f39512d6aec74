import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extensionId, packCrx } from '../tools/crx';
import { chromiumUpdates } from '../tools/update-manifests';
import { serveFiles } from './managed-chromium';

/** The built extension, signed with a key of its own, on a web server as a school has one. */
export interface ServedPackage {
  readonly id: string;
  /** Where browsers look for it. */
  readonly updateUrl: string;
  close(): void;
}

/** @param folder below `.output`; tests that run at the same time need one each */
export async function servePackage(folder: string): Promise<ServedPackage> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const id = extensionId(pem);
  execFileSync('npm', ['run', '--silent', 'zip', '--', '-b', 'chrome'], {
    stdio: 'ignore',
    env: { ...process.env, OUT_FOLDER: `.output/${folder}` },
  });
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = new Map<string, { type: string; content: string | Buffer }>();
  const school = await serveFiles(files);
  files.set('/helper.crx', {
    type: 'application/x-chrome-extension',
    content: packCrx(readFileSync(`.output/${folder}/sso-login-helper-${version}-chrome.zip`), pem),
  });
  files.set('/updates.xml', {
    type: 'text/xml',
    content: chromiumUpdates(id, { version, url: `${school.origin}/helper.crx` }),
  });
  return { id, updateUrl: `${school.origin}/updates.xml`, close: school.close };
}
