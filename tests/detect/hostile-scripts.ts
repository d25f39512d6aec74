import { LONGEST_SCRIPT } from '@/lib/types/script-limits';

const sum = (name: string, operands: number): string => Array(operands).fill(name).join('+');

/** As much of a piece as a script may hold that is still read. */
const full = (piece: string, tail = ''): string =>
  piece.repeat(Math.floor((LONGEST_SCRIPT - tail.length) / piece.length)) + tail;

/** A login page's checks of its form, with the message of a failed try behind them. */
export const PLAUSIBLE = `${Array.from(
  { length: 120 },
  (_none, i) =>
    `function check${i}(f){ if(f.a${i}==''){ alert('請輸入第 ${i} 個欄位的內容，再按一次登入'); f.a${i}.focus(); return false; } return true }\n`,
).join('')}alert('無法取得ACCESS_TOKEN');`;

/** Scripts made to be dear to read. */
export const HOSTILE_SCRIPTS: Readonly<Record<string, string>> = {
  'sums of sums': `var a,b,c;c="";b=${sum('c', 1500)};a=${sum('b', 1500)};alert(a)`,
  'sums of sums, asked for 300 times': `var a,b,c;c="x";b=${sum('c', 4200)};a=${sum('b', 4200)};${'alert(a);'.repeat(300)}`,
  'a chain of variables that doubles': `${Array.from({ length: 500 }, (_none, i) => `v${i}=v${i + 1}+v${i + 1};`).join('')}v500="x";${'alert(v0);'.repeat(500)}`,
  'calls that never close': full('alert('),
  'calls in open blocks': full('{alert("x");'),
  'blocks within blocks, then calls': `${'{'.repeat(10_000)}${'alert("x");'.repeat(800)}`,
  'functions that call each other': full('function f(){alert("x")}f();'),
  'branches that ask for a text': full('if(m){alert(m)}', 'm="x"'),
  'a name given a thousand values': `${'m="";'.repeat(3000)}${'if(m){alert(m)}'.repeat(300)}`,
  'escaped quotes that never close': full('"\\'),
  'single quotes that never close': full("'\\"),
  'templates that never close': full('`${'),
  'placeholders that never close': `alert(\`${'${'.repeat(9000)}\`)`,
  'decoders within decoders': full('decodeURI(', 'alert('),
  'blanks between operands': `alert("x"${'+      '.repeat(2500)}"y")`,
  'blanks after a window': full('window     '),
  'heads of functions': full('function f(', '{alert("x")}'),
  arrows: full('a=>', '{alert("x")}'),
  'entities without an end': `alert("${full('&a').slice(0, 19_000)}")`,
  'escapes without an end': `alert("${full('\\u{1').slice(0, 19_000)}")`,
  'comments in comments': full('/*/'),
};
