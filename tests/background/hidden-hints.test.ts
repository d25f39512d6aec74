import { describe, expect, it, vi } from 'vitest';
import { keptHidden } from '@/lib/background/hidden-hints';
import { startPolicyMirror } from '@/lib/background/policy-mirror';
import { saveSettings } from '@/lib/config/store';
import { schoolRules } from '@/lib/rules/school-rules';
import type { SchoolRule } from '@/lib/types/config';
import { given, managedBrowser, rejects } from './managed-browser';

const rule = (phrase: string, entry = 1): SchoolRule => ({ phrases: [phrase], pages: ['login'], entry });
const [A, B, C] = [rule('校務系統維護中'), rule('請改用新密碼'), rule('帳號已停用')];
const entries = [
  { question: '維護', answer: '請改日再試。' },
  { question: '密碼', answer: '請洽資訊組。' },
];
const policyOf = (...rules: readonly SchoolRule[]) => ({ entries, rules });

describe('hints that are never shown again', () => {
  it('go by the names that a school’s rules have', () => {
    const ids = schoolRules({ rules: [A, B, C] }).map(({ id }) => id);
    expect(keptHidden(ids, [A, B, C], [C, A, B])).toEqual(ids);
    expect(keptHidden(ids, [A, B, C], [])).toEqual([]);
  });

  it.each<[string, string[], SchoolRule[], SchoolRule[], string[]]>([
    ['go with their rule to its new place', ['school-2'], [A, B], [C, A, B], ['school-3']],
    ['go to the front', ['school-3'], [A, B, C], [C], ['school-1']],
    ['change places', ['school-1'], [A, B], [B, A], ['school-2']],
    ['are shown again where the rule is gone', ['school-1'], [A, B], [B], []],
    ['are shown again where other words have the place', ['school-1'], [A], [B], []],
    ['are shown again where the rule leads elsewhere', ['school-1'], [A], [rule('校務系統維護中', 2)], []],
    ['are shown again where no rule had that name', ['school-0', 'school-3'], [A], [B, B, B], []],
    ['are hidden wherever the same rule stands', ['school-1'], [A], [A, B, A], ['school-1', 'school-3']],
    ['of our own stay as they are', ['login-loop', 'school-1', 'school-x'], [A], [B], ['login-loop', 'school-x']],
  ])('%s', (_name, hidden, before, after, kept) => {
    expect(keptHidden(hidden, before, after)).toEqual(kept);
  });

  it('are known by their rule in whatever order the browser has stored its names', () => {
    const sorted: SchoolRule = { entry: 1, pages: ['login'], phrases: ['校務系統維護中'] };
    expect(keptHidden(['school-1'], [sorted], [B, A])).toEqual(['school-2']);
  });
});

describe('a policy with other rules', () => {
  const hidden = ['login-loop', 'school-2', 'school-1'];

  /** A browser that has mirrored these rules, where these hints were then never to be shown again. */
  async function hiding(hiddenRules: unknown, ...rules: readonly SchoolRule[]) {
    const fake = managedBrowser(given(policyOf(...rules)));
    const mirror = startPolicyMirror(fake.browser, () => 1000);
    await mirror.refresh();
    fake.items.settings = { language: 'en', hints: 'badge', hiddenRules };
    return { ...fake, mirror };
  }

  it('takes what is hidden along, in the same write, and leaves the other settings', async () => {
    const { browser, items, answers, mirror } = await hiding(hidden, A, B);
    const write = vi.spyOn(browser.storage.local, 'set');
    answers(given({ ...policyOf(C, B), locked: ['hints', 'language'] }));
    await mirror.refresh();
    expect(items.settings).toEqual({ language: 'en', hints: 'badge', hiddenRules: ['login-loop', 'school-2'] });
    answers(given(policyOf(B, C)));
    await mirror.refresh();
    expect(items.settings).toMatchObject({ hiddenRules: ['login-loop', 'school-1'] });
    for (const [written] of write.mock.calls) expect(written).toMatchObject({ policy: {}, settings: {} });
  });

  it('shows the school’s hints again once its policy is removed, and a later one’s too', async () => {
    const { items, answers, mirror } = await hiding(hidden, A, B);
    answers(given({}));
    await mirror.refresh(true);
    expect(items.settings).toMatchObject({ hiddenRules: ['login-loop'] });
    items.settings = { hiddenRules: ['school-1'] };
    answers(given(policyOf(C)));
    await mirror.refresh();
    expect(items.settings).toEqual({ hiddenRules: [] });
  });

  it.each([
    ['the policy differs in something else', { ...policyOf(A, B), orgName: '新校名' }],
    ['the policy is the same', policyOf(A, B)],
  ])('is not there where %s: the settings are not written', async (_name, policy) => {
    const { browser, answers, mirror } = await hiding(hidden, A, B);
    const write = vi.spyOn(browser.storage.local, 'set');
    answers(given(policy));
    await mirror.refresh();
    for (const [written] of write.mock.calls) expect(written).not.toHaveProperty('settings');
  });

  it('is not there where the policy can’t be read, or an empty answer waits', async () => {
    const { items, answers, mirror } = await hiding(hidden, A, B);
    for (const answer of [rejects(new Error('disk on fire')), given({})]) {
      answers(answer);
      await mirror.refresh();
      expect(items.settings).toMatchObject({ hiddenRules: hidden });
    }
  });

  it.each([[undefined], [[]], [['login-loop']]])('writes no settings where %j is hidden', async (hiddenRules) => {
    const { browser, answers, mirror } = await hiding(hiddenRules, A, B);
    const write = vi.spyOn(browser.storage.local, 'set');
    answers(given(policyOf(C)));
    await mirror.refresh();
    expect(write).toHaveBeenCalledOnce();
    expect(write.mock.calls[0]?.[0]).not.toHaveProperty('settings');
  });

  it('is kept in whatever state the settings are', async () => {
    const { items, answers, mirror } = await hiding([5, null, 'school-1', {}], A, B);
    answers(given(policyOf(B)));
    await mirror.refresh();
    expect(items.policy).toMatchObject({ policy: { rules: [B] } });
    expect(items.settings).toMatchObject({ hiddenRules: [] });
    items.settings = 'broken';
    answers(given(policyOf(C)));
    await mirror.refresh();
    expect(items.policy).toMatchObject({ policy: { rules: [C] } });
  });

  it('loses nothing that is saved at the same time', async () => {
    const { browser, items, answers, mirror } = await hiding(hidden, A, B);
    const { local } = browser.storage;
    // Storage that is slow: whoever reads meanwhile reads what stands there before.
    const set = local.set;
    vi.spyOn(local, 'set').mockImplementation(async (written) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await set(written);
    });
    const storage = { local, onChanged: { addListener: () => undefined, removeListener: () => undefined } };
    answers(given(policyOf(B)));
    await Promise.all([
      saveSettings(storage, { textSize: 'large' }),
      mirror.refresh(),
      saveSettings(storage, { position: 'top-left' }),
    ]);
    expect(items.policy).toMatchObject({ policy: { rules: [B] } });
    expect(items.settings).toEqual({
      language: 'en',
      hints: 'badge',
      textSize: 'large',
      position: 'top-left',
      hiddenRules: ['login-loop', 'school-1'],
    });
  });
});
