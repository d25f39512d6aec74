import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTLE_MS } from '@/lib/watch/scheduler';
import { FRAME_MS, fakeTime, pass, QUIET_MS, watchPage } from './scheduled-looks';

beforeEach(fakeTime);
afterEach(() => {
  vi.useRealTimers();
});

describe('a page out of sight', () => {
  it('is not looked at until it is seen', async () => {
    const { looks, become } = watchPage({ state: { hidden: true } });
    await pass(QUIET_MS);
    expect(looks).toEqual([]);
    become({ hidden: false }, 'visibilitychange');
    await pass(FRAME_MS);
    expect(looks).toHaveLength(1);
  });

  it('is looked at once when it comes back, whatever has changed meanwhile', async () => {
    const { looks, become, change } = watchPage();
    await pass(QUIET_MS);
    become({ hidden: true }, 'visibilitychange');
    change();
    await pass(QUIET_MS);
    change();
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
    become({ hidden: false }, 'visibilitychange');
    await pass(QUIET_MS);
    expect(looks).toHaveLength(2);
  });

  it('is watched again once it has come back', async () => {
    const { looks, become, change } = watchPage({ state: { hidden: true } });
    await pass(QUIET_MS);
    become({ hidden: false }, 'visibilitychange');
    await pass(QUIET_MS);
    change();
    await pass(SETTLE_MS + FRAME_MS);
    expect(looks).toHaveLength(2);
  });
});

describe('a page that is still being parsed', () => {
  it('is looked at when the parsing ends, and once', async () => {
    const { looks, become } = watchPage({ state: { readyState: 'loading' } });
    await pass(300);
    expect(looks).toEqual([]);
    become({ readyState: 'interactive' }, 'DOMContentLoaded');
    await pass(FRAME_MS);
    expect(looks).toHaveLength(1);
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
  });

  it('is looked at as it is when the parsing takes long, and not again for its end', async () => {
    const { looks, become } = watchPage({ state: { readyState: 'loading' } });
    await pass(3000);
    expect(looks).toHaveLength(1);
    become({ readyState: 'interactive' }, 'DOMContentLoaded');
    await pass(QUIET_MS);
    expect(looks).toHaveLength(1);
  });

  it('is not looked at because it is asked for or comes into sight', async () => {
    const { looks, lookSoon, become } = watchPage({ state: { readyState: 'loading', hidden: true } });
    lookSoon();
    become({ hidden: false }, 'visibilitychange');
    await pass(300);
    expect(looks).toEqual([]);
  });

  it('can be asked to be looked at again after it', async () => {
    const { looks, lookSoon, become } = watchPage({ state: { readyState: 'loading' } });
    become({ readyState: 'interactive' }, 'DOMContentLoaded');
    await pass(QUIET_MS);
    lookSoon();
    await pass(FRAME_MS);
    expect(looks).toHaveLength(2);
  });
});

describe('frames', () => {
  it('are not waited for where none come', async () => {
    vi.stubGlobal('requestAnimationFrame', () => 0);
    const { looks } = watchPage();
    await pass(500);
    vi.unstubAllGlobals();
    expect(looks).toHaveLength(1);
  });

  it('that come late bring no second look', async () => {
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => setTimeout(frame, 1000));
    const { looks } = watchPage();
    await pass(QUIET_MS);
    vi.unstubAllGlobals();
    expect(looks).toHaveLength(1);
  });

  it('come before the look', async () => {
    let frame: (() => void) | undefined;
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
      frame = callback;
      return 1;
    });
    const { looks } = watchPage();
    await pass(10);
    expect(looks).toEqual([]);
    frame?.();
    await pass(1);
    vi.unstubAllGlobals();
    expect(looks).toHaveLength(1);
  });
});
