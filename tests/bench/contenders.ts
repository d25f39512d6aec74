import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An extension under measurement; null folder: the bare browser. */
export interface Contender {
  readonly name: string;
  readonly folder: string | null;
}

/** A content script that does nothing, on every page: what any extension costs. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'empty-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['https://*/*'], js: ['empty.js'], run_at: 'document_start', all_frames: true }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'empty.js'), '');
  return folder;
}

/** The floor, an empty content script, ours as people get it, and a well-kept peer that also watches login-like pages. */
export async function contenders(): Promise<Contender[]> {
  return [
    { name: 'none', folder: null },
    { name: 'empty', folder: await emptyExtension() },
    { name: 'ours', folder: resolve('.output/chrome-mv3') },
    { name: 'autoconsent', folder: resolve('node_modules/@duckduckgo/autoconsent/dist/addon-mv3') },
  ];
}

/** Bytes of scripts that a page is given to parse. */
export function contentScriptBytes({ folder }: Contender): number {
  if (folder === null) return 0;
  const { content_scripts: scripts }: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  return scripts.flatMap(({ js }) => js).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
