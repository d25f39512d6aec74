import type { Plugin } from 'vite';
import { runModule } from './run-module';

/**
 * Runs modules named `*.const.ts` when the extension is built and ships what they export, not the code that makes it.
 * Their exports must be data that JSON can hold; anything else fails the build.
 * @param root folder that `@/` stands for.
 * @param define global constants that they may ask for.
 */
export function constModules(root: string, define: Record<string, string>): Plugin {
  return {
    name: 'const-modules',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.const.ts')) return null;
      const { exports, files } = await runModule(id, root, define);
      for (const file of files) this.addWatchFile(file);
      return Object.entries(exports)
        .map(([name, json]) => `export const ${name} = ${json};`)
        .join('\n');
    },
  };
}
