// @vitest-environment node
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bracketFunctions, eagerFunctions } from '@/lib/build/eager-functions';

/** Declarations are called before they stand there, and call each other; methods and accessors stay as they are. */
const CODE = `(function () {
  seen.push(later(2));
  function later(n) { return n > 0 ? other(n) : inner(n); function inner(m) { return 'i' + m; } }
  const half = async (n) => n / 2, o = { name(n) { return n; }, get two() { return 2; }, half, of: function (n) { return -n; } };
  class C { twice(n) { return n * 2; } }
  function* g(n) { yield n; if (n) yield* g(n - 1); }
  seen.push([...g(2)].join());
  function other(n) { if (n) { function nested() { return 'n'; } seen.push(nested()); } return later(n - 1) + n; }
  seen.push(o.name(1), o.two, o.of(3), new C().twice(4), typeof half);
})();`;

function run(code: string): unknown[] {
  const seen: unknown[] = [];
  runInNewContext(code, { seen });
  return seen;
}

describe('functions in brackets', () => {
  it('do what they did', () => {
    const all = bracketFunctions(CODE, parseAst(CODE), () => true);
    expect(run(all)).toEqual(run(CODE));
    expect(all).toContain('var later=(function(n)');
    expect(all).toContain('half = (async (n) => n / 2)');
    expect(all).toContain('of: (function (n)');
  });

  it('are only those that are asked for', () => {
    expect(bracketFunctions(CODE, parseAst(CODE), () => false)).toBe(CODE);
  });

  it('never come before a directive', () => {
    const strict = "(function () { 'use strict'; function a() {} a(); })();";
    expect(() => bracketFunctions(strict, parseAst(strict), () => true)).toThrow('use strict');
  });
});

describe('a content script', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'eager-'));
    await mkdir(join(root, 'content-scripts'));
    await writeFile(
      join(root, 'at-once.ts'),
      'export const atOnce = (n: number) => globalThis.seen.push("at once", n);',
    );
    await writeFile(join(root, 'later.ts'), 'export const later = (n: number) => globalThis.seen.push("later", n);');
    await writeFile(
      join(root, 'content-scripts/entry.ts'),
      "import { atOnce } from '../at-once';\natOnce(1);\natOnce(2);\nimport('../later').then(({ later }) => { later(1); later(2); });",
    );
  });
  afterAll(() => rm(root, { recursive: true }));

  it('has those functions in brackets that it does not import later, and no map beside it', async () => {
    const result = await build({
      configFile: false,
      root,
      logLevel: 'silent',
      plugins: [eagerFunctions()],
      build: {
        write: false,
        lib: { entry: join(root, 'content-scripts/entry.ts'), formats: ['iife'], name: 'it' },
        rolldownOptions: {
          output: { inlineDynamicImports: true },
          optimization: { pifeForModuleWrappers: false },
        },
      },
    });
    const [first] = [result].flat();
    const files = first && 'output' in first ? first.output : [];
    expect(files.map(({ fileName }) => fileName).filter((name) => name.endsWith('.map'))).toEqual([]);
    const code = files[0]?.type === 'chunk' ? files[0].code : '';
    expect(code).toMatch(/\(\w+=>globalThis\.seen\.push\(`at once/);
    expect(code).toMatch(/[^(]\w+=>globalThis\.seen\.push\(`later/);
    // Nor what the builder puts around that module.
    expect(code).toMatch(/\w\(\(\)=>\{\w+=\w+=>globalThis\.seen\.push\(`later/);
  });
});
