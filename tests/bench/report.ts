import { CHANGES } from './changes';
import type { Cost, CostTable } from './cost';
import type { Detection } from './detection';
import type { PopupTimes } from './popup';
import type { SearchQuality } from './search-peers';
import type { Size } from './sizes';
import { median, quantile, spread } from './statistics';

/** What was measured; parts that a run leaves out are those of the run before. */
export interface Results {
  readonly cost: CostTable;
  readonly help: Readonly<Record<string, readonly number[]>>;
  readonly popup: readonly PopupTimes[];
  readonly search: readonly SearchQuality[];
  readonly detection: Detection;
  readonly sizes: readonly Size[];
  readonly machine: string;
}

const ms = (value: number): string => value.toFixed(1);
const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const MEASURES: readonly (keyof Cost)[] = ['script', 'task', 'firstPaint', 'domReady', 'heap'];

function costTable(name: string, of: Readonly<Record<string, readonly Cost[]>>): string[] {
  const floor = (measure: keyof Cost): number => median((of.none ?? []).map((cost) => cost[measure]));
  const cells = (costs: readonly Cost[], measure: keyof Cost): string => {
    const values = costs.map((cost) => cost[measure]);
    return `${ms(median(values))} ± ${ms(spread(values))} (${ms(median(values) - floor(measure))})`;
  };
  return [
    `### ${name}`,
    '',
    row('contender', 'script ms', 'task ms', 'first paint ms', 'DOM ready ms', 'heap kB'),
    row('---', '---', '---', '---', '---', '---'),
    ...Object.entries(of).map(([contender, costs]) =>
      row(contender, ...MEASURES.map((measure) => cells(costs, measure))),
    ),
    '',
  ];
}

const times = (values: readonly number[], ...shares: readonly number[]): string[] =>
  shares.map((share) => ms(quantile(values, share)));
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
  '',
];
const percent = (share: number): string => (100 * share).toFixed(1);
const share = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));

/** The tables as Markdown. */
export function markdown({ cost, help, popup, search, detection, sizes, machine }: Results): string {
  const rounds = Object.values(Object.values(cost)[0] ?? {})[0]?.length ?? 0;
  const total = detection.rules.reduce(
    (sum, { wanted, found, wrong }) => ({
      wanted: sum.wanted + wanted,
      found: sum.found + found,
      wrong: sum.wrong + wrong,
    }),
    { wanted: 0, found: 0, wrong: 0 },
  );
  return [
    '# Measured',
    '',
    `Made by \`npm run bench\` on ${machine}. Median ± half the distance between the quartiles; in brackets what is added to the bare browser.`,
    '',
    '## What it costs a page',
    '',
    `${rounds} interleaved rounds in one run. \`healthy\`: the national login page. \`large\`: with 20,000 nodes. \`busy\`: 20,000 nodes arrive in five seconds.`,
    '',
    '![Script time added](bench-script.svg)',
    '',
    ...Object.entries(cost).flatMap(([name, of]) => costTable(name, of)),
    '## Time to help',
    '',
    'From the message being visible (for a trail: from the first paint of the login page) to the panel standing in the document.',
    '',
    ...table(
      ['state', 'runs', 'p50 ms', 'p95 ms', 'p99 ms'],
      Object.entries(help).map(([name, all]) => [name, String(all.length), ...times(all, 0.5, 0.95, 0.99)]),
    ),
    '## Popup',
    '',
    'Opened in a tab. Open: from the start of the navigation to the focused field. The first key comes 300 ms later. Work: from a key to its results being laid out. Key: to the end of the frame that paints them. Frames are not held to a screen’s rate; on a screen up to 16.7 ms of waiting for its next frame are added.',
    '',
    ...table(
      ['entries', 'open p50 ms', 'open p95 ms', 'work p50 ms', 'work p95 ms', 'key p50 ms', 'key p95 ms'],
      popup.map(({ entries, open, work, key }) => [
        `17 and ours${entries === 0 ? '' : `, ${entries} more`}`,
        ...[open, work, key].flatMap((all) => times(all, 0.5, 0.95)),
      ]),
    ),
    '## Search',
    '',
    'On the development queries, the same folded texts and queries for all. Found first, among the first three, mean reciprocal rank, and false hits on the queries that should find nothing. A peer has no way to say that it is not sure: all that it finds counts.',
    '',
    ...table(
      ['search', 'set up', 'S@1 %', 'S@3 %', 'MRR', 'false hits %', 'gzip kB', 'index ms', 'query p50 ms', 'p99 ms'],
      search.map((one) => [
        one.name,
        one.setUp,
        percent(one.first),
        percent(one.third),
        one.mrr.toFixed(3),
        percent(one.falseHits),
        kB(one.gzip),
        ms(one.index),
        one.p50.toFixed(2),
        one.p99.toFixed(2),
      ]),
    ),
    '## Detection',
    '',
    `Every scenario that can be played in memory, by the rule that stands first. Of ${detection.silent} that must stay silent, ${detection.hints} showed a hint.`,
    '',
    ...table(
      ['rule', 'must show', 'shown', 'shown wrongly', 'recall %', 'precision %'],
      [...detection.rules, { rule: 'all', ...total }].map(({ rule, wanted, found, wrong }) => [
        rule,
        String(wanted),
        String(found),
        String(wrong),
        share(found, wanted),
        share(found, found + wrong),
      ]),
    ),
    '## Sizes',
    '',
    ...table(
      ['file', 'raw kB', 'gzip kB', 'brotli kB'],
      sizes.map(({ name, raw, gzip, brotli }) => [name, kB(raw), kB(gzip), kB(brotli)]),
    ),
    '## Before and after',
    '',
    ...table(
      ['what', 'measured by', 'before', 'after'],
      CHANGES.map(({ what, measure, before, after }) => [what, measure, before, after]),
    ),
  ].join('\n');
}

const COLOURS = ['#8a8f98', '#b9bec6', '#0b6b69', '#c95c54'];

/** Script time added to the bare browser, one group of bars a page. */
export function chart(cost: CostTable): string {
  const cases = Object.entries(cost);
  const added = cases.map(([, of]) => {
    const floor = median((of.none ?? []).map(({ script }) => script));
    return Object.entries(of).map(
      ([name, costs]) => [name, Math.max(0, median(costs.map(({ script }) => script)) - floor)] as const,
    );
  });
  const top = Math.max(1, ...added.flat().map(([, value]) => value));
  const bars = added.flatMap((group, g) =>
    group.map(([name, value], i) => {
      const height = (180 * value) / top;
      const x = 40 + g * 220 + i * 46;
      return `<rect x="${x}" y="${210 - height}" width="38" height="${height}" fill="${COLOURS[i]}"/><text x="${x + 19}" y="${204 - height}" text-anchor="middle">${ms(value)}</text><text x="${x + 19}" y="226" text-anchor="middle">${name}</text>`;
    }),
  );
  const titles = cases.map(
    ([name], g) => `<text x="${40 + g * 220 + 90}" y="250" text-anchor="middle" font-weight="bold">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 264" font-family="system-ui, sans-serif" font-size="11" role="img" aria-label="Script time added, milliseconds"><rect width="720" height="264" fill="#fff"/>${bars.join('')}${titles.join('')}</svg>\n`;
}
