import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOLD_MS, SETTLE_MS } from '@/lib/watch/scheduler';
import { changeFor, FRAME_MS, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('what counts as a change', () => {
  it('is a text that is written anew', async () => {
    const { looks, page } = watchPage();
    const text = page.createTextNode('帳號');
    page.body.append(text);
    await pass(QUIET_MS);
    text.data = '帳號或密碼錯誤';
    await pass(SETTLE_MS + FRAME_MS);
    expect(looks).toHaveLength(2);
  });

  it.each(['class', 'style', 'hidden', 'open', 'inert', 'aria-hidden', 'aria-invalid', 'disabled'])(
    'is the attribute %s, which shows and hides messages',
    async (name) => {
      const { looks, page } = watchPage();
      await pass(QUIET_MS);
      page.body.setAttribute(name, 'true');
      await pass(SETTLE_MS + FRAME_MS);
      expect(looks).toHaveLength(2);
    },
  );

  it('is no attribute that shows nothing', async () => {
    const { looks, page } = watchPage();
    await pass(QUIET_MS);
    page.body.setAttribute('data-step', '2');
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
  });

  it.each(['animationend', 'transitionend'])(
    'is the %s of anything on the page, which may have brought it to sight by style alone',
    async (name) => {
      const { looks, page } = watchPage();
      const error = page.body.appendChild(page.createElement('p'));
      // What a page keeps to itself is seen all the same, and so is an event that goes no further than its element.
      error.addEventListener(name, (event) => event.stopPropagation());
      await pass(QUIET_MS);
      error.dispatchEvent(new Event(name));
      await pass(SETTLE_MS + FRAME_MS);
      expect(looks).toHaveLength(2);
    },
  );

  it('is another place in the page, which may show what :target hides', async () => {
    const { looks, view } = watchPage();
    await pass(QUIET_MS);
    view.dispatchEvent(new Event('hashchange'));
    await pass(SETTLE_MS + FRAME_MS);
    expect(looks).toHaveLength(2);
  });

  it('is no event that shows nothing', async () => {
    const { looks, page, view } = watchPage();
    await pass(QUIET_MS);
    for (const name of ['animationstart', 'transitionrun', 'scroll', 'click']) page.body.dispatchEvent(new Event(name));
    for (const name of ['scroll', 'popstate', 'blur']) view.dispatchEvent(new Event(name));
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
  });

  it('leads to as few looks as any other change where it comes again and again', async () => {
    const { looks, page } = watchPage({ costMs: 5 });
    await pass(QUIET_MS);
    const before = looks.length;
    await changeFor(10_000, () => page.body.dispatchEvent(new Event('animationend')));
    expect(looks.length - before).toBeLessThan(6);
  });

  it('is one in a shadow root that the last look has found', async () => {
    const found: Node[] = [];
    const { looks, page, change } = watchPage({ roots: () => found });
    const root = page.createElement('div').attachShadow({ mode: 'open' });
    root.append('帳號');
    await pass(QUIET_MS);
    root.append('密碼');
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
    found.push(root);
    change();
    await pass(QUIET_MS);
    expect(looks).toHaveLength(2);
    root.append('錯誤');
    await pass(SETTLE_MS + FRAME_MS);
    expect(looks).toHaveLength(3);
  });

  it('is one after a look that a page has made fail', async () => {
    const { looks, change } = watchPage({ answers: [new Error('a page that fights back')] });
    await pass(QUIET_MS);
    change();
    await pass(SETTLE_MS + FRAME_MS);
    expect(looks).toHaveLength(2);
  });
});

describe('rest', () => {
  it('is told once nothing is due any more', async () => {
    const { rests } = watchPage();
    expect(rests).toEqual([false]);
    await pass(QUIET_MS);
    expect(rests).toEqual([false, true]);
  });

  it('ends with a change, and comes back after the look at it', async () => {
    const { rests, change } = watchPage();
    await pass(QUIET_MS);
    change();
    await pass(1);
    expect(rests.at(-1)).toBe(false);
    await pass(QUIET_MS);
    expect(rests.at(-1)).toBe(true);
  });

  it('waits for the second look of a pair', async () => {
    const { rests, looks } = watchPage({ answers: [HOLD_MS] });
    await pass(FRAME_MS);
    expect(looks).toHaveLength(1);
    expect(rests).not.toContain(true);
    await pass(QUIET_MS);
    expect(rests.at(-1)).toBe(true);
  });

  it('does not wait for a later look, which only keeps the time', async () => {
    const { rests, looks } = watchPage({ answers: [QUIET_MS] });
    await pass(FRAME_MS);
    expect(looks).toHaveLength(1);
    expect(rests.at(-1)).toBe(true);
    await pass(2 * QUIET_MS);
    expect(looks).toHaveLength(2);
    expect(rests.at(-1)).toBe(true);
  });

  it('need not be told to anybody', async () => {
    const { looks, change } = watchPage({ tells: false });
    await pass(QUIET_MS);
    change();
    await pass(QUIET_MS);
    expect(looks).toHaveLength(2);
  });

  it('comes after a look that failed', async () => {
    const { rests } = watchPage({ answers: [new Error('a page that fights back')] });
    await pass(QUIET_MS);
    expect(rests.at(-1)).toBe(true);
  });
});

it('looks again when a frame gets another size, since it may be seen only now', async () => {
  const { looks, view } = watchPage();
  await pass(QUIET_MS);
  const before = looks.length;
  view.dispatchEvent(new Event('resize'));
  await pass(QUIET_MS);
  expect(looks).toHaveLength(before + 1);
});
