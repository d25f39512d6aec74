import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicks } from '@/lib/watch/ticks';
import { changeFor, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

/**
 * Whether a change of `inner` is nothing but ticks, by the records of real observing. It comes after a look that had
 * its reason in the same place.
 */
function areTicks(inner: string, change: (box: HTMLElement) => void): boolean {
  const box = document.createElement('div');
  const ticks = createTicks();
  const observer = new MutationObserver(() => undefined);
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
  const changed = (): boolean => {
    const records = observer.takeRecords();
    expect(records.length).toBeGreaterThan(0);
    return ticks.areAll(records);
  };
  if (inner === '') box.append('');
  else box.innerHTML = inner;
  if (box.firstChild instanceof Text) edited(`${box.textContent}!`)(box);
  expect(changed()).toBe(false);
  if (box.firstChild instanceof Text) edited(box.textContent.slice(0, -1))(box);
  observer.takeRecords();
  ticks.looked();
  change(box);
  const are = changed();
  observer.disconnect();
  return are;
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
    ['a number that comes', '剩餘  秒', '剩餘 3 秒'],
    ['a number that goes', '剩餘 3 秒', '剩餘  秒'],
  ])('is %s, edited or put in place of another', (_what, before, now) => {
    expect([areTicks(before, edited(now)), areTicks(before, said(now))]).toEqual([true, true]);
  });

  it.each([
    ['other words', '剩餘 3 秒', '驗證逾時'],
    ['a word more', '剩餘 3 秒', '剩餘 2 秒，驗證逾時'],
    ['a code', '代碼：0', '代碼：1101'],
    ['one code for another', '代碼：9004', '代碼：9007'],
    ['a code that goes', '代碼：20002', '代碼：'],
    ['a text that goes', '驗證逾時', ''],
    ['a first text', '', '驗證逾時'],
    ['a long text', `${'文'.repeat(300)}1`, `${'文'.repeat(300)}2`],
  ])('is not %s', (_what, before, now) => {
    expect([areTicks(before, edited(now)), areTicks(before, said(now))]).toEqual([false, false]);
  });

  it.each([
    ['an element beside the text', '3', '2<p>驗證逾時</p>'],
    ['an element in place of another', '<b>3</b>', '<b>2</b>'],
    ['an element in place of a text', '3', '<b class="error">3</b>'],
    ['a text in place of an element', '<b>3</b>', '3'],
    ['texts around an element', '3<i>秒</i>3', '2<i>秒</i>'],
  ])('is not a change of %s', (_what, before, now) => {
    const change = (box: HTMLElement): void => {
      box.innerHTML = now;
    };
    expect(areTicks(before, change)).toBe(false);
  });

  it('is not the change of an attribute', () => {
    expect(areTicks('3', (box) => box.setAttribute('class', '2'))).toBe(false);
  });

  it('is no cover for what is said in the same moment', () => {
    const change = (box: HTMLElement): void => {
      edited('2')(box);
      box.append('驗證逾時');
    };
    expect(areTicks('3', change)).toBe(false);
  });

  it('is told by what the last look has read, not by what was there before it', () => {
    const ticks = createTicks();
    const text = document.createTextNode('剩餘 3 秒');
    const observer = new MutationObserver(() => undefined);
    observer.observe(text, { characterData: true });
    const say = (next: string): boolean => {
      text.data = next;
      return ticks.areAll(observer.takeRecords());
    };
    say('剩餘 2 秒');
    ticks.looked();
    expect(say('剩餘 1 秒')).toBe(true);
    text.data = '驗證逾時';
    observer.takeRecords();
    ticks.looked();
    // The message goes: that must be looked at.
    expect(say('剩餘 3 秒')).toBe(false);
  });
});

describe('a page with a clock', () => {
  beforeEach(fakeTime);
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is looked at once more, and again when something else changes', async () => {
    const { looks, page, change } = watchPage();
    page.body.textContent = '已開啟 0 秒';
    await pass(QUIET_MS);
    // The first tick can't be told from another change.
    edited('已開啟 1 秒')(page.body);
    await pass(QUIET_MS);
    const before = looks.length;
    for (let second = 2; second < 30; second++) {
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
