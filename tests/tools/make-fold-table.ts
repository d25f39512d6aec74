/**
 * Writes lib/text/fold-table.ts: for every Han character which the project's texts use, all its variants (Traditional,
 * Simplified, Japanese, regional). What the table knows already stays. And tests/text/fold-uncovered.json: the characters
 * that have variants but no place in the table; a test holds lib/ against it.
 *
 * Usage: npm run fold [-- MORE TEXT FILES…]
 * The data are OpenCC's (Apache-2.0, package `opencc-js`); the product carries only the few hundred pairs it needs.
 * Further text files widen the set of covered characters.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FOLD_TABLE } from '@/lib/text/fold-table';

const TABLE = 'lib/text/fold-table.ts';
const UNCOVERED = 'tests/text/fold-uncovered.json';
/** Taiwanese usage that OpenCC keeps apart, but which people mix: 身份/身分, 帳號/账号/賬號, 妳/你, 顯著/着. */
const EXTRA: readonly (readonly [string, string])[] = [
  ['份', '分'],
  ['账', '帐'],
  ['妳', '你'],
  ['著', '着'],
  ['瞭', '了'],
  ['祇', '只'],
  ['幺', '么'],
];

const FOLDER = 'node_modules/opencc-js';
const more = process.argv.slice(2);

async function dictionary(name: string): Promise<ReadonlyMap<string, string>> {
  const url = pathToFileURL(resolve(FOLDER, 'dist/esm-lib/dict', `${name}.js`)).href;
  const { default: text }: { default: string } = await import(url);
  // One pair an item; of several targets the first is the usual one.
  return new Map(
    text.split('|').map((pair) => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    }),
  );
}

function textFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /\.(ts|tsx|json)$/.test(item.name))
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => path !== TABLE);
}

// Regional standards first, then Traditional to Simplified, then Japanese forms by way of the Traditional ones.
const traditional = await Promise.all(['TWVariantsRev', 'HKVariantsRev'].map(dictionary));
const japanese = await dictionary('JPShinjitaiCharacters');
const simplified = await dictionary('TSCharacters');
const extra = new Map(EXTRA);

function target(char: string): string {
  let form = char;
  for (const step of traditional) form = step.get(form) ?? form;
  form = simplified.get(form) ?? form;
  return extra.get(form) ?? form;
}

/** A character of its own in Chinese keeps its meaning; only purely Japanese forms follow the Japanese table. */
function targetOf(char: string, known: ReadonlySet<string>): string {
  const form = target(char);
  const old = japanese.get(char);
  return form === char && old !== undefined && !known.has(char) ? target(old) : form;
}

const covered = new Set(FOLD_TABLE);
const files = [
  ...['lib/faq', 'lib/search', 'lib/rules', 'lib/detect', 'lib/watch', 'lib/text'].flatMap(textFiles),
  ...more,
];
for (const file of files) {
  for (const char of readFileSync(file, 'utf8')
    .normalize('NFKC')
    .match(/\p{Script=Han}/gu) ?? []) {
    if (char.length === 1) covered.add(char);
  }
}

/** What the usual input methods can type; nobody meets the rest of sixty thousand characters here. */
const typed = new Set<string>();
for (const [encoding, low] of [
  ['big5', 0x40],
  ['gbk', 0xa1],
] as const) {
  const decoder = new TextDecoder(encoding);
  for (let lead = encoding === 'big5' ? 0xa4 : 0xb0; lead <= 0xf9; lead++) {
    for (let trail = low; trail <= 0xfe; trail++) typed.add(decoder.decode(new Uint8Array([lead, trail])));
  }
}

const known = new Set([...simplified.keys(), ...simplified.values()]);
const wanted = new Set([...covered].map((char) => targetOf(char, known)));
const classes = new Map<string, string[]>();
const uncovered = new Set<string>();
const all = new Set([...simplified.keys(), ...traditional.flatMap((t) => [...t.keys()]), ...japanese.keys()]);
for (const char of [...all, ...extra.keys(), ...EXTRA.map(([from]) => from)]) {
  const form = targetOf(char, known);
  // NFKC runs before the table, so compatibility forms never reach it.
  if (!typed.has(char) || char.length !== 1 || form.length !== 1 || form === char || char.normalize('NFKC') !== char)
    continue;
  if (!wanted.has(form)) {
    uncovered.add(char).add(form);
    continue;
  }
  const members = classes.get(form) ?? [];
  if (!members.includes(char)) members.push(char);
  classes.set(form, members);
}

const rows = [...classes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([form, members]) => form + members.sort().join(''));
writeFileSync(
  TABLE,
  `/**
 * Han variants, one class an item: the form folded to, then the forms that fold to it. Made by
 * tests/tools/make-fold-table.ts from OpenCC (https://github.com/BYVoid/OpenCC, Apache-2.0) for the characters in use.
 */
export const FOLD_TABLE =
  '${rows.join(' ')}';
`,
);
writeFileSync(UNCOVERED, `${JSON.stringify([...uncovered].sort().join(''))}\n`);
console.log(`${rows.length} classes, ${rows.join('').length - rows.length} pairs`);
