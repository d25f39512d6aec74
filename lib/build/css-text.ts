import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const ASKED = '.css?inline';
const FOUND = '\0css-text:';
/** By its ending Vite would take it for a sheet again. */
const ENDING = '.text';
const COMMENT = /\/\*[\s\S]*?\*\//g;
const SPACE = /\s+/g;

/**
 * Gives the text of a style sheet where modules are run while building, on one line and without comments: Vite's own
 * way to it needs a build around it. For plain sheets: no imports, no strings with white space in them.
 */
export function cssText(root: string): Plugin {
  return {
    name: 'css-text',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(ASKED) || importer === undefined) return null;
      const path = source.slice(0, source.lastIndexOf('?'));
      const file = path.startsWith('@/') ? join(root, path.slice(2)) : join(dirname(importer), path);
      return FOUND + file + ENDING;
    },
    async load(id) {
      if (!id.startsWith(FOUND)) return null;
      const css = await readFile(id.slice(FOUND.length, -ENDING.length), 'utf8');
      return `export default ${JSON.stringify(css.replace(COMMENT, '').replace(SPACE, ' '))};`;
    },
  };
}
