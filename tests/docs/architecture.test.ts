// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { even, fold, squeeze } from '@/lib/text/fold';
import { narrow, strip } from '@/lib/text/normalize';

const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');
const SAMPLE = '臺灣 ＡＣＣＥＳＳ＿TOKEN！';

it.each(Object.entries({ narrow, strip, even, fold, squeeze }))('the example of %s is what it does', (name, level) => {
  expect(ARCHITECTURE).toContain(`example: \`${SAMPLE}\``);
  const row = ARCHITECTURE.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
  expect(row?.endsWith(`| \`${level(SAMPLE)}\` |`), row).toBe(true);
});

it('names every room of lib, and no other, here and in the README', () => {
  const rooms = readdirSync('lib', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
  const named = (text: string): string[] => [
    ...new Set([...text.matchAll(/^\| `lib\/(\w+)\/?` \|/gm)].flatMap(([, room]) => room ?? [])),
  ];
  expect(named(ARCHITECTURE).sort()).toEqual(rooms.sort());
  expect(named(readFileSync('README.md', 'utf8')).sort()).toEqual(rooms.sort());
});

/** What a room may import, by the lint rule: all rooms that none of its patterns names. */
function allowedBy(
  { overrides }: { overrides: readonly Override[] },
  room: string,
  rooms: readonly string[],
): string[] {
  const rule = overrides.find(({ includes }) => includes.length === 1 && includes[0] === `lib/${room}/**`);
  const patterns = rule?.linter?.rules?.style?.noRestrictedImports?.options.patterns ?? [];
  const refused = patterns.flatMap(({ group }) => group);
  return rooms.filter((one) => one !== room && !refused.includes(`@/lib/${one}`));
}

interface Override {
  readonly includes: readonly string[];
  readonly linter?: {
    readonly rules?: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
      };
    };
  };
}

it('says of each room what the lint rule lets it import', () => {
  const config = JSON.parse(readFileSync('.biome.json', 'utf8'));
  const rows = [...ARCHITECTURE.matchAll(/^\| `lib\/(\w+)` \|.*\| (.*) \|$/gm)];
  const rooms = [...rows.flatMap(([, room]) => room ?? []), 'messages'];
  const wrong = rows.flatMap(([, room = '', cell = '']) => {
    const said = [...cell.matchAll(/`(\w+)`/g)].flatMap(([, one]) => one ?? []);
    const open = cell.startsWith('nothing') ? [] : [...said, ...['types', 'utils'].filter((one) => one !== room)];
    const allowed = allowedBy(config, room, rooms).sort().join(', ');
    return open.sort().join(', ') === allowed ? [] : `lib/${room}: ${allowed}`;
  });
  expect(wrong).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
});

it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s names files that are there', (document) => {
  const paths = readFileSync(document, 'utf8').matchAll(/`((?:lib|tests|components|entrypoints|docs)\/[\w./-]+)`/g);
  const missing = [...paths].flatMap(([, path = '']) => (existsSync(path) ? [] : path));
  // What `npm run new-rule` would write for the example.
  expect(missing.filter((path) => !path.includes('session-lost'))).toEqual([]);
});

it.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/release.md'])(
  '%s names commands that are there',
  (document) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const commands = [...readFileSync(document, 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  },
);
