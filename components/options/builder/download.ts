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

/** The same for several, one after the other. Folders in names become dashes. */
export function downloadAll(target: Target, files: readonly DeployFile[]): void {
  for (const { name, content } of files) downloadOne(name.replaceAll('/', '-'), content, target.mime);
}
