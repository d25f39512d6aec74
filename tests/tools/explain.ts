/**
 * Tells why a page is judged as it is: its kind, every text that was considered, what was weighed, and the nearest rules.
 *
 * Usage: npm run explain -- file.html --url https://oidc.tanet.edu.tw/cncreturnpage [--after submit]
 *        npm run explain -- --id java-at-state     (a page of tests/sites/sets)
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { LabelledPage } from '../sites/sets';
import { installDom } from './dom';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, after: { type: 'string' }, id: { type: 'string', multiple: true } },
});

installDom();
const { SETS } = await import('../sites/sets');
const { isArrival, stepsBefore } = await import('../sites/sets/arrivals');
const { explanationOf } = await import('../detect/explained');
const { factsOf } = await import('../detect/findings-on');
const { trailFor } = await import('../detect/play-in-memory');

function fromFile(file: string, url: string): LabelledPage {
  const { after } = values;
  const before = after !== undefined && isArrival(after) ? stepsBefore(after, new URL(url).hostname) : null;
  return { id: file, about: '', url, html: readFileSync(file, 'utf8'), expect: [], before };
}

const all = SETS.flatMap(({ pages }) => pages);
const named = (values.id ?? []).flatMap((id) => all.filter((page) => page.id === id));
const pages = [...positionals.map((file) => fromFile(file, values.url ?? 'https://oidc.tanet.edu.tw/')), ...named];
if (pages.length === 0) {
  console.error('Usage: npm run explain -- file.html --url https://…');
  process.exit(1);
}
for (const page of pages) {
  const trail = page.before ? trailFor(page, factsOf(page.html, page.url)) : [];
  console.log(`${page.id} ${page.url}\n${explanationOf(page.html, page.url, trail)}\n`);
}
process.exit(0);
