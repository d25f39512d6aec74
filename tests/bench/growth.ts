import { resolve } from 'node:path';
import { ENTRIES, OFFICIAL } from '@/lib/faq';
import { createSearch } from '@/lib/search';
import type { FaqEntry } from '@/lib/types/faq';
import { launch, type Rig } from '../browser/launch';
import { processorTimeOf } from '../processor-time';
import { nationalLogin } from '../sites/pages/national';
import type { PageSpec } from '../sites/scenario';
import { contenders } from './contenders';
import { costOf } from './cost';
import { median } from './statistics';

interface Point {
  readonly size: number;
  readonly ms: readonly number[];
  /** What the least that a watcher can do takes for the same page. */
  readonly least?: readonly number[];
}

/** What grows, and what each size of it costs. */
export interface Growth {
  readonly name: string;
  /** What is counted along the chart. */
  readonly of: string;
  readonly measure: string;
  readonly points: readonly Point[];
}

const BASE = 'https://oidc.tanet.edu.tw/oidc/v1';
const NODES = [1000, 3000, 10_000, 30_000, 100_000, 200_000];
const FRAMES = [1, 4, 16, 64, 200, 400];
/** A policy has at most fifty rules of ten phrases. */
const RULES = [1, 5, 10, 25, 50];
const PHRASES = 10;
const OWN_ENTRIES = [17, 100, 1000, 3000, 10_000];
const QUERIES = [
  '無法取得ACCESS_TOKEN',
  '手機綁定後跳回登入',
  '忘記密碼',
  'coolenglish 沒反應',
  '名字對不上',
  '0422220507',
];

const times = (count: number, text: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');
const place = (name: string, size: number): string => `${BASE}/${name}-${size}`;

const PAGES: readonly PageSpec[] = [
  { url: `${BASE}/frame`, html: '<p>一般文字</p>' },
  ...NODES.map((size) => ({
    url: place('nodes', size),
    html: `${nationalLogin()}${times(size, (i) => `<p>第 ${i} 段，一般文字</p>`)}`,
  })),
  ...FRAMES.map((size) => ({
    url: place('frames', size),
    html: `${nationalLogin()}${times(size, () => `<iframe src="${BASE}/frame"></iframe>`)}`,
  })),
  {
    url: `${BASE}/error`,
    html: nationalLogin({ above: '<div class="alert alert-danger">無法取得ACCESS_TOKEN</div>' }),
  },
];

async function start(extension: string | null): Promise<Rig> {
  const rig = await launch({ extension, hasWorker: extension !== null });
  rig.sites.use({ pages: PAGES });
  return rig;
}

const policyOf = (rules: number) => ({
  entries: [{ question: '教室電腦怎麼辦', answer: '請打分機 210。' }],
  rules: Array.from({ length: rules }, (_, rule) => ({
    phrases: Array.from({ length: PHRASES }, (_, i) => `本校系統第 ${rule * PHRASES + i} 種訊息`),
    pages: ['login'],
    entry: 1,
  })),
});

const scriptOf = async (rig: Rig, url: string): Promise<number> => (await costOf(rig, { url, about: '' })).script;

/** Browsers without an extension, with the least that a watcher can do, and with ours. */
type Rigs = readonly [bare: Rig, least: Rig, ours: Rig];

/** Script time that is added to the bare browser: each round measures one beside the other. */
async function added([bare, least, ours]: Rigs, rounds: number, name: string, sizes: readonly number[]) {
  const points = sizes.map((size) => ({ size, ms: [] as number[], least: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const point of points) {
      const url = place(name, point.size);
      const floor = await scriptOf(bare, url);
      point.least.push((await scriptOf(least, url)) - floor);
      point.ms.push((await scriptOf(ours, url)) - floor);
    }
  return points;
}

async function byRules(rig: Rig, rounds: number) {
  const worker = await rig.worker();
  const points = RULES.map((size) => ({ size: size * PHRASES, ms: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const { size, ms } of points) {
      await worker.evaluate(
        (policy) =>
          Reflect.get(globalThis, 'chrome').storage.local.set({
            policy: { state: 'received', policy, problems: [], at: 1 },
          }),
        policyOf(size / PHRASES),
      );
      ms.push(await scriptOf(rig, `${BASE}/error`));
    }
  return points;
}

/** The sheet again and again, each time with a few characters of its own. */
const sheetOf = (count: number): FaqEntry[] =>
  Array.from({ length: count }, (_, i): FaqEntry[] => {
    const entry = OFFICIAL[i % OFFICIAL.length];
    const own = [i * 7, i * 11, i * 13].map((n) => String.fromCharCode(0x4e00 + (n % 3000))).join('');
    return entry
      ? [{ ...entry, code: `SCHOOL-${i + 1}`, question: entry.question + own, answer: entry.answer + own }]
      : [];
  }).flat();

function bySearch(rounds: number): Growth[] {
  createSearch(ENTRIES).query('暖機');
  const sheets = OWN_ENTRIES.map(sheetOf);
  const index = OWN_ENTRIES.map((size) => ({ size, ms: [] as number[] }));
  const query = OWN_ENTRIES.map((size) => ({ size, ms: [] as number[] }));
  for (let round = 0; round < rounds; round++)
    for (const [at, entries] of sheets.entries()) {
      index[at]?.ms.push(processorTimeOf(() => void createSearch(entries)));
      const built = createSearch(entries);
      query[at]?.ms.push(processorTimeOf(() => QUERIES.forEach((text) => void built.query(text))) / QUERIES.length);
    }
  return [
    { name: 'entries, index', of: 'entries searched', measure: 'processor time to index them', points: index },
    {
      name: 'entries, query',
      of: 'entries searched',
      measure: `processor time of a query, mean of ${QUERIES.length}`,
      points: query,
    },
  ];
}

/** What grows with the page, its frames, a policy's rules and the entries; each size in turn, `rounds` times. */
export async function measureGrowth(rounds: number): Promise<Growth[]> {
  const folder = (await contenders()).find(({ name }) => name === 'least')?.folder ?? null;
  const rigs: Rigs = [await start(null), await start(folder), await start(resolve('.output/chrome-mv3'))];
  try {
    const measure = 'script time added to the bare browser';
    const nodes = await added(rigs, rounds, 'nodes', NODES);
    const frames = await added(rigs, rounds, 'frames', FRAMES);
    return [
      { name: 'nodes', of: 'paragraphs below a login form', measure, points: nodes },
      { name: 'frames', of: 'frames of the same host', measure, points: frames },
      {
        name: 'phrases',
        of: 'phrases of a policy’s own rules',
        measure: 'script time of a page with an error',
        points: await byRules(rigs[2], rounds),
      },
      ...bySearch(rounds),
    ];
  } finally {
    for (const rig of rigs) await rig.close();
  }
}

/**
 * The exponent of the growth between the third last size and the last: 1 is as fast as the input. The first sizes are left
 * out, since what is paid for nothing at all would hide how the rest grows.
 * @param of which times: ours, or those of the least that a watcher can do. NaN where there are none.
 */
export function exponentOf(
  { points }: Growth,
  of: (point: Point) => readonly number[] | undefined = ({ ms }) => ms,
): number {
  const [before, , last] = points.slice(-3).map((point) => ({ size: point.size, ms: median(of(point) ?? []) }));
  if (!before || !last) return Number.NaN;
  return Math.log(last.ms / before.ms) / Math.log(last.size / before.size);
}
