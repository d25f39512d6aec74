import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPolicyMirror } from '@/lib/background/policy-mirror';
import { given, managedBrowser, rejects } from './managed-browser';

const RAW = { orgName: '幸福國小' };
const planted = (policy: unknown) => ({
  policy: { state: 'received', policy, problems: [], at: 9 },
  policyEmptySince: 0,
});
const PLANTS = [
  { localContact: { name: '教育雲端客服（教育部）', phones: ['0204-666-666'], url: 'javascript:alert(1)' } },
  { entries: [null] },
  { deskNotes: [null] },
  { localContact: { phones: 'x' } },
];

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each([
  ['a policy', RAW, { state: 'received', policy: RAW }],
  ['no policy', {}, { state: 'none', policy: {} }],
])('with %s, a record that somebody else has written', (_name, raw, right) => {
  it.each(PLANTS)('is as it was at once: %j', async (policy) => {
    const fake = managedBrowser(given(raw));
    await startPolicyMirror(fake.browser, () => 1000).refresh();
    fake.write(planted(policy));
    await settle();
    expect(fake.items.policy).toMatchObject({ ...right, at: 1000, problems: [] });
  });

  it('is as it was, too, where it was that which woke the background', async () => {
    const fake = managedBrowser(given(raw));
    await startPolicyMirror(fake.browser, () => 1000).refresh();
    const before = fake.items.policy;
    Object.assign(fake.items, planted(PLANTS[0]));
    startPolicyMirror(fake.browser, () => 1000);
    fake.tell({ policy: { oldValue: before, newValue: fake.items.policy } });
    await settle();
    expect(fake.items.policy).toMatchObject(right);
  });

  it('is as it was where it has been taken away', async () => {
    const fake = managedBrowser(given(raw));
    await startPolicyMirror(fake.browser, () => 1000).refresh();
    fake.write({ policy: undefined });
    await settle();
    expect(fake.items.policy).toMatchObject(right);
  });
});

it('comes back where the browser can’t say what its policy is', async () => {
  const fake = managedBrowser(given(RAW));
  await startPolicyMirror(fake.browser, () => 1000).refresh();
  fake.answers(rejects(new Error('not now')));
  fake.write(planted(PLANTS[0]));
  await settle();
  expect(fake.items.policy).toMatchObject({ policy: RAW });
});

it('is not written again where the background has written it itself', async () => {
  const fake = managedBrowser(given(RAW));
  const set = vi.spyOn(fake.browser.storage.local, 'set');
  await startPolicyMirror(fake.browser, () => 1000).refresh();
  await settle();
  expect(set).toHaveBeenCalledTimes(1);
});

it.each([
  [{ hints: 'loud', language: 'en' }, { language: 'en' }],
  [{ hiddenRules: ['login-loop', null, {}] }, { hiddenRules: ['login-loop'] }],
  [{ enabled: false, localContact: { name: 'x' } }, {}],
  [[1], {}],
])('settings %j are mended to %j', async (settings, good) => {
  const fake = managedBrowser(given({}));
  startPolicyMirror(fake.browser, () => 1000);
  fake.write({ settings });
  await settle();
  expect(fake.items.settings).toEqual(good);
});

it('removes what is not ours when the background starts, and nothing else', async () => {
  const fake = managedBrowser(given({}));
  Object.assign(fake.items, {
    junk0: 'x'.repeat(1_000_000),
    junk1: 1,
    settings: { hints: 'pill' },
    policyEmptySince: 0,
  });
  startPolicyMirror(fake.browser, () => 1000);
  await settle();
  expect(Object.keys(fake.items).sort()).toEqual(['policy', 'policyEmptySince', 'settings']);
});
