/**
 * Writes NOTICE: what the packages contain of others' work, with the copyright lines and whole texts of the licences.
 * They are those that the packages bring along in node_modules; NOTICE and LICENSE go into every build (wxt.config.ts).
 *
 * Usage: npm run notice
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export const NOTICE = 'NOTICE';

interface Part {
  readonly title: string;
  readonly licence: 'Apache-2.0' | 'MIT' | 'MPL-2.0';
  readonly source: string;
  /** Folder or file in node_modules with the licence; without it the package brings none, and `copyright` is given. */
  readonly text?: string;
  /** As the licence file of its repository has it. */
  readonly copyright?: string;
}

const WXT = {
  licence: 'MIT',
  source: 'https://github.com/wxt-dev/wxt',
  copyright: 'Copyright (c) 2023 Aaron',
} as const;

/** A test compares them with the bill of materials. */
export const PARTS: readonly Part[] = [
  { title: 'Preact', licence: 'MIT', source: 'https://github.com/preactjs/preact', text: 'preact' },
  { title: 'csv-parse', licence: 'MIT', source: 'https://github.com/adaltas/node-csv', text: 'csv-parse' },
  { title: 'fflate', licence: 'MIT', source: 'https://github.com/101arrowz/fflate', text: 'fflate' },
  { title: 'uqr', licence: 'MIT', source: 'https://github.com/unjs/uqr', text: 'uqr' },
  {
    title: 'WebExtension Polyfill',
    licence: 'MPL-2.0',
    source: 'https://github.com/mozilla/webextension-polyfill',
    text: 'webextension-polyfill',
  },
  { title: 'WXT', ...WXT },
  { title: '@wxt-dev/browser', ...WXT },
  {
    title: 'opencc-js (the pairs of lib/text/fold-table.ts)',
    licence: 'MIT',
    source: 'https://github.com/nk2028/opencc-js',
    text: 'opencc-js',
  },
  {
    title: 'OpenCC dictionaries (the pairs of lib/text/fold-table.ts)',
    licence: 'Apache-2.0',
    source: 'https://github.com/BYVoid/OpenCC',
    text: 'opencc-js/LICENSES/Apache-2.0.txt',
  },
];

const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();

function licenceFile(text: string): string {
  const path = `node_modules/${text}`;
  if (path.endsWith('.txt')) return path;
  const file = readdirSync(path).find((name) => /^licen[cs]e(?:\.txt|\.md)?$/i.test(name));
  if (file === undefined) throw new Error(`${path} has no licence file`);
  return `${path}/${file}`;
}

/** The whole text of a part's licence with its copyright line. */
export function licenceText({ text, copyright }: Part): string {
  if (text !== undefined) return read(licenceFile(text));
  // The terms of MIT are the same in our own licence.
  const own = read('LICENSE');
  return `MIT License\n\n${copyright}\n\n${own.slice(own.indexOf('Permission is hereby granted'))}`;
}

/** NOTICE as text. Throws where a package has lost its licence file. */
export function notice(): string {
  const list = PARTS.map(({ title, licence, source }) => `- ${title}, ${licence}, source: ${source}`);
  const texts = PARTS.map((part) => `${'-'.repeat(78)}\n${part.title}, ${part.licence}\n\n${licenceText(part)}\n`);
  return `登入小幫手 SSO Login Helper, MIT licence (see LICENSE).

The packages contain parts of:

${list.join('\n')}

Their licences stand below.

The official answers are quoted from the Q&A sheet of the training on the education OpenID, 112-06-06.

${texts.join('\n')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(NOTICE, notice());
