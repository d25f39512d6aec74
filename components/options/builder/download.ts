import type { DeployFile, Target } from '@/lib/deploy/types';

/** Hands one file to the browser's own download. */
export function downloadOne(name: string, content: string | Uint8Array, mime: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Browsers ask before each of many downloads, and none of them keeps a folder: more files than these come as one archive. */
const MOST_FILES = 4;

/** The same for several: one after the other; many, or those of several folders, in one archive. A single file's folder becomes a dash. */
export async function downloadAll(target: Target, files: readonly DeployFile[]): Promise<void> {
  const inFolders = files.length > 1 && files.some(({ name }) => name.includes('/'));
  if (files.length > MOST_FILES || inFolders) {
    const { zipOf } = await import('@/lib/deploy/zip');
    downloadOne(`sso-login-helper-${target.id}.zip`, zipOf(files), 'application/zip');
    return;
  }
  for (const { name, content } of files) downloadOne(name.replaceAll('/', '-'), content, target.mime);
}
