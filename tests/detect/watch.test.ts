import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SETTLE_MS, watch } from '@/lib/detect/watch';

const LOOK_MS = 5;
let looks: number[];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'requestAnimationFrame'] });
  // A watcher lives as long as its document: those of other tests go on, and count for themselves.
  const mine: number[] = [];
  looks = mine;
  /** Time that looks have taken: the faked clock knows nothing of it. */
  let spent = 0;
  watch({
    document,
    now: () => Date.now() + spent,
    look: () => {
      mine.push(Date.now());
      spent += LOOK_MS;
      return null;
    },
    roots: () => [],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const change = () => document.body.append(document.createElement('p'));
async function changeFor(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 25) {
    change();
    await vi.advanceTimersByTimeAsync(25);
  }
}

it('looks once at a page that stays as it is', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toHaveLength(1);
});

it('looks at a change as soon as it has settled', async () => {
  await vi.advanceTimersByTimeAsync(5000);
  const changed = Date.now();
  change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(looks).toHaveLength(2);
  expect((looks[1] ?? 0) - changed).toBeLessThanOrEqual(SETTLE_MS + 50);
});

it('takes no more than a three-hundredth of the time of a page in upheaval', async () => {
  await changeFor(30_000);
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length * LOOK_MS).toBeLessThanOrEqual(30_000 / 300);
});

it('looks without delay again once the upheaval is over', async () => {
  await changeFor(10_000);
  await vi.advanceTimersByTimeAsync(5000);
  const before = looks.length;
  change();
  await vi.advanceTimersByTimeAsync(SETTLE_MS + 50);
  expect(looks).toHaveLength(before + 1);
});
