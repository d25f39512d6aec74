import type { DeployFile, Target } from '@/lib/deploy/types';

/** Hands the files to the browser's own download, one after the other. Folders in names become dashes. */
export function downloadAll(target: Target, files: readonly DeployFile[]): void {
  for (const { name, content } of files) {
    const part = typeof content === 'string' ? content : new Uint8Array(content);
    const url = URL.createObjectURL(new Blob([part], { type: target.mime }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name.replaceAll('/', '-');
    link.click();
    URL.revokeObjectURL(url);
  }
}
