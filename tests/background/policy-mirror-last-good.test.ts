import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquirePolicy, startPolicyMirror } from '@/lib/background/policy-mirror';
import { given, managedBrowser, rejects } from './managed-browser';

const SCHOOL = { orgName: '示範國小' };
const START = 1_700_000_000_000;
const kept = { state: 'received', policy: SCHOOL };
const gone = { state: 'none', policy: {}, problems: [] };

let now = START;
const clock = () => now;
beforeEach(() => {
  vi.useFakeTimers();
  now = START;
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = async (ms: number) => {
  now += ms;
  await vi.advanceTimersByTimeAsync(ms);
};

/** A browser with the school's policy already mirrored, whose managed area is empty from now on. */
async function emptied() {
  const fake = managedBrowser(given(SCHOOL));
  const mirror = startPolicyMirror(fake.browser, clock);
  await mirror.refresh();
  fake.answers(given({}));
  await mirror.refresh();
  return { ...fake, mirror };
}

describe('when the policy is read', () => {
  it('is at once when the background starts, without being asked', async () => {
    const { browser, items } = managedBrowser(given(SCHOOL));
    startPolicyMirror(browser, clock);
    await pass(0);
    expect(items.policy).toMatchObject(kept);
  });

  it.each(['starts', 'updates'] as const)('is again when the browser %s', async (event) => {
    const fake = managedBrowser(given(SCHOOL));
    await startPolicyMirror(fake.browser, clock).refresh();
    fake.answers(given({ orgName: '新校名' }));
    await pass(0);
    expect(fake.items.policy).toMatchObject(kept);
    fake[event]();
    await pass(0);
    expect(fake.items.policy).toMatchObject({ policy: { orgName: '新校名' } });
  });

  it('is one reading after the other: a slow old answer does not replace a newer one', async () => {
    const slow = () => new Promise<Record<string, unknown>>((done) => setTimeout(() => done(SCHOOL), 3000));
    const fake = managedBrowser(slow);
    startPolicyMirror(fake.browser, clock);
    await pass(1);
    fake.answers(given({ orgName: '新校名' }));
    fake.changed('managed');
    await pass(3000);
    expect(fake.items.policy).toMatchObject({ policy: { orgName: '新校名' } });
  });
});

describe('a reading that fails', () => {
  it.each([
    ['an error', new Error('disk on fire')],
    ['nothing', undefined],
    ['another missing file', new Error('manifest is broken')],
  ])('with %s writes nothing, so that surfaces go on waiting', async (_name, reason) => {
    const { browser, items } = managedBrowser(rejects(reason));
    await startPolicyMirror(browser, clock).refresh();
    await pass(60_000);
    expect(items).toEqual({});
  });

  it('changes nothing even where the browser has just told of a change', async () => {
    const fake = managedBrowser(given(SCHOOL));
    await startPolicyMirror(fake.browser, clock).refresh();
    fake.answers(rejects(new Error('disk on fire')));
    fake.changed('managed');
    await pass(60_000);
    expect(fake.items.policy).toMatchObject(kept);
  });

  it('is told from a Firefox without a policy, whatever the case and kind of its answer', async () => {
    for (const reason of [new Error('Managed storage manifest not found'), 'Manifest Not Found'])
      expect(await acquirePolicy(managedBrowser(rejects(reason)).browser.storage)).toEqual({ state: 'none' });
  });
});

describe('an empty answer', () => {
  it('is no policy at once where none was received before', async () => {
    const { browser, items } = managedBrowser(given({}));
    await startPolicyMirror(browser, clock).refresh();
    expect(items.policy).toEqual({ ...gone, at: START });
  });

  it('is the same as no managed area at all', async () => {
    for (const managed of [undefined, given({})])
      expect(await acquirePolicy(managedBrowser(managed).browser.storage)).toEqual({ state: 'none' });
  });

  it('may also be no object at all', async () => {
    const { browser } = managedBrowser(given({}));
    const get = vi.fn().mockResolvedValue(undefined);
    expect(await acquirePolicy({ ...browser.storage, managed: { get } })).toEqual({ state: 'none' });
  });

  it('counts after ten seconds and not a moment before', async () => {
    const { items, mirror } = await emptied();
    await pass(9_999);
    await mirror.refresh();
    expect(items.policy).toMatchObject(kept);
    now += 1;
    await mirror.refresh();
    expect(items.policy).toEqual({ ...gone, at: START + 10_000 });
  });

  it('is looked at again by itself after ten seconds', async () => {
    const { items } = await emptied();
    await pass(9_999);
    expect(items.policy).toMatchObject(kept);
    await pass(1);
    expect(items.policy).toMatchObject(gone);
  });

  it('is counted from the first one, however often it is seen', async () => {
    const { items, mirror } = await emptied();
    now += 6_000;
    await mirror.refresh();
    now += 4_000;
    await mirror.refresh();
    expect(items.policy).toMatchObject(gone);
  });

  it('is forgotten when the policy comes back: the next one has to wait anew', async () => {
    const { items, mirror, answers } = await emptied();
    answers(given(SCHOOL));
    await mirror.refresh();
    now += 60_000;
    answers(given({}));
    await mirror.refresh();
    expect(items.policy).toMatchObject(kept);
  });

  it('that was confirmed is forgotten too', async () => {
    const { items, mirror, answers } = await emptied();
    await pass(10_000);
    expect(items.policy).toMatchObject(gone);
    answers(given(SCHOOL));
    await mirror.refresh();
    answers(given({}));
    now += 60_000;
    await mirror.refresh();
    expect(items.policy).toMatchObject(kept);
  });

  it.each([[0], [String(START)], [null], [START + 1]])('is not confirmed by a noted time of %j', async (noted) => {
    const { browser, items } = managedBrowser(given({}));
    items.policy = { state: 'received', policy: SCHOOL, problems: [], at: 1 };
    items.policyEmptySince = noted;
    const mirror = startPolicyMirror(browser, clock);
    now += 10_000;
    if (noted === START + 1) now = START;
    await mirror.refresh();
    expect(items.policy).toMatchObject(kept);
    now += 10_000;
    await mirror.refresh();
    expect(items.policy).toMatchObject(gone);
  });
});
