import { expect, it } from 'vitest';
import { createFrameFindings } from '@/lib/help/frame-findings';
import type { Finding } from '@/lib/types/page';

const finding = (rule: string): Finding => ({ rule, codes: ['SSO-10'], at: 1, show: 'panel' });

function open() {
  const closed = new Set<string>();
  const shown: string[][] = [];
  const frames = createFrameFindings(
    (findings) => shown.push(findings.map(({ rule }) => rule)),
    (findings) => findings.filter(({ rule }) => !closed.has(rule)),
  );
  return { closed, shown, frames };
}

it('shows what page and frames have found as one', () => {
  const { shown, frames } = open();
  frames.own([finding('login-loop')]);
  frames.of(3, [finding('access-token'), finding('login-loop')]);
  frames.own([]);
  expect(shown).toEqual([['login-loop'], ['login-loop', 'access-token'], ['access-token', 'login-loop']]);
});

it('shows nothing again that was closed, not from a frame either', () => {
  const { closed, shown, frames } = open();
  frames.of(3, [finding('access-token')]);
  closed.add('access-token');
  const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
  // It holds all the same: badge, popup and support text are told of it.
  expect(rules(frames.own([]))).toEqual(['access-token']);
  expect(rules(frames.of(4, [finding('access-token'), finding('pin-problem')]))).toEqual([
    'access-token',
    'pin-problem',
  ]);
  expect(shown).toEqual([['access-token'], [], ['pin-problem']]);
});
