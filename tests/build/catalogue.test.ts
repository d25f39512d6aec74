// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue } from '@/lib/build/catalogue';
import { SHEET } from './data/sheet';
import { WORDS } from './data/words';

const ROOT = resolve('.');
const DATA = 'tests/build/data';
const MESSAGES = '_locales/zh_TW/messages.json';

type Catalogue = ReturnType<typeof createCatalogue>;
const catalogueOf = (...names: string[]): Catalogue =>
  createCatalogue(ROOT, { group: names.map((name) => `${DATA}/${name}.ts`) });

/** The script that comes of an entry. */
async function bundle(catalogue: Catalogue, entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT } },
    plugins: [catalogue.plugin({})],
    build: { write: false, minify: false, lib: { entry: join(ROOT, DATA, entry), formats: ['iife'], name: 'it' } },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built.');
  return chunk.code;
}

let folder = '';
let messages = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  messages = join(folder, 'messages.json');
  await writeFile(messages, '{ "name": { "message": "登入小幫手" } }');
});
afterAll(() => rm(folder, { recursive: true }));

/** The messages of a package that has this file of them. */
async function addedTo(catalogue: Catalogue): Promise<Record<string, { message: string }>> {
  const files = [{ absoluteSrc: messages, relativeDest: MESSAGES }];
  await catalogue.addTo(files);
  expect(files).toHaveLength(1);
  const [file] = files;
  return JSON.parse(file && 'contents' in file ? String(file.contents) : '{}');
}

/** What a script has seen, run where `chrome.i18n` knows these messages. */
function seenBy(code: string, all: Record<string, { message: string }>): unknown {
  const chrome = { i18n: { getMessage: (name: string) => all[name]?.message ?? '' } };
  const world: { chrome: unknown; seen?: unknown } = { chrome };
  runInNewContext(code, world);
  return JSON.parse(JSON.stringify(world.seen));
}

describe('a content script', () => {
  it('carries none of the data and reads the same from the catalogue', async () => {
    const catalogue = catalogueOf('words', 'sheet');
    const code = await bundle(catalogue, 'content-script.ts');
    expect(code).not.toContain('登入失敗');
    expect(code).not.toContain('.card');
    const all = await addedTo(catalogue);
    expect(all.name).toEqual({ message: '登入小幫手' });
    expect(seenBy(code, all)).toEqual({ SHEET: SHEET, WORDS: [...WORDS.slice(0, 3), `from ${SHEET}`] });
    expect(WORDS[3]).toBe(`from ${SHEET}`);
  });

  it('leaves no sign in a message that a browser would take for a placeholder', async () => {
    const catalogue = catalogueOf('words', 'sheet');
    await bundle(catalogue, 'content-script.ts');
    expect((await addedTo(catalogue)).group?.message).not.toContain('$');
  });

  it('throws where the catalogue gives nothing', async () => {
    const code = await bundle(catalogueOf('words'), 'content-script.ts');
    expect(() => seenBy(code, {})).toThrow('JSON');
  });
});

it('a page of the extension carries its data itself', async () => {
  const catalogue = catalogueOf('words', 'sheet');
  expect(await bundle(catalogue, 'page.ts')).toContain('登入失敗');
  expect(await addedTo(catalogue)).not.toHaveProperty('group');
});

describe('a build fails', () => {
  it('where a module holds more than data', async () => {
    const catalogue = createCatalogue(ROOT, { group: [`${DATA}/words.ts`, `${DATA}/code.ts`] });
    await expect(bundle(catalogue, 'content-script.ts')).rejects.toThrow('plain data');
  });

  it('where two modules of a group export the same name', async () => {
    await expect(bundle(catalogueOf('words', 'again'), 'content-script.ts')).rejects.toThrow('exports WORDS');
  });

  it('where the package has no messages, or one of the same name', async () => {
    const catalogue = createCatalogue(ROOT, { name: [`${DATA}/words.ts`] });
    await bundle(catalogue, 'content-script.ts');
    await expect(catalogue.addTo([])).rejects.toThrow('has no');
    await expect(addedTo(catalogue)).rejects.toThrow('already has name');
  });
});
