import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRODUCTION_BUILD } from './fixtures';

/** The script that runs in login pages. */
export const PAGE_SCRIPT = 'watcher.js';
export const BACKGROUND = 'background.js';

export interface AlteredBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

export interface Alteration {
  /** Code that runs before a script's own, by the script's path. */
  readonly first: Readonly<Record<string, string>>;
  /** The build that is copied; a test build gives a sign when it rests. */
  readonly of?: string;
}

/** A copy of a build, what people get where nothing else is said, in which the test's own code comes first; the code behind it is untouched. */
export async function alteredBuild({ first, of = PRODUCTION_BUILD }: Alteration): Promise<AlteredBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'altered-'));
  await cp(of, folder, { recursive: true });
  for (const [name, code] of Object.entries(first)) {
    const script = join(folder, name);
    await writeFile(script, `${code}\n${await readFile(script, 'utf8')}`);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
