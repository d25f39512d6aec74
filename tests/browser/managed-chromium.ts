import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-browser';
import { launch, type Rig } from './launch';

export interface Managed {
  start(): Promise<Rig>;
  /** Writes a file into the browser's own folder of managed policies; null takes it away. */
  policy(name: string, content: string | null): Promise<void>;
  /** Names and contents of all files in that folder. */
  files(): Promise<Record<string, string>>;
  /** Runs a shell script where this folder is the browser's. */
  run(script: string): { readonly status: number | null; readonly said: string };
  close(): Promise<void>;
}

/** A web server on loopback, as a school has one. */
export async function serveFiles(files: ReadonlyMap<string, { type: string; content: string | Buffer }>) {
  const server = createServer((request, response) => {
    // A browser that asks for updates tells in the query what it has.
    const file = files.get((request.url ?? '').replace(/\?.*$/, ''));
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}

/**
 * Real Chromium with real policies in `/etc/chromium/policies/managed`: a folder of our own is mounted there, for this
 * browser only, so that nothing stays behind on the machine. Needs root on Linux.
 */
export async function launchManaged(): Promise<Managed> {
  const folder = await mkdtemp(join(tmpdir(), 'managed-'));
  const managed = join(folder, 'etc', 'policies', 'managed');
  await mkdir(managed, { recursive: true });
  await writeFile(
    join(managed, 'tools.json'),
    // Without it the test could not look into an extension that policy has installed.
    JSON.stringify({ DeveloperToolsAvailability: 1 }),
  );
  const wrapper = join(folder, 'chromium');
  await writeFile(
    wrapper,
    `#!/bin/sh\nmkdir -p /etc/chromium\nexec unshare -m sh -c 'mount --bind ${join(folder, 'etc')} /etc/chromium && exec ${findChromium()} "$@"' sh "$@"\n`,
  );
  await chmod(wrapper, 0o755);
  let rig: Rig | undefined;
  return {
    async start() {
      rig = await launch({
        extension: null,
        hasWorker: false,
        executablePath: wrapper,
        ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'],
      });
      return rig;
    },
    async policy(name, content) {
      const path = join(managed, name);
      if (content === null) await rm(path, { force: true });
      else await writeFile(path, content);
    },
    async files() {
      const names = (await readdir(managed)).filter((name) => name !== 'tools.json').sort();
      const read = names.map(async (name) => [name, await readFile(join(managed, name), 'utf8')] as const);
      return Object.fromEntries(await Promise.all(read));
    },
    run(script) {
      const mounted = `mount --bind ${join(folder, 'etc')} /etc/chromium && exec sh "$1"`;
      const { status, stdout, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', mounted, 'sh', script], {
        encoding: 'utf8',
      });
      return { status, said: `${stdout}${stderr}` };
    },
    async close() {
      await rig?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
