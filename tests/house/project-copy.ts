import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the unit tests and the compiler need. */
const PARTS = ['lib', 'tests', 'components', 'entrypoints', 'tsconfig.json', 'wxt.config.ts', '.wxt', 'package.json'];

export interface ProjectCopy {
  readonly folder: string;
  /** Writes a file; `path` is relative to the project. */
  put(path: string, text: string): void;
  remove(): void;
}

/** A copy of the project in which a test may change files; it shares the packages. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-copy-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    put: (path, text) => writeFileSync(join(folder, path), text),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
