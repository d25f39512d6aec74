import type { Cost, CostTable } from './cost';
import { median, quantile, spread } from './statistics';

/** A figure, the most that it may be, and in which run it was measured. */
export interface Bar {
  readonly what: string;
  readonly most: number;
  readonly unit: string;
  /** One value a run; NaN where it can't be told from chance. */
  readonly values: readonly number[];
  /** What the least that does the same work takes, in the first run; absent where nothing stands for it. */
  readonly least?: number | undefined;
}

const FLOOR = 'none';
const OURS = 'ours';
const LEAST = 'least';
const PEER = 'autoconsent';
/** Most that ours may add of the script time that the peer adds. */
const SCRIPT: Readonly<Record<string, number>> = {
  healthy: 0.4,
  large: 0.1,
  paragraphs: 0.1,
  busy: 0.2,
  rewritten: 0.5,
  long: 0.5,
};
const TASK = 0.3;
const TIMES_LEAST = 2.2;
const HEAP_KB = 300;
const HELP_MS: Readonly<Record<string, number>> = { plain: 600, ajax: 700, 'alert, then redirect': 600, trail: 600 };
const ASKED_MS = 400;
const KEY_MS = 16;
const OPEN_MS = 150;

/**
 * What a contender adds to the bare browser on a page, round by round: the two were measured within seconds of each
 * other, so that what makes a machine slow for a minute is in both.
 */
export function addedOn(table: CostTable, page: string, name: string, measure: keyof Cost): number[] {
  const of = table[page] ?? {};
  const floor = (of[FLOOR] ?? []).map((cost) => cost[measure]);
  return (of[name] ?? []).map((cost, round) => cost[measure] - (floor[round] ?? Number.NaN));
}

/** Of medians; NaN where what the peer adds is less than its rounds lie apart. */
function shareOfPeer(table: CostTable, page: string, name: string, measure: keyof Cost): number {
  const peer = addedOn(table, page, PEER, measure);
  return median(peer) > spread(peer) ? median(addedOn(table, page, name, measure)) / median(peer) : Number.NaN;
}

/** What a page costs, as a share of the peer's; one value a run. */
export function costBars(runs: readonly CostTable[]): Bar[] {
  const share = (page: string, measure: 'script' | 'task') => ({
    values: runs.map((run) => shareOfPeer(run, page, OURS, measure)),
    least: runs.map((run) => shareOfPeer(run, page, LEAST, measure))[0],
  });
  const added = (run: CostTable, name: string, measure: keyof Cost) => median(addedOn(run, 'healthy', name, measure));
  return [
    ...Object.entries(SCRIPT).flatMap(([page, most]): Bar[] => [
      { what: `${page}: script time, share of autoconsent’s`, most, unit: '', ...share(page, 'script') },
      { what: `${page}: task time, the same`, most: TASK, unit: '', ...share(page, 'task') },
    ]),
    {
      what: 'healthy: script time, times that of `least`',
      most: TIMES_LEAST,
      unit: '',
      values: runs.map((run) => added(run, OURS, 'script') / added(run, LEAST, 'script')),
      least: 1,
    },
    {
      what: 'healthy: heap added',
      most: HEAP_KB,
      unit: 'kB',
      values: runs.map((run) => added(run, OURS, 'heap')),
      least: runs.map((run) => added(run, LEAST, 'heap'))[0],
    },
  ];
}

/** What a person waits for. */
export function waitBars(
  help: Readonly<Record<string, readonly number[]>>,
  asked: readonly number[],
  popup: readonly { readonly entries: number; readonly open: readonly number[]; readonly key: readonly number[] }[],
): Bar[] {
  const p95 = (values: readonly number[]): number[] => [quantile(values, 0.95)];
  return [
    ...Object.entries(HELP_MS).map(([state, most]) => ({
      what: `time to help, ${state}: p95`,
      most,
      unit: 'ms',
      values: p95(help[state] ?? []),
    })),
    { what: '看看這一頁, click to answer: p95', most: ASKED_MS, unit: 'ms', values: p95(asked) },
    ...popup.flatMap(({ entries, open, key }): Bar[] => [
      { what: `popup, ${entries} entries more: key to painted, p95`, most: KEY_MS, unit: 'ms', values: p95(key) },
      { what: `popup, ${entries} entries more: open, p95`, most: OPEN_MS, unit: 'ms', values: p95(open) },
    ]),
  ];
}
