import { addedOn } from './bars';
import type { Cost, CostTable } from './cost';
import { CASES } from './pages';
import type { Results } from './report';
import { kB, ms, table } from './report-table';
import { median, spread } from './statistics';

const MEASURES: readonly (keyof Cost)[] = ['script', 'task', 'firstPaint', 'domReady', 'heap'];
const OURS = 'ours';
type Contenders = Readonly<Record<string, readonly Cost[]>>;

const valuesOf = (of: Contenders, name: string, measure: keyof Cost): number[] =>
  (of[name] ?? []).map((cost) => cost[measure]);

function costTable(name: string, all: CostTable): string[] {
  const of = all[name] ?? {};
  return [
    `### ${name}`,
    '',
    ...table(
      ['contender', 'script ms', 'task ms', 'first paint ms', 'DOM ready ms', 'heap kB'],
      Object.keys(of).map((contender) => [
        contender,
        ...MEASURES.map((measure) => {
          const values = valuesOf(of, contender, measure);
          return `${ms(median(values))} ± ${ms(spread(values))} (${ms(median(addedOn(all, name, contender, measure)))})`;
        }),
      ]),
    ),
  ];
}

/** Whether the two runs' medians of ours lie no further apart than their spreads together. */
function agreement(cost: CostTable, again: CostTable): string[] {
  return table(
    ['page', 'ours ms, first run', 'second run', 'apart', 'spreads together', 'agree'],
    Object.keys(cost).map((name) => {
      const [a, b] = [addedOn(cost, name, OURS, 'script'), addedOn(again, name, OURS, 'script')];
      const apart = Math.abs(median(a) - median(b));
      const room = spread(a) + spread(b);
      return [name, ...[median(a), median(b), apart, room].map(ms), apart <= room ? 'yes' : 'no'];
    }),
  );
}

/** What the extension costs a page, beside the others. */
export function costSection({ cost, costAgain, bytes }: Results): string[] {
  const rounds = Object.values(cost.healthy ?? {})[0]?.length ?? 0;
  const cold = Object.values(cost.cold ?? {})[0]?.length ?? 0;
  const pages = Object.entries(CASES).map(([name, { about }]) => `\`${name}\`: ${about}.`);
  return [
    '## What it costs a page',
    '',
    `${rounds} interleaved rounds in each of two runs; the tables are the first run’s. Script and task: for how long the page’s main thread kept a processor busy, so that what other processes do beside it doesn’t count; what is compiled before a script starts counts for the task only. \`cold\`: the national login page as the first page of a browser just started, ${cold} times. ${pages.join(' ')} Contenders: \`none\`, the bare browser; \`empty\`, a content script that does nothing; \`least\`, one that reads the page’s text once, sends one message and waits for a change, without looking at what it has read: the least that a watcher can do; ours; and autoconsent.`,
    '',
    '![Script time added](bench-script.svg)',
    '',
    ...Object.keys(cost).flatMap((name) => costTable(name, cost)),
    '### Whether the two runs agree',
    '',
    'What ours adds of script time in both, as medians, and whether they lie no further apart than their spreads together.',
    '',
    ...agreement(cost, costAgain),
    '### Bytes of scripts that a page is given to parse',
    '',
    ...table(
      ['contender', 'kB'],
      Object.entries(bytes).map(([name, size]) => [name, kB(size)]),
    ),
  ];
}
