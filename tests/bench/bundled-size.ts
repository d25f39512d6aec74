import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = '\0entry';

/** The code of a module with all that it imports, bundled and minified, in its chunks. */
export async function bundledCode(module: string): Promise<readonly string[]> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': process.cwd() } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? `export * from '${module}'; export { default } from '${module}';` : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', shimMissingExports: true },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  return outputs.flatMap((one) =>
    'output' in one ? one.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])) : [],
  );
}

/** Bytes of a module with all that it imports, bundled, minified, gzip. */
export async function bundledSize(module: string): Promise<number> {
  const code = await bundledCode(module);
  return code.reduce((bytes, text) => bytes + gzipSync(text, { level: 9 }).length, 0);
}
