/**
 * Makes every policy file, and what removes it, for every school of a list.
 *
 * Usage: npm run policies -- schools.csv [--entries answers.csv] [--out folder] [--id ID] [--edge-id ID] [--gecko-id ID]
 *        [--url https://…/updates.xml] [--edge-url https://…] [--xpi-url https://….xpi]
 *
 * Nothing is written while anything in the lists is wrong: it is listed by line and column instead.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { anyIdIn, ON_WINDOWS } from '@/lib/deploy/browsers';
import { DEPLOY_ALLOWED, unfitFields } from '@/lib/deploy/checks';
import type { GivenFile } from '@/lib/deploy/csv-table';
import { districtFiles } from '@/lib/deploy/district';
import { GECKO_ID } from '@/lib/deploy/gecko-id';
import { readSchools } from '@/lib/deploy/schools';

const OPTIONS = ['entries', 'out', 'id', 'edge-id', 'gecko-id', 'url', 'edge-url', 'xpi-url'] as const;
const USAGE = `npm run policies -- schools.csv ${OPTIONS.map((name) => `[--${name} …]`).join(' ')}`;

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

function readOptions() {
  try {
    const options = Object.fromEntries(OPTIONS.map((name) => [name, { type: 'string' }] as const));
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return stop(USAGE);
  }
}

const given = async (path: string): Promise<GivenFile> => ({
  name: basename(path),
  content: await readFile(path).catch(() => stop(`${path} can't be read.`)),
});

const { values, positionals } = readOptions();
const [list, ...more] = positionals;
if (list === undefined || more.length > 0) stop(USAGE);
const value = (name: (typeof OPTIONS)[number]): string => String(values[name] ?? '');

const common = {
  ids: {
    chromiumId: value('id'),
    geckoId: value('gecko-id') || GECKO_ID,
    ...(values['edge-id'] === undefined ? {} : { edgeId: value('edge-id') }),
  },
  install: { updateUrl: value('url'), edgeUpdateUrl: value('edge-url'), xpiUrl: value('xpi-url') },
};
const [unfit] = unfitFields(common);
if (unfit) stop(`${unfit}: ${DEPLOY_ALLOWED[unfit].en}`);

const answers = values.entries === undefined ? undefined : await given(value('entries'));
const { schools, problems } = readSchools([await given(list), answers], common);
if (problems.length > 0) {
  for (const { file, line, column, message } of problems)
    console.error(`${file}, line ${line}, column ${column}: ${message.en} ${message.zh}`);
  stop(`\n${problems.length} to mend; nothing was written. 共 ${problems.length} 處需要修正，沒有寫出任何檔案。`);
}
const lacking = ON_WINDOWS.filter(({ id }) => schools.every(({ input }) => anyIdIn(id, input.ids) === ''));
if (lacking.length > 0) {
  const names = lacking.map(({ name }) => name).join(', ');
  console.warn(`No id for ${names}: no files for these. 沒有 ${names} 的識別碼：不產生它們的檔案。`);
}

const out = resolve(value('out') || 'policies');
const files = districtFiles(schools);
// A folder that holds anything else is nobody's to replace.
if (existsSync(out) && !existsSync(join(out, 'summary.csv')))
  stop(`${out} is there and was not made by this command: choose another --out. 這個資料夾已有別的內容，請另選。`);
// Written beside and then renamed: what stood there stays until all of the new is there.
const fresh = `${out}.new`;
await rm(fresh, { recursive: true, force: true });
const folders = new Set(files.map(({ name }) => dirname(join(fresh, name))));
for (const folder of folders) await mkdir(folder, { recursive: true });
await Promise.all(files.map(({ name, content }) => writeFile(join(fresh, name), content)));
await rm(`${out}.old`, { recursive: true, force: true });
await rename(out, `${out}.old`).catch(() => undefined);
await rename(fresh, out);
await rm(`${out}.old`, { recursive: true, force: true });
const counts = new Map<string, number>();
for (const { name } of files) {
  const [folder = ''] = name.split('/');
  counts.set(folder, (counts.get(folder) ?? 0) + 1);
}
for (const { folder, input } of schools) console.log(`${folder}\t${counts.get(folder)}\t${input.policy.orgName}`);
console.log(`\n${schools.length} schools, ${files.length} files in ${out}`);
