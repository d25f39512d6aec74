import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { isContentBuild } from './content-build';
import { runModule } from './run-module';

/** A file of the package that is no part of a bundle, as WXT takes it. */
type PublicFile =
  | { readonly absoluteSrc: string; readonly relativeDest: string }
  | { readonly contents: string; readonly relativeDest: string };

/** Browsers fall back to it from every other language, so that data stands here once. */
const MESSAGES = '_locales/zh_TW/messages.json';
/** One module for all that is read at a time. */
const GROUP = '\0catalogue:';

/** `$` begins a placeholder of a message; JSON has another way to write it. */
const escaped = (json: string): string => json.replaceAll('$', '\\u0024');

/**
 * Moves data of the content script into the package's own catalogue of messages: a script that runs on every login page
 * then holds only what a healthy page needs, and reads the rest when it has something to say, without background,
 * storage or files that pages could reach. Pages of the extension and its background import the modules as they are.
 * @param root folder that `@/` and the paths of modules start from.
 * @param groups by the name of their message, modules that are read together. Their exports must be data that JSON can
 * hold, no two of one name; anything else fails the build.
 */
export function createCatalogue(root: string, groups: Readonly<Record<string, readonly string[]>>) {
  /** Messages of the bundles built so far, as JSON. */
  const messages = new Map<string, string>();
  const groupOf = new Map(
    Object.entries(groups).flatMap(([group, modules]) =>
      modules.map((module) => [normalizePath(join(root, module)), group]),
    ),
  );

  return {
    /**
     * Replaces the modules where a content script is built, and keeps what they export.
     * @param define global constants that they may ask for.
     */
    plugin(define: Record<string, string>): Plugin {
      let isContentScript = false;
      return {
        name: 'catalogue',
        enforce: 'pre',
        configResolved({ build }) {
          isContentScript = isContentBuild(build);
        },
        async resolveId(source, importer, options) {
          if (!isContentScript || source.startsWith('\0')) return null;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          const group = found && groupOf.get(found.id);
          return group ? GROUP + group : null;
        },
        async load(id) {
          if (!id.startsWith(GROUP)) return null;
          const group = id.slice(GROUP.length);
          const values = new Map<string, string>();
          for (const module of groups[group] ?? []) {
            const { exports, files } = await runModule(join(root, module), root, define);
            for (const file of files) this.addWatchFile(file);
            for (const [name, json] of Object.entries(exports)) {
              if (values.has(name)) throw new Error(`${module}: another module of ${group} exports ${name}, too.`);
              values.set(name, json);
            }
          }
          messages.set(group, `[${[...values.values()]}]`);
          // By place: names would be carried along in the script.
          return `import { fromCatalogue } from '@/lib/from-catalogue';
export const [${[...values.keys()]}] = fromCatalogue('${group}');`;
        },
      };
    },
    /**
     * Adds what was kept to the messages among the files of the package.
     * Rejects where they have none, or one of the same name.
     */
    async addTo(files: PublicFile[]): Promise<void> {
      const at = files.findIndex(({ relativeDest }) => relativeDest.replaceAll('\\', '/') === MESSAGES);
      const file = files[at];
      if (!file) throw new Error(`The package has no ${MESSAGES}.`);
      const text = 'contents' in file ? file.contents : await readFile(file.absoluteSrc, 'utf8');
      const all: Record<string, unknown> = JSON.parse(text);
      for (const [name, json] of [...messages].sort()) {
        if (name in all) throw new Error(`${MESSAGES} already has ${name}.`);
        all[name] = { message: escaped(json) };
      }
      files[at] = { relativeDest: file.relativeDest, contents: `${JSON.stringify(all, null, 2)}\n` };
    },
  };
}
