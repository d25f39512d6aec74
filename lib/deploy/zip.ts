import { strToU8, zipSync } from 'fflate';
import type { DeployFile } from './types';

/** One archive of these files; with a fixed time, so that the same files give the same bytes. */
export const zipOf = (files: readonly DeployFile[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
    { mtime: new Date(1980, 0, 1), level: 6 },
  );
