import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isTick } from '@/lib/watch/ticks';
import { changeFor, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

/** What a change of `inner` to `then` leaves: the records of real observing. */
async function recordsOf(inner: string, change: (box: HTMLElement) => void): Promise<MutationRecord[]> {
  const box = document.createElement('div');
  box.innerHTML = inner;
  const observer = new MutationObserver(() => undefined);
  observer.observe(box, { subtree: true, childList: true, characterDataOldValue: true, attributes: true });
  change(box);
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const said =
  (text: string) =>
  (box: HTMLElement): void => {
    box.textContent = text;
  };
const edited =
  (text: string) =>
  ({ firstChild }: HTMLElement): void => {
    if (firstChild instanceof Text) firstChild.data = text;
  };

describe('a tick', () => {
  it.each([
    ['a clock', '10:59:59', '11:00:00'],
    ['a clock that grows by a digit', '9:59', '10:00'],
    ['a countdown', '請於 120 秒內在手機上確認', '請於 99 秒內在手機上確認'],
    ['a date with its year', '2026/11/30 23:59:59', '2026/11/30 23:59:58'],
  ])('is %s', async (_what, before, now) => {
    // `textContent =` is told in one record by browsers, and in two here: tests/browser/clock.spec.ts has it.
    const records = await recordsOf(before, edited(now));
    expect(records).toHaveLength(1);
    expect(records.every(isTick)).toBe(true);
  });

  it.each([
    ['other words', '剩餘 3 秒', '驗證逾時'],
    ['a word more', '剩餘 3 秒', '剩餘 2 秒，驗證逾時'],
    ['a code', '代碼：0', '代碼：1101'],
    ['one code for another', '代碼：9004', '代碼：9007'],
    ['a code that goes', '代碼：20002', '代碼：'],
    ['a first text', '', '3'],
    ['a text that goes', '3', ''],
    ['a long text', `${'文'.repeat(300)}1`, `${'文'.repeat(300)}2`],
  ])('is not %s', async (_what, before, now) => {
    const records = await recordsOf(before, said(now));
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(isTick)).toBe(false);
  });

  it.each([
    ['an element beside the text', '3', '2<p>驗證逾時</p>'],
    ['an element in place of another', '<b>3</b>', '<b>2</b>'],
    ['texts around an element', '3<i>秒</i>3', '2<i>秒</i>'],
  ])('is not a change of %s', async (_what, before, now) => {
    const records = await recordsOf(before, (box) => {
      box.innerHTML = now;
    });
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(isTick)).toBe(false);
  });

  it('is not the change of an attribute', async () => {
    const records = await recordsOf('3', (box) => box.setAttribute('class', '2'));
    expect(records).toHaveLength(1);
    expect(records.every(isTick)).toBe(false);
  });

  it('is no cover for what is said in the same moment', async () => {
    const records = await recordsOf('3', (box) => {
      edited('2')(box);
      box.append('驗證逾時');
    });
    expect(records.some(isTick)).toBe(true);
    expect(records.every(isTick)).toBe(false);
  });
});

describe('a page with a clock', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is looked at once, and again when something else changes', async () => {
    const { looks, page, change } = watchPage();
    page.body.textContent = '已開啟 0 秒';
    await pass(QUIET_MS);
    const before = looks.length;
    for (let second = 1; second < 30; second++) {
      edited(`已開啟 ${second} 秒`)(page.body);
      await pass(1000);
    }
    expect(looks).toHaveLength(before);
    change();
    await pass(QUIET_MS);
    expect(looks).toHaveLength(before + 1);
  });

  it('is looked at now and then where the clock runs too fast to be read each time', async () => {
    const { looks, page } = watchPage({ costMs: 5 });
    page.body.textContent = '剩餘 0 次';
    await pass(QUIET_MS);
    const before = looks.length;
    let left = 0;
    await changeFor(QUIET_MS, () => edited(`剩餘 ${++left % 900} 次`)(page.body));
    expect(looks.length).toBeGreaterThan(before);
    // A look of five milliseconds is owed three seconds of rest.
    expect(looks.length).toBeLessThan(before + QUIET_MS / 2500);
  });
});
