import { SourceMap } from 'node:module';
import { dirname, join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { isContentBuild } from './content-build';

/** A node of a syntax tree, as the builder's parser gives it. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((a, b) => a.start - b.start);

const isFunction = ({ type }: Node): boolean => /^(?:Function|ArrowFunction)/.test(type);

/**
 * Puts functions in brackets, which browsers take as a sign to compile them together with the script instead of parsing
 * them again when they are first called. Declarations become variables at the beginning of their function.
 * @param isEager whether a function is one of those, by where it stands in `code`.
 */
export function bracketFunctions(
  code: string,
  program: unknown,
  isEager: (start: number, end: number) => boolean,
): string {
  const isMethod = (node: Node): boolean =>
    node.type === 'MethodDefinition' || node.method === true || node.kind === 'get' || node.kind === 'set';

  function render(node: Node, parent: Node | null): string {
    let out = '';
    let first = '';
    let at = node.start;
    for (const child of childrenOf(node)) {
      // `{ name }` is key and value in one.
      if (child.start < at) continue;
      if ('directive' in child && child.directive)
        throw new Error(`Nothing may stand before ${code.slice(at, child.end)}.`);
      out += code.slice(at, child.start);
      at = child.end;
      const text = render(child, node);
      if (!isFunction(child) || !isEager(child.start, child.end)) out += text;
      else if (child.type !== 'FunctionDeclaration') out += isMethod(node) ? text : `(${text})`;
      else if (isNode(child.id) && parent !== null && isFunction(parent)) {
        const name = code.slice(child.id.start, child.id.end);
        const from = child.id.start - child.start;
        first += `var ${name}=(${text.slice(0, from).trimEnd()}${text.slice(from + name.length)});`;
      } else out += text;
    }
    out += code.slice(at, node.end);
    return first === '' ? out : `{${first}${out.slice(1)}`;
  }

  if (!isNode(program)) throw new Error('No syntax tree.');
  return code.slice(0, program.start) + render(program, null) + code.slice(program.end);
}

/** Where each function of a chunk was written: the file of its last token, as the map knows it. */
function sourceAt(code: string, map: SourceMap): (offset: number) => string {
  const starts = [0];
  for (let at = code.indexOf('\n'); at >= 0; at = code.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    const entry = map.findEntry(line, offset - (starts[line] ?? 0));
    return 'originalSource' in entry && entry.originalSource ? entry.originalSource : '';
  };
}

/** What the builder itself adds stands in no file. */
const RUNTIME = /^$|\0|rolldown\/runtime/;

/**
 * Has the functions that a content script may need at its start compiled together with it: those of all modules that it
 * imports other than by `import()`.
 */
export function eagerFunctions(): Plugin {
  let isContentScript = false;
  return {
    name: 'eager-functions',
    enforce: 'post',
    config: ({ build }) => (isContentBuild(build) ? { build: { sourcemap: 'hidden' } } : null),
    configResolved({ build }) {
      isContentScript = isContentBuild(build);
    },
    generateBundle(options, bundle) {
      if (!isContentScript) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.map || !chunk.facadeModuleId) continue;
        const eager = new Set<string>();
        const add = (id: string): void => {
          if (eager.has(id)) return;
          eager.add(id);
          for (const next of this.getModuleInfo(id)?.importedIds ?? []) add(next);
        };
        add(chunk.facadeModuleId);
        const folder = dirname(join(options.dir ?? '', chunk.fileName));
        const sourceOf = sourceAt(chunk.code, new SourceMap(JSON.parse(chunk.map.toString())));
        const isEager = (start: number, end: number): boolean => {
          let source = sourceOf(end - 1);
          // What the builder puts around a module is known by the last of what stands in it.
          for (let at = end - 2; source === '' && at > start; at--) source = sourceOf(at);
          return RUNTIME.test(source) || eager.has(normalizePath(join(folder, source)));
        };
        chunk.code = bracketFunctions(chunk.code, this.parse(chunk.code), isEager);
        // It was made for this only, and is no part of the package.
        chunk.map = null;
        delete bundle[`${chunk.fileName}.map`];
      }
    },
  };
}
