import { expect, it } from 'vitest';
import { redact } from '@/lib/support/redact';
import { SECRETS } from '@/lib/support/secrets';
import { processorTimeOf } from '../processor-time';

const PATTERNS = SECRETS.flatMap(({ labelled = [], formed = [] }) => [...labelled, ...formed]);

/** True where a pattern has `*`, `+` or `{n,}` anywhere but at its very end: what then fails is tried from each place anew. */
function repeatsInside(source: string): boolean {
  const plain = source
    .replace(/\\./g, 'x')
    .replace(/\[[^\]]*\]/g, 'x')
    // The very end, with the brackets that close there.
    .replace(/(?:[*+]|\{\d+,\})\)*$/, '');
  return /(?<!\()[*+]|\{\d+,\}/.test(plain);
}

it('sees a repetition without bound', () => {
  for (const source of ['a+b', '(?:ab)*c', 'a{2,}b', '(a+)+b', String.raw`\d+(?!\d)`])
    expect(repeatsInside(source), source).toBe(true);
  for (const source of ['ab+', '(?<secret>[*+]a{2,5}b*)', String.raw`\+a?`, 'a{3}'])
    expect(repeatsInside(source), source).toBe(false);
});

it.each(PATTERNS.map(({ source }) => [source]))('repeats with a bound, but at its end: %s', (source) => {
  expect(repeatsInside(source)).toBe(false);
});

const SIZE = 16_000;
const REPEATED = [
  '姓名',
  '姓名 ',
  '姓名:',
  '帳號是',
  '帳號',
  '密碼 ',
  '1',
  '1 ',
  '0',
  '0-',
  '(0',
  '+',
  '@',
  'a@',
  'a.',
  'a-',
  'a',
  'A',
  'aA',
  'A1',
  'A1、',
  ' ',
  ':',
  '::',
  'a:',
  '?',
  '?a',
  '/',
  '/u/',
  '/users/',
  'https://',
  'http://a',
  '#',
  '一',
  '一 ',
  '王',
  '王王',
  '我叫',
  '我是',
  '路',
  '街1',
  '號',
  '縣',
  '市區',
  '1號',
  '段',
  '年',
  '1年',
  '生日',
  '1.',
  '1.1.1.',
  'eyJ',
  'eyJ.',
  'token',
  'token=',
  'sid=',
  'cookie:',
  'name',
  'name=',
  'line id',
  '小老鼠',
  '(at)',
  ' at ',
  '錯誤代碼',
  'v1.',
  'www.',
  'www.a/',
  '12:34',
  '2026-11-',
  '后',
  '後四碼',
  '\u200b',
  '0\ufe0f\u20e3',
  '〔已遮蔽〕',
  '末',
  '1-1',
  'my name is ',
];

it.each(REPEATED.map((piece) => [piece]))('takes no time over 16 kB of %j', (piece) => {
  const text = piece.repeat(Math.ceil(SIZE / piece.length));
  // A few dozen milliseconds in truth; the patterns of before took up to eight seconds.
  expect(processorTimeOf(() => redact(text))).toBeLessThan(2000);
});
