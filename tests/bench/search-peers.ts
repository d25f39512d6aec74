import uFuzzy from '@leeoniya/ufuzzy';
import { Charset, Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { ENTRIES } from '@/lib/faq';
import { createSearch, type Search } from '@/lib/search';
import { fold } from '@/lib/text/fold';
import { evaluate, readQueries, timeOf } from '../search/search-report';
import { bundledSize } from './bundled-size';
import { median } from './statistics';

export interface SearchQuality {
  readonly name: string;
  /** How it was set up. */
  readonly setUp: string;
  /** Shares, 0 to 1; `falseHits` of the queries that should find nothing. */
  readonly first: number;
  readonly third: number;
  readonly mrr: number;
  readonly falseHits: number;
  /** Bytes of the library alone, bundled and minified, gzip; ours with its word tables. */
  readonly gzip: number;
  /** Milliseconds. */
  readonly index: number;
  readonly p50: number;
  readonly p99: number;
}

interface Contender {
  readonly name: string;
  readonly setUp: string;
  /** What it brings along. */
  readonly module: string;
  readonly build: () => Search;
}

const MOST = 10;
/** Every contender gets the same folded texts: without that none finds Simplified or full-width words. */
const DOCS = ENTRIES.map(({ question, answer, en }, id) => ({
  id,
  question: fold(question),
  answer: fold(`${answer} ${en.question}`),
}));

/** Peers know no weak results: all that they find is theirs. */
const searchBy = (find: (query: string) => readonly number[]): Search => ({
  query: (text) => ({
    strong: find(fold(text))
      .slice(0, MOST)
      .flatMap((id) => {
        const entry = ENTRIES[id];
        return entry ? [{ entry, score: 1, coverage: 1, marks: { question: [], answer: [] } }] : [];
      }),
    weak: [],
    contact: false,
  }),
});

/** Han characters as words of their own: the simplest way to Chinese where a library splits at blanks. */
const spaced = (text: string): string => text.replace(/\p{Script=Han}/gu, ' $& ');

const CONTENDERS: readonly Contender[] = [
  { name: 'ours', setUp: 'as shipped', module: '@/lib/search', build: () => createSearch(ENTRIES) },
  {
    name: 'MiniSearch',
    setUp: 'defaults',
    module: 'minisearch',
    build: () => {
      const mini = new MiniSearch({ fields: ['question', 'answer'] });
      mini.addAll(DOCS);
      return searchBy((query) => mini.search(query).map(({ id }) => Number(id)));
    },
  },
  {
    name: 'MiniSearch, characters',
    setUp: 'Han characters as words, prefix, question twice',
    module: 'minisearch',
    build: () => {
      const tokenize = (text: string) => spaced(text).split(/[\s\p{P}]+/u);
      const mini = new MiniSearch({ fields: ['question', 'answer'], tokenize });
      mini.addAll(DOCS);
      return searchBy((query) =>
        mini.search(query, { prefix: true, boost: { question: 2 } }).map(({ id }) => Number(id)),
      );
    },
  },
  {
    name: 'Fuse.js',
    setUp: 'ignoreLocation, threshold 0.4, question twice',
    module: 'fuse.js',
    build: () => {
      const fuse = new Fuse(DOCS, {
        keys: [{ name: 'question', weight: 2 }, 'answer'],
        ignoreLocation: true,
        threshold: 0.4,
      });
      return searchBy((query) => fuse.search(query).map(({ item }) => item.id));
    },
  },
  {
    name: 'FlexSearch',
    setUp: 'Charset.CJK, forward, suggest',
    module: 'flexsearch',
    build: () => {
      const index = new Index({ tokenize: 'forward', encoder: Charset.CJK });
      for (const { id, question, answer } of DOCS) index.add(id, `${question} ${answer}`);
      return searchBy((query) => index.search(query, { limit: MOST, suggest: true }).map(Number));
    },
  },
  {
    name: 'uFuzzy',
    setUp: 'Unicode, Han characters as words, out of order',
    module: '@leeoniya/ufuzzy',
    build: () => {
      const fuzzy = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraChars: "[\\p{L}\\d']" });
      const haystack = DOCS.map(({ question, answer }) => spaced(`${question} ${answer}`));
      return searchBy((query) => {
        const [found, info, order] = fuzzy.search(haystack, spaced(query), 5, 1000);
        return info && order ? order.flatMap((at) => info.idx[at] ?? []) : (found ?? []);
      });
    },
  },
];

/** Quality and speed of search on the development queries, ours beside well-kept libraries. */
export async function measureSearch(): Promise<SearchQuality[]> {
  const queries = readQueries('tests/search/queries-development.json');
  const measured: SearchQuality[] = [];
  for (const { name, setUp, module, build } of CONTENDERS) {
    const search = build();
    const index = median([1, 2, 3, 4, 5].map(() => timeOf(() => void build())));
    const { all, nothing, p50, p99 } = evaluate(search, queries);
    const groups = Object.values(nothing);
    const sum = (of: 'count' | 'strong'): number => groups.reduce((total, group) => total + group[of], 0);
    const falseHits = sum('strong') / sum('count');
    const gzip = await bundledSize(module);
    measured.push({ name, setUp, first: all.first, third: all.third, mrr: all.mrr, falseHits, gzip, index, p50, p99 });
  }
  return measured;
}
