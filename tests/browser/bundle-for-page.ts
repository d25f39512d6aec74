import { resolve } from 'node:path';
import { build } from 'vite';

/** A script for a page, made of our own modules: for what would take one browser per case. @param entry in `tests/browser` */
export async function bundleForPage(entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { __TEST_BUILD__: 'true' },
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      cssTarget: ['chrome123'],
      lib: { entry: resolve('tests/browser', entry), formats: ['iife'], name: 'inPage', fileName: 'in-page' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} makes no script`);
  return chunk.code;
}
