import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HOLD_MS, SETTLE_MS } from '@/lib/watch/scheduler';
import { changeFor, FRAME_MS, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

it('looks without delay at a change right after the first look', async () => {
  const { looks, change } = watchPage({ costMs: 5 });
  await pass(FRAME_MS);
  change();
  await pass(SETTLE_MS + FRAME_MS);
  expect(looks).toHaveLength(2);
});

it('does not look at a change before it has settled', async () => {
  const { looks, change } = watchPage({ costMs: 5 });
  await pass(QUIET_MS);
  change();
  await pass(SETTLE_MS - 1);
  expect(looks).toHaveLength(1);
});

it('owes no rest for a look that the page has not asked for', async () => {
  const { looks, change, lookSoon } = watchPage({ costMs: 5 });
  await pass(FRAME_MS);
  change();
  await pass(QUIET_MS);
  lookSoon();
  await pass(FRAME_MS);
  expect(looks).toHaveLength(3);
  change();
  await pass(SETTLE_MS + FRAME_MS);
  expect(looks).toHaveLength(4);
});

it('takes a six-hundredth of the time of a page in upheaval, however long it lasts', async () => {
  const { looks, change } = watchPage({ costMs: 5 });
  await changeFor(10_000, change);
  const before = looks.length;
  await changeFor(60_000, change);
  const share = ((looks.length - before) * 5) / 60_000;
  expect(share).toBeLessThan(1 / 550);
  expect(share).toBeGreaterThan(1 / 700);
});

it('counts a quiet time as rest beforehand, up to a limit', async () => {
  const { lastGap, change } = watchPage({ costMs: 5 });
  await changeFor(20_000, change);
  const inUpheaval = lastGap();
  await pass(QUIET_MS);
  await changeFor(inUpheaval, change);
  expect(lastGap()).toBeLessThan(inUpheaval - SETTLE_MS);
  // A minute of quiet doesn't pay for looks one upon the other.
  expect(lastGap()).toBeGreaterThan(4 * SETTLE_MS);
});

it('looks at a page in upheaval every few seconds, however much a look costs', async () => {
  const { lastGap, change } = watchPage({ costMs: 500 });
  await changeFor(30_000, change);
  expect(lastGap()).toBeLessThan(6000);
});

it('looks a second time when the first look asks for it', async () => {
  const { looks, lastGap } = watchPage({ costMs: 1, answers: [HOLD_MS] });
  await pass(QUIET_MS);
  expect(looks).toHaveLength(2);
  expect(lastGap()).toBeGreaterThanOrEqual(HOLD_MS);
  expect(lastGap()).toBeLessThan(HOLD_MS + FRAME_MS);
});

it('puts the second look off after a dear one that a change has asked for, yet not for long', async () => {
  const dear = watchPage({ costMs: 30, answers: [null, HOLD_MS] });
  const dearest = watchPage({ costMs: 3000, answers: [null, HOLD_MS] });
  await pass(FRAME_MS);
  dear.change();
  dearest.change();
  await pass(QUIET_MS);
  expect(dear.lastGap()).toBeGreaterThan(2 * HOLD_MS);
  expect(dearest.lastGap()).toBeGreaterThan(dear.lastGap());
  expect(dearest.lastGap()).toBeLessThan(2000);
});

it('does not put it off after a dear look that we have asked for: a person waits for it', async () => {
  const { lastGap, looks } = watchPage({ costMs: 100, answers: [HOLD_MS] });
  await pass(QUIET_MS);
  expect(looks).toHaveLength(2);
  expect(lastGap()).toBeLessThan(HOLD_MS + FRAME_MS);
});

it('keeps to the earlier of two looks that are due', async () => {
  const own = watchPage({ answers: [100] });
  const late = watchPage({ answers: [QUIET_MS] });
  await pass(FRAME_MS);
  own.change();
  late.change();
  await pass(2 * FRAME_MS);
  // The change alone would have waited for longer, and what was asked for alone for much longer.
  expect(own.looks).toHaveLength(2);
  await pass(SETTLE_MS);
  expect(late.looks).toHaveLength(2);
});

it('looks at once when asked to, however dear the last look was', async () => {
  const { looks, lookSoon } = watchPage({ costMs: 1000, answers: [HOLD_MS] });
  await pass(FRAME_MS);
  lookSoon();
  await pass(FRAME_MS);
  expect(looks).toHaveLength(2);
});

it('is not at rest once the page has changed, although the next look was due in any case', async () => {
  const { rests, change } = watchPage({ answers: [1000] });
  await pass(900);
  expect(rests.at(-1)).toBe(true);
  change();
  await pass(1);
  expect(rests.at(-1)).toBe(false);
});

it('keeps its rest on a page that says again and again that it has come into sight', async () => {
  const { looks, page, change } = watchPage({ costMs: 40 });
  await pass(FRAME_MS);
  change();
  await pass(SETTLE_MS + FRAME_MS);
  const before = looks.length;
  for (let i = 0; i < 10; i++) {
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(FRAME_MS);
  }
  // A look of 40 ms is owed a second.
  expect(looks).toHaveLength(before);
});
