import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SETTLE_MS } from '@/lib/watch/scheduler';
import { changeFor, FRAME_MS, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

const LOOK_MS = 5;

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

it('looks once at a page that stays as it is', async () => {
  const { looks } = watchPage({ costMs: LOOK_MS });
  await pass(QUIET_MS);
  expect(looks).toHaveLength(1);
});

it('looks at a change as soon as it has settled', async () => {
  const { looks, change } = watchPage({ costMs: LOOK_MS });
  await pass(5000);
  const changed = Date.now();
  change();
  await pass(5000);
  expect(looks).toHaveLength(2);
  expect((looks[1] ?? 0) - changed).toBeLessThanOrEqual(SETTLE_MS + FRAME_MS);
});

it('takes no more than a three-hundredth of the time of a page in upheaval', async () => {
  const { looks, change } = watchPage({ costMs: LOOK_MS });
  await changeFor(30_000, change);
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length * LOOK_MS).toBeLessThanOrEqual(30_000 / 300);
});

it('looks without delay again once the upheaval is over', async () => {
  const { looks, change } = watchPage({ costMs: LOOK_MS });
  await changeFor(10_000, change);
  await pass(5000);
  const before = looks.length;
  change();
  await pass(SETTLE_MS + FRAME_MS);
  expect(looks).toHaveLength(before + 1);
});
