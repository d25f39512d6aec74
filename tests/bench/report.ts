import { type Bar, costBars, waitBars } from './bars';
import type { CostTable } from './cost';
import type { Detection } from './detection';
import type { Growth } from './growth';
import type { PopupTimes } from './popup';
import { costSection } from './report-cost';
import { growthSection } from './report-growth';
import { kB, ms, percent, share, table } from './report-table';
import type { SearchQuality } from './search-peers';
import type { Size } from './sizes';
import { quantile } from './statistics';

/** What was measured; parts that a run leaves out are those of the run before, and each is kept as it comes. */
export interface Results {
  cost: CostTable;
  /** The same, measured once more right after it. */
  costAgain: CostTable;
  /** Bytes of content scripts by contender. */
  bytes: Readonly<Record<string, number>>;
  help: Readonly<Record<string, readonly number[]>>;
  /** From a click on 看看這一頁 to its answer. */
  asked: readonly number[];
  popup: readonly PopupTimes[];
  growth: readonly Growth[];
  search: readonly SearchQuality[];
  detection: Detection;
  sizes: readonly Size[];
  machine: string;
  /** The day of the last run, as 2026-11-30. */
  date: string;
}

const times = (values: readonly number[], ...shares: readonly number[]): string[] =>
  shares.map((share) => ms(quantile(values, share)));

const figureOf = (value: number | undefined, digits: number): string =>
  value === undefined ? '' : Number.isNaN(value) ? 'chance' : value.toFixed(digits);

function verdictOf(most: number, values: readonly number[]): string {
  const told = values.filter((value) => !Number.isNaN(value));
  if (told.some((value) => value > most)) return '**no**';
  return told.length === values.length ? 'yes' : told.length > 0 ? 'where told' : 'not told';
}

const barRows = (bars: readonly Bar[]): string[][] =>
  bars.map(({ what, most, unit, values, least }) => [
    what,
    `${most} ${unit}`.trim(),
    ...[values[0], values[1], least].map((value) => figureOf(value, unit === '' ? 2 : 1)),
    verdictOf(most, values),
  ]);

/** The tables as Markdown. */
export function markdown(results: Results): string {
  const { cost, costAgain, help, asked, popup, search, detection, sizes, machine, date } = results;
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
    `Made by \`npm run bench\` on ${date}, on ${machine}. Median ± half the distance between the quartiles; in brackets the median of what is added to the bare browser in the same round.`,
    '',
    '## The bars',
    '',
    'The most that each may be, and what was measured; costs in two interleaved runs, one after the other. Beside it what `least` takes for the same page: no watcher can take less. “chance”: what autoconsent adds is less than its rounds lie apart, so a share of it says nothing.',
    '',
    ...table(
      ['what', 'at most', 'first run', 'second run', '`least`', 'met'],
      barRows([...costBars([cost, costAgain]), ...waitBars(help, asked, popup)]),
    ),
    ...costSection(results),
    '## Time to help',
    '',
    'From the message being visible (for a trail: from the first paint of the login page) to the panel standing in the document. For 看看這一頁: from the click to the end of the frame that shows the answer.',
    '',
    ...table(
      ['state', 'runs', 'p50 ms', 'p95 ms', 'p99 ms'],
      Object.entries({ ...help, '看看這一頁, from the click': asked }).map(([name, all]) => [
        name,
        String(all.length),
        ...times(all, 0.5, 0.95, 0.99),
      ]),
    ),
    '## Popup',
    '',
    'Opened in a tab. Open: from the start of the navigation to the focused field. The first key comes 300 ms later, the others 60 ms apart, which is faster than anybody types. Work: from a key to its results being laid out. Key: to the end of the frame that paints them. Frames are not held to a screen’s rate; on a screen up to 16.7 ms of waiting for its next frame are added.',
    '',
    ...table(
      ['entries', 'open p50 ms', 'open p95 ms', 'work p50 ms', 'work p95 ms', 'key p50 ms', 'key p95 ms'],
      popup.map(({ entries, open, work, key }) => [
        `17 and ours${entries === 0 ? '' : `, ${entries} more`}`,
        ...[open, work, key].flatMap((all) => times(all, 0.5, 0.95)),
      ]),
    ),
    ...growthSection(results.growth),
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
    `Every scenario, by the rule that stands first: in memory where that can be, in Chromium where layout, time or real navigation is needed. Of ${detection.silent} that must stay silent, ${detection.hints} showed a hint.`,
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
  ].join('\n');
}
