import fc from 'fast-check';
import { build } from 'vite';
import { launch } from '../browser/launch';
import { HOSTILE_SCRIPTS, PLAUSIBLE } from '../detect/hostile-scripts';
import type { LookInput } from './look-in-page';
import { median } from './statistics';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
/** With an error, so that all of the page is read closely. */
const FORM =
  '<form><input placeholder="請輸入帳號"><input type="password"><button>登入</button></form><p>無法取得ACCESS_TOKEN</p>';
/** Characters of a text: as many as a login page's may have and still be read, and then some. */
const LENGTHS = [9900, 20_000] as const;
/** Of one block that is still read as a message. */
const BLOCK = 150;
const DOCUMENTS = 60;
const TEXTS = 10;
const ROUNDS = 3;
/** The same documents and texts each time. */
const SEED = 1;

/** The time that the longest look of a group took, in the median run. */
export interface LongestLook {
  readonly group: string;
  readonly inputs: number;
  /** Which input it was. */
  readonly name: string;
  readonly milliseconds: number;
}

const page = (inner: string): string => `<!doctype html><title>登入</title><body>${FORM}${inner}</body>`;
const blocksOf = (text: string, tag: string): string =>
  (text.match(new RegExp(`[\\s\\S]{1,${BLOCK}}`, 'g')) ?? []).map((part) => `<${tag}>${part}</${tag}>`).join('');
const safe = (text: string): string => text.replace(/[&<>\0]/g, ' ');
const input = (name: string, html: string, dialogs: readonly string[] = []): LookInput => ({ name, html, dialogs });

/** One kind of sign over and over, chosen for what the reader does with it. */
const MONOTONOUS: readonly string[] = [
  ...[
    '錯誤',
    '若錯誤，',
    '無法取得',
    '「錯誤',
    '已錯誤',
    '會被鎖',
    '請確認未被',
    '錯誤時，請',
    '的電腦錯誤',
    '. 1',
    '!錯誤? ',
  ],
  ...['ＡＣＣＥＳＳ＿', '\u200b錯', '\u0301誤', '  錯誤', '證証', '(1101)', 'error '],
];

function textInputs(oddText: fc.Arbitrary<string>): LookInput[] {
  const random = fc
    .sample(oddText, { numRuns: TEXTS, seed: SEED })
    .map((text, index) => [`random ${index}`, `${text}錯誤`]);
  return [...MONOTONOUS.map((text) => [`“${text}” again and again`, text]), ...random].flatMap(
    ([name = '', piece = '']) =>
      LENGTHS.flatMap((length) => {
        const text = safe(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
        return [
          input(`${name}, one text`, page(`<p>${text}</p>`)),
          input(`${name}, in blocks`, page(blocksOf(text, 'p'))),
          input(`${name}, as errors`, page(blocksOf(text, 'p class="error"'))),
        ];
      }),
  );
}

const nested = (depth: number, times: number): string =>
  `${'<div class="error">'.repeat(depth)}錯誤${'</div>'.repeat(depth)}`.repeat(times);

function documentInputs(hostileHtml: fc.Arbitrary<string>): LookInput[] {
  const random = fc.sample(hostileHtml, { numRuns: DOCUMENTS, seed: SEED });
  return [
    ...random.map((html, index) => input(`random ${index}`, html.replace(/<body([^>]*)>/, `<body$1>${FORM}`))),
    input('1,000 levels', page(`${'<div>'.repeat(1000)}無法取得ACCESS_TOKEN`)),
    input('1 MB in one text', page(`<p>${'錯誤'.repeat(500_000)}</p>`)),
    input('1 MB in error mark-up', page(`<p class="error">${'無法取得'.repeat(250_000)}</p>`)),
    input(
      '1 MB of scripts beside an error',
      page(`<p>無法取得</p>${`<script type="x">${'var 錯誤 = 1;'.repeat(2000)}</script>`.repeat(50)}`),
    ),
    input('2,900 errors', page('<p class="error">錯誤</p>'.repeat(2900))),
    input('20,000 errors', page('<p class="error">錯誤</p>'.repeat(20_000))),
    input('one pile of boxes', page(nested(400, 1))),
    input('many piles of boxes', page(nested(60, 45))),
  ];
}

const scriptInputs = (): LookInput[] =>
  [...Object.entries(HOSTILE_SCRIPTS), ['a plausible one', PLAUSIBLE] as const].map(([name, script]) =>
    input(name, page(''), [script]),
  );

/** The look at a page as one script that runs in any page. */
async function lookScript(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { __TEST_BUILD__: 'false' },
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      modulePreload: false,
      lib: { entry: 'tests/bench/look-in-page.ts', formats: ['iife'], name: 'look' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built');
  return chunk.code;
}

/** How long the longest look takes at what was made to be dear, in real Chromium. */
export async function longestLooks(): Promise<LongestLook[]> {
  // Of the build that people get; it must be known before the rules are read.
  Reflect.set(globalThis, '__TEST_BUILD__', false);
  const { hostileHtml, oddText } = await import('../detect/hostile-documents');
  const groups: readonly (readonly [string, readonly LookInput[]])[] = [
    ['Texts of 10,000 and 20,000 characters', textInputs(oddText)],
    ['Scripts with native dialogs, up to 20,000 characters', scriptInputs()],
    ['Documents', documentInputs(hostileHtml)],
  ];
  const script = await lookScript();
  const rig = await launch({ extension: null, hasWorker: false });
  try {
    rig.sites.use({ pages: [{ url: LOGIN, html: FORM }] });
    const tab = await rig.context.newPage();
    const times = new Map<LookInput, number[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const one of groups.flatMap(([, inputs]) => inputs)) {
        await tab.goto(LOGIN);
        await tab.evaluate(script);
        times.set(one, [...(times.get(one) ?? []), await tab.evaluate((given) => globalThis.lookAt(given), one)]);
      }
    }
    return groups.map(([group, inputs]) => {
      const found = inputs.map((one) => ({ name: one.name, milliseconds: median(times.get(one) ?? []) }));
      const longest = found.reduce((most, one) => (one.milliseconds > most.milliseconds ? one : most));
      return { group, inputs: inputs.length, ...longest };
    });
  } finally {
    await rig.close();
  }
}
