import { expect, it } from 'vitest';
import type { PolicyMirror } from '@/lib/types/config';
import { must, openOptions } from './open-options';

const mirror = (given: Partial<PolicyMirror>): PolicyMirror => ({
  state: 'received',
  policy: { orgName: '幸福國小', locked: ['language'] },
  problems: [],
  at: 1,
  ...given,
});
it.each([
  ['none', mirror({ state: 'none', policy: {} }), '沒有收到政策', 'a[href="#builder"]'],
  ['good', mirror({}), '已收到學校的政策', 'a[href="#builder"]'],
  ['wrong', mirror({ problems: [{ path: 'hints', reason: 'choice' }] }), '政策有 1 個值要修正', 'button'],
])('says first what is, and what to do next: %s', async (_name, policy, words, next) => {
  await openOptions('it', { policy });
  expect(must('.verdict').textContent).toContain(words);
  expect(must(`.verdict ${next}`).textContent).toMatch(/政策檔|看哪些值/);
});

it.each([
  ['not read', undefined, '尚未讀取政策'],
  ['none', mirror({ state: 'none', policy: {} }), '沒有收到政策'],
  ['good', mirror({}), '已收到學校的政策'],
  ['wrong', mirror({ problems: [{ path: 'hints', reason: 'choice' }] }), '已收到學校的政策'],
])('says once how it stands with the policy: %s', async (_name, policy, words) => {
  await openOptions('it', policy ? { policy } : {});
  expect(must('main').textContent?.split(words)).toHaveLength(2);
});

it('has the trial second, and folds what is merely a default', async () => {
  await openOptions('it', { policy: mirror({}) });
  const blocks = [...document.querySelectorAll('main > .block')].map(({ className }) => className);
  expect(blocks.slice(0, 2)).toEqual(['block verdict', 'block trial']);
  const rows = (selector: string) => [...document.querySelectorAll(`${selector} code`)].map((code) => code.textContent);
  expect(rows('section > table')).toEqual(['language', 'orgName', 'locked']);
  expect(rows('details table').length).toBeGreaterThan(5);
  expect(must('tr', 'language').textContent).toContain('預設（鎖定）');
});
