// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const FORBIDDEN: readonly (readonly [string, string, string])[] = [
  ['any', 'lib/faq/x.ts', 'export const a: any = 1;'],
  ['what people type', 'lib/detect/x.ts', 'export const a = (b: HTMLInputElement) => b.value;'],
  ['what people type, optional', 'lib/detect/x.ts', 'export const a = (b?: HTMLInputElement) => b?.value;'],
  ['what people type, taken apart', 'lib/detect/x.ts', 'export const a = ({ value }: HTMLInputElement) => value;'],
  ['a form as a whole', 'lib/watch/x.ts', 'export const a = (b: HTMLFormElement) => new FormData(b);'],
  ['cookies', 'lib/session/x.ts', 'export const a = document.cookie;'],
  ['page storage', 'lib/detect/x.ts', "export const a = localStorage.getItem('b');"],
  ['page storage through window', 'lib/detect/x.ts', "export const a = window.sessionStorage.getItem('b');"],
  ['fetch', 'lib/support/x.ts', "export const a = fetch('/');"],
  ['fetch through a global', 'components/x.tsx', "export const a = globalThis.fetch('/');"],
  ['XMLHttpRequest', 'entrypoints/x.ts', 'export const a = new XMLHttpRequest();'],
  ['beacon', 'lib/x.ts', "navigator.sendBeacon('/');"],
  ['markup from text', 'components/x.tsx', "export const a = (b: Element) => { b.innerHTML = '<p>'; };"],
  ['components in lib', 'lib/watch/x.ts', "import { a } from '@/components/a';\nexport const b = a;"],
  ['entrypoints in lib', 'lib/help/x.ts', "import { a } from '../../entrypoints/a';\nexport const b = a;"],
  ['Preact in lib', 'lib/detect/x.ts', "import { h } from 'preact';\nexport const b = h;"],
  ['rules in the watcher', 'lib/watch/x.ts', "import { RULES } from '@/lib/rules';\nexport const b = RULES;"],
  ['the detector in a session', 'lib/session/x.ts', "import { a } from '../detect/a';\nexport const b = a;"],
  ['a page in the worker', 'lib/background/x.ts', "import { a } from '@/lib/session/a';\nexport const b = a;"],
  ['logic in the vocabulary', 'lib/types/x.ts', "import { a } from '../utils/a';\nexport const b = a;"],
  ['console', 'lib/x.ts', "console.log('a');"],
];

/** Each piece of code stands in a file of its own, where its rule holds. */
const fileOf = (index: number, path: string): string => path.replace('x.', `case-${index}.`);
const FINE = 'lib/detect/fine.ts';

let folder: string;
let said: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'house-rules-'));
  const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
  writeFileSync(join(folder, '.biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
  cpSync('tests/tools/lint', join(folder, 'tests/tools/lint'), { recursive: true });
  const put = (path: string, code: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  FORBIDDEN.forEach(([, path, code], index) => {
    put(fileOf(index, path), code);
  });
  put(FINE, 'export const a = (b: Element) => b.textContent;\n');
  const biome = resolve('node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--max-diagnostics=none', '.'], { cwd: folder, encoding: 'utf8' });
  said = run.stdout + run.stderr;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the house rules', () => {
  it.each(FORBIDDEN.map(([name, path], index) => [name, fileOf(index, path)]))('refuse %s', (_, path) => {
    expect(said).toContain(`${path}:`);
  });

  it('let ordinary code pass', () => {
    expect(said).toContain('Checked');
    expect(said).not.toContain(FINE);
  });
});
