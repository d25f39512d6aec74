import { type Plugin, runnerImport } from 'vite';

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
      const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
        configFile: false,
        root,
        resolve: { alias: { '@': root } },
        define,
      });
      for (const file of dependencies) this.addWatchFile(file);
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${literal(`${id}: ${name}`, value)};`)
        .join('\n');
    },
  };
}

function literal(name: string, value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'function' || part instanceof RegExp || part instanceof Map || part instanceof Set)
      throw new Error(`${name} holds something that is no plain data.`);
    return part;
  });
  if (json === undefined) throw new Error(`${name} is no plain data.`);
  return json;
}
