import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPolicyMirror } from '@/lib/background/policy-mirror';
import { given, managedBrowser } from './managed-browser';

/** As a school writes it, with a value that is refused. */
const RAW = { orgName: '示範國小', hints: 'loud', localContact: { phones: ['分機 210'], name: '資訊組' } };
const KEPT = {
  state: 'received',
  policy: { orgName: '示範國小', localContact: { phones: ['分機 210'], name: '資訊組' } },
  problems: [{ path: 'hints', reason: 'choice' }],
  at: 1000,
};

let now = 1000;
beforeEach(() => {
  vi.useFakeTimers();
  now = 1000;
});
afterEach(() => {
  vi.useRealTimers();
});

/** A browser whose worker has ended after it had mirrored this, and what is written from then on. */
async function mirrored(raw: Record<string, unknown>) {
  const fake = managedBrowser(given(raw));
  await startPolicyMirror(fake.browser, () => now).refresh();
  vi.clearAllTimers();
  now += 60_000;
  const written: Record<string, unknown>[] = [];
  const set = fake.browser.storage.local.set;
  vi.spyOn(fake.browser.storage.local, 'set').mockImplementation(async (items) => {
    written.push(items);
    await set(items);
  });
  const starts = () => startPolicyMirror(fake.browser, () => now).refresh();
  return { ...fake, written, starts };
}

describe('a start of the background', () => {
  it.each([
    ['the same policy', RAW],
    ['still no policy', {}],
  ])('with %s writes nothing, which every open page would have to read', async (_name, raw) => {
    const { written, items, starts } = await mirrored(raw);
    await starts();
    await starts();
    expect(written).toEqual([]);
    expect(items.policy).toMatchObject({ at: 1000 });
  });

  it('writes nothing where the browser has stored the same with its names in another order', async () => {
    const { written, items, starts } = await mirrored(RAW);
    items.policy = {
      at: 1000,
      policy: { localContact: { name: '資訊組', phones: ['分機 210'] }, orgName: '示範國小' },
      problems: [{ reason: 'choice', path: 'hints' }],
      state: 'received',
    };
    await starts();
    expect(written).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another value', { ...RAW, orgName: '新校名' }],
    ['one value more', { ...RAW, language: 'en' }],
    ['one value less', { orgName: '示範國小', hints: 'loud' }],
    ['another problem', { ...RAW, hints: 5 }],
    ['no problem any more', { ...RAW, hints: 'pill' }],
  ])('with %s writes it, with the time at which it was received', async (_name, raw) => {
    const { written, items, answers, starts } = await mirrored(RAW);
    answers(given(raw));
    await starts();
    expect(written).toHaveLength(1);
    expect(items.policy).toMatchObject({ state: 'received', at: 61_000 });
  });

  it('with the list of a rule’s phrases in another order writes it', async () => {
    const rules = (...phrases: string[]) => ({
      entries: [{ question: '維護', answer: '請改日再試。' }],
      rules: [{ phrases, pages: ['login'], entry: 1 }],
    });
    const { written, answers, starts } = await mirrored(rules('校務系統維護中', '系統離線中'));
    answers(given(rules('系統離線中', '校務系統維護中')));
    await starts();
    expect(written).toHaveLength(1);
  });

  it.each([
    ['is broken', 'broken'],
    ['is gone', undefined],
    ['has no policy', { ...KEPT, policy: undefined }],
    ['has a foreign value', { ...KEPT, policy: { ...KEPT.policy, hints: 'loud' } }],
    ['has a foreign name', { ...KEPT, planted: 1 }],
    ['has other problems', { ...KEPT, problems: [] }],
    ['has another state', { ...KEPT, state: 'none' }],
    ['has no time', { ...KEPT, at: null }],
  ])('writes the policy anew where what was stored %s', async (_name, stored) => {
    const { items, starts } = await mirrored(RAW);
    items.policy = stored;
    await starts();
    expect(items.policy).toEqual({ ...KEPT, at: 61_000 });
  });

  it('keeps the time at which the policy was received, also where the clock has been set back', async () => {
    const { items, starts } = await mirrored(RAW);
    now = 5;
    await starts();
    expect(items.policy).toEqual(KEPT);
  });
});

describe('the same policy after an empty answer', () => {
  it.each([[1], [61_000], [1_000_000], ['x']])('ends the waiting noted as %j and leaves the policy', async (noted) => {
    const { written, items, starts } = await mirrored(RAW);
    items.policyEmptySince = noted;
    await starts();
    expect(written).toEqual([{ policyEmptySince: 0 }]);
    expect(items.policy).toEqual(KEPT);
  });

  it('is new where it had been removed meanwhile', async () => {
    const { items, answers, changed, starts } = await mirrored(RAW);
    await starts();
    answers(given({}));
    changed('managed');
    await vi.advanceTimersByTimeAsync(0);
    expect(items.policy).toEqual({ state: 'none', policy: {}, problems: [], at: 61_000 });
    now += 5;
    answers(given(RAW));
    await starts();
    expect(items.policy).toEqual({ ...KEPT, at: 61_005 });
  });
});
