import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPolicyMirror } from '@/lib/background/policy-mirror';
import { given, managedBrowser } from './managed-browser';

const rejects = (reason: string) => async () => Promise.reject(new Error(reason));

describe('the policy mirror', () => {
  let now = 1000;
  beforeEach(() => {
    vi.useFakeTimers();
    now = 1000;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const settled = () => vi.advanceTimersByTimeAsync(0);

  it('keeps what was received, parsed', async () => {
    const { browser, items } = managedBrowser(given({ orgName: '示範國小', hints: 'loud' }));
    await startPolicyMirror(browser, () => now).refresh();
    expect(items.policy).toEqual({
      state: 'received',
      policy: { orgName: '示範國小' },
      problems: [{ path: 'hints', reason: 'choice' }],
      at: 1000,
    });
  });

  it.each([
    ['no managed area', undefined],
    ['nothing set', given({})],
    ['Firefox without a policy', rejects('Managed storage manifest not found')],
  ])('%s is no policy', async (_name, managed) => {
    const { browser, items } = managedBrowser(managed);
    await startPolicyMirror(browser, () => now).refresh();
    expect(items.policy).toMatchObject({ state: 'none', policy: {} });
  });

  it('keeps the last good state when a read fails', async () => {
    const { browser, items, answers } = managedBrowser(given({ orgName: '示範國小' }));
    const mirror = startPolicyMirror(browser, () => now);
    await mirror.refresh();
    answers(rejects('disk on fire'));
    await mirror.refresh();
    expect(items.policy).toMatchObject({ state: 'received', policy: { orgName: '示範國小' } });
  });

  it('takes an empty answer for a removal only when it stays empty', async () => {
    const { browser, items, answers } = managedBrowser(given({ orgName: '示範國小' }));
    const mirror = startPolicyMirror(browser, () => now);
    await mirror.refresh();
    answers(given({}));
    await mirror.refresh();
    expect(items.policy).toMatchObject({ state: 'received' });
    now += 10_000;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(items.policy).toMatchObject({ state: 'none', policy: {} });
  });

  it('confirms an empty answer at the next start, where the worker was stopped', async () => {
    const { browser, items, answers } = managedBrowser(given({ orgName: '示範國小' }));
    const first = startPolicyMirror(browser, () => now);
    await first.refresh();
    answers(given({}));
    await first.refresh();
    vi.clearAllTimers();
    now += 60_000;
    await startPolicyMirror(browser, () => now).refresh();
    expect(items.policy).toMatchObject({ state: 'none' });
  });

  it('confirms an empty answer also where a clock that stood wrong has noted the first', async () => {
    const { browser, items } = managedBrowser(given({}));
    items.policy = { state: 'received', policy: { orgName: '示範國小' }, problems: [], at: 1 };
    items.policyEmptySince = 1_000_000;
    startPolicyMirror(browser, () => now);
    await settled();
    now += 20_000;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(items.policy).toMatchObject({ state: 'none' });
  });

  it('believes the browser when it says that the policy was removed', async () => {
    const { browser, items, answers, changed } = managedBrowser(given({ orgName: '示範國小' }));
    await startPolicyMirror(browser, () => now).refresh();
    answers(given({}));
    changed('local');
    await settled();
    expect(items.policy).toMatchObject({ state: 'received' });
    changed('managed');
    await settled();
    expect(items.policy).toMatchObject({ state: 'none' });
  });

  it('goes on after storage has failed', async () => {
    const { browser, items } = managedBrowser(given({ orgName: '示範國小' }));
    const write = vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const mirror = startPolicyMirror(browser, () => now);
    await mirror.refresh();
    expect(write).toHaveBeenCalled();
    await mirror.refresh();
    expect(items.policy).toMatchObject({ state: 'received' });
  });
});
