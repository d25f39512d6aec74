/**
 * Adds a page that somebody has described to the set of such pages, plays it, and prints what is missing.
 *
 * Usage: npm run add-page -- file.json --expect SSO-10     (or --expect silent)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * The set with one page more, and what there is to say of it.
 * @param set the text of the set's file.
 * @param file the text of the description's file.
 * @param code what must stand first, or `silent`.
 * @throws where the file is no description, or there is no such answer.
 */
export async function addedTo(set: string, file: string, code: string) {
  const { readDescription } = await import('@/lib/describe/parse-description');
  const { ENTRIES } = await import('@/lib/faq');
  const { missing, readSet, shownOn, SILENT } = await import('../describe/described-set');
  const description = readDescription(file);
  if (typeof description === 'string') throw new Error(`This is no page description: ${description}.`);
  if (code !== SILENT && !ENTRIES.some((entry) => entry.code === code)) throw new Error(`There is no answer ${code}.`);
  const pages = readSet(JSON.parse(set));
  const name = description.host === '' ? 'page' : description.host;
  const page = {
    id: `${name}-${pages.filter(({ id }) => id.startsWith(`${name}-`)).length + 1}`,
    expect: code,
    description,
  };
  const right = shownOn(description) === code;
  return { pages: [...pages, page], right, said: right ? [`${page.id}: shown ${code}, as expected.`] : missing(page) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { installDom } = await import('./dom');
  installDom();
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { expect: { type: 'string' } } });
  const [path] = positionals;
  try {
    if (path === undefined || values.expect === undefined)
      throw new Error('Usage: npm run add-page -- file.json --expect SSO-10');
    const { DESCRIBED } = await import('../describe/described-set');
    const { pages, right, said } = await addedTo(
      readFileSync(DESCRIBED, 'utf8'),
      readFileSync(path, 'utf8'),
      values.expect,
    );
    writeFileSync(DESCRIBED, `${JSON.stringify(pages, null, 2)}\n`);
    console.log(`${said.join('\n')}\nWritten: ${DESCRIBED}`);
    if (!right) {
      console.log(
        'Next: CONTRIBUTING.md, A new wording of a known state. tests/describe/described-set.test.ts holds the page.',
      );
      process.exitCode = 1;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
  process.exit();
}
