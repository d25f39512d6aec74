import type { Cost, CostTable } from './cost';
import type { PopupTimes } from './popup';
import type { Size } from './sizes';
import { median, quantile, spread } from './statistics';

export interface Results {
  readonly cost: CostTable;
  readonly help: Readonly<Record<string, readonly number[]>>;
  readonly popup: readonly PopupTimes[];
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

/** The tables as Markdown. */
export function markdown({ cost, help, popup, sizes, machine }: Results): string {
  const rounds = Object.values(Object.values(cost)[0] ?? {})[0]?.length ?? 0;
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
    row('state', 'runs', 'p50 ms', 'p95 ms', 'p99 ms'),
    row('---', '---', '---', '---', '---'),
    ...Object.entries(help).map(([name, times]) =>
      row(name, String(times.length), ms(quantile(times, 0.5)), ms(quantile(times, 0.95)), ms(quantile(times, 0.99))),
    ),
    '',
    '## Popup',
    '',
    'Opened in a tab: from the start of the navigation to the focused field, and from a key to the end of its frame.',
    '',
    row('entries', 'open p50 ms', 'open p95 ms', 'key p50 ms', 'key p95 ms'),
    row('---', '---', '---', '---', '---'),
    ...popup.map(({ entries, open, key }) =>
      row(
        `17 and ours${entries === 0 ? '' : `, ${entries} more`}`,
        ms(quantile(open, 0.5)),
        ms(quantile(open, 0.95)),
        ms(quantile(key, 0.5)),
        ms(quantile(key, 0.95)),
      ),
    ),
    '',
    '## Sizes',
    '',
    row('file', 'raw kB', 'gzip kB', 'brotli kB'),
    row('---', '---', '---', '---'),
    ...sizes.map(({ name, raw, gzip, brotli }) => row(name, kB(raw), kB(gzip), kB(brotli))),
    '',
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
