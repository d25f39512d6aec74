import { runnerImport } from 'vite';

/** What a module exports when it is run while building, and the files that this goes by. */
export interface RunModule {
  /** Exports as JSON, by name. */
  readonly exports: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/**
 * Runs a module while the extension is built. Rejects where one of its exports is more than data that JSON can hold.
 * @param file absolute path.
 * @param root folder that `@/` stands for.
 * @param define global constants that it may ask for.
 */
export async function runModule(file: string, root: string, define: Record<string, string>): Promise<RunModule> {
  const { module, dependencies } = await runnerImport<Record<string, unknown>>(file, {
    configFile: false,
    root,
    resolve: { alias: { '@': root } },
    define,
  });
  const exports = Object.entries(module).map(([name, value]) => [name, plain(`${file}: ${name}`, value)]);
  return { exports: Object.fromEntries(exports), files: dependencies };
}

function plain(name: string, value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'function' || part instanceof RegExp || part instanceof Map || part instanceof Set)
      throw new Error(`${name} holds something that is no plain data.`);
    return part;
  });
  if (json === undefined) throw new Error(`${name} is no plain data.`);
  return json;
}
