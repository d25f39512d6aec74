// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { judgeAll, type Probed } from '@/lib/support/self-checks';
import { markOf } from '@/lib/support/step-mark';
import type { TryStep } from '@/lib/types/faq';
import { FINE } from './computer';

const step = (checkedBy: TryStep['checkedBy'], more: Partial<TryStep> = {}): TryStep => ({
  zh: '',
  en: '',
  why: 'ours',
  ...(checkedBy ? { checkedBy } : {}),
  ...more,
});
const mark = (one: TryStep, change: Partial<Probed> = {}) => markOf(one, judgeAll({ ...FINE, ...change }));

describe('a step', () => {
  it('that nothing checks is never ticked', () => {
    expect(mark(step(undefined))).toBeNull();
    expect(mark(step([]))).toBeNull();
  });

  it('is ticked where each of its checks is good', () => {
    expect(mark(step(['private', 'browser']))).toEqual({ state: 'fine' });
  });

  it.each<[string, Partial<Probed>]>([
    ['the browser’s age', { system: { browser: null } }],
    ['the window', { isPrivate: null }],
  ])('stays as it is where %s can’t be told', (_what, change) => {
    expect(mark(step(['private', 'browser']), change)).toBeNull();
  });

  it('about cookies is never ticked: no browser tells whether a site may keep them', () => {
    expect(mark(step(['cookies']))).toBeNull();
  });

  it('stays as it is before anything was checked', () => {
    expect(markOf(step(['private']), [])).toBeNull();
  });

  it('is the likely cause where one of them is not', () => {
    expect(mark(step(['private', 'cookies']), { cookies: false, isPrivate: null })).toEqual({
      state: 'cause',
      check: 'cookies',
    });
  });

  it('that asks for more than is checked is not ticked, but may be the cause', () => {
    const part = step(['private'], { checkedInPart: true });
    expect(mark(part)).toBeNull();
    expect(mark(part, { isPrivate: true })).toEqual({ state: 'cause', check: 'private' });
  });

  it('about the clock needs a server', () => {
    expect(mark(step(['clock']), { clock: null })).toBeNull();
    expect(mark(step(['clock']))).toEqual({ state: 'fine' });
  });
});

it('no step of a state is ticked by a check that knows the rule of that state has failed it', () => {
  const steps = ENTRIES.filter(({ code }) => code === 'SSO-A1').flatMap(({ tryFirst }) => tryFirst);
  expect(steps.map((one) => mark(one, { rules: ['cookies-blocked'] })?.state)).toEqual(['fine', undefined, 'cause']);
});
