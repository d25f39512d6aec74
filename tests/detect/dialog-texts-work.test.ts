import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '@/lib/config/resolve';
import { createDetector } from '@/lib/detect/detector';
import { alertTexts } from '@/lib/detect/dialog-texts';
import { createWork } from '@/lib/detect/work';
import { LONGEST_SCRIPT, PAGE_STEPS } from '@/lib/types/script-limits';
import { page } from '../session/open-session';
import { HOSTILE_SCRIPTS, PLAUSIBLE } from './hostile-scripts';

/** Steps that reading a script takes, where nothing stops it. */
function steps(script: string): number {
  const work = createWork(Number.POSITIVE_INFINITY);
  alertTexts(script, work);
  return work.spent;
}

describe('the work of reading scripts', () => {
  it.each(Object.entries(HOSTILE_SCRIPTS))('never leaves the budget of a page: %s', (_name, script) => {
    expect(script.length).toBeLessThanOrEqual(LONGEST_SCRIPT);
    const work = createWork(PAGE_STEPS);
    for (let i = 0; i < 50; i++) alertTexts(script, work);
    expect(work.spent).toBeLessThanOrEqual(PAGE_STEPS);
  });

  // Twice the script, at most a little more than twice the work: what grows faster hangs a page one day.
  it.each([
    [
      'operands',
      (n: number) => `var c="";var b=${Array(n).fill('c').join('+')};var a=${Array(n).fill('b').join('+')};alert(a)`,
    ],
    ['calls', (n: number) => `${'alert(m);'.repeat(n)}var m="x"+"y"`],
    ['calls that never close', (n: number) => 'alert('.repeat(n)],
    ['blocks', (n: number) => '{alert("x")}'.repeat(n)],
    [
      'functions',
      (n: number) => Array.from({ length: n }, (_none, i) => `function f${i}(){alert("x")}f${i}();`).join(''),
    ],
    ['quotes', (n: number) => 'alert("\\"\\'.repeat(n)],
  ])('grows with the script and no faster: %s', (_name, make) => {
    expect(steps(make(400))).toBeLessThan(2.2 * steps(make(200)) + 2000);
  });

  it('leaves room for what login pages have', () => {
    expect(PLAUSIBLE.length).toBeGreaterThan(12_000);
    const work = createWork(PAGE_STEPS);
    expect(alertTexts(PLAUSIBLE, work)).toEqual(['無法取得ACCESS_TOKEN']);
    expect(work.spent).toBeLessThan(PAGE_STEPS / 2);
  });

  it('ends where the budget ends, and reads nothing after that', () => {
    const work = createWork(50);
    expect(alertTexts(`alert('錯誤')`, work)).toEqual([]);
    expect(alertTexts(`alert('錯誤')`, work)).toEqual([]);
    expect(alertTexts(`alert('錯誤')`, createWork(2000))).toEqual(['錯誤']);
  });
});

describe('the scripts of a page', () => {
  const said = `alert('無法取得ACCESS_TOKEN')`;
  const long = (count: number) =>
    Array.from({ length: count }, (_none, i) => `${i};`.padEnd(LONGEST_SCRIPT - 1, 'x')).map((code) => `${code};`);
  const codesAfter = (...dialogs: readonly string[]) => {
    const place = { pathname: '/cncreturnpage', search: '', hash: '' };
    const detector = createDetector({ document, place, isVisible: () => true, config: () => DEFAULTS });
    const { summary } = page('callback');
    // Twice, as a page is looked at: what was read once costs nothing more.
    detector.read({ summary, trail: [], unchangedMs: 0, dialogs });
    const reading = detector.read({ summary, trail: [], unchangedMs: 0, dialogs });
    return reading.findings([]).flatMap(({ codes }) => codes);
  };

  it('share one budget where the page itself reads them, however many there are', () => {
    expect(codesAfter(...long(9), said)).toEqual(['SSO-10']);
    expect(codesAfter(...long(10), said)).toEqual([]);
    expect(codesAfter(said, ...long(50))).toEqual(['SSO-10']);
  });
});

describe('scripts taken apart', () => {
  it.each([
    [`var s = "it's"; alert('錯誤')`, ['錯誤']],
    [`var r = /"/; alert('錯誤')`, ['錯誤']],
    [`var s = "a\\\nb"; alert('錯誤')`, ['錯誤']],
    [`var s = \`'\${x}"\`; alert('錯誤')`, ['錯誤']],
    [`alert(/* why */ '錯誤' // end\n)`, ['錯誤']],
    [`var help = 'm="不是"'; var m = "錯誤"; alert(m)`, ['錯誤']],
    [`var a = b, b = a; alert(a); alert('錯誤')`, ['錯誤']],
    [`var b = 'ACCESS'; var a = b + '_' + b; alert(a + "!")`, ['ACCESS_ACCESS!']],
    [`alert("網址：" + decodeURIComponent("%E9%8C%AF"))`, ['網址：錯']],
  ])('%s', (script, texts) => {
    expect(alertTexts(script)).toEqual(texts);
  });
});
