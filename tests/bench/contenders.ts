import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** An extension under measurement; null folder: the bare browser. */
export interface Contender {
  readonly name: string;
  readonly folder: string | null;
}

/** Reads the text of a page once, when it is laid out, tells the background, and waits for a change: the least that a watcher can do. */
const LEAST = `document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => {
  void chrome.runtime.sendMessage(document.body.innerText.length);
  new MutationObserver(() => undefined).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
})));`;
const ANSWER = 'chrome.runtime.onMessage.addListener((message, sender, respond) => respond(true));';

/** An extension made of a content script on every page, and a background that answers. */
async function plainExtension(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plain-extension-'));
  const manifest = {
    manifest_version: 3,
    name: 'Plain',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_start', all_frames: true }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'content.js'), code);
  await writeFile(join(folder, 'background.js'), ANSWER);
  return folder;
}

/**
 * The floor, an empty content script, the least that a watcher does, ours as people get it, and a well-kept peer that
 * also watches login-like pages.
 */
export async function contenders(): Promise<Contender[]> {
  return [
    { name: 'none', folder: null },
    { name: 'empty', folder: await plainExtension('') },
    { name: 'least', folder: await plainExtension(LEAST) },
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
