import { describe, expect, it } from 'vitest';
import { evaluate } from '@/lib/detect/evaluate';
import type { Message } from '@/lib/detect/message';
import { ALL, facts, holding, message, rule, saying, word } from './made-up-rules';

const RULES = [
  saying('card', '讀卡機', 5),
  saying('pin', '密碼錯誤', 4),
  saying('token', '權杖', 3),
  saying('last', '無法', 1),
];
const CARD = '找不到讀卡機';
const PIN = '密碼錯誤';
const TOKEN = '無法取得權杖';

/** Just before, so that on a login form the address counts, too. */
const TRIED = [{ kind: 'login', event: 'submit', host: 'kh.sso.edu.tw', at: 1000 }] as const;

const heard = (...messages: readonly (string | Message)[]): string[] => holding(RULES, facts(messages), TRIED);

describe('a page that tells of many states', () => {
  it('is heard with two, which are cause and consequence, and taken for a board with three', () => {
    expect(heard(CARD, PIN)).toEqual(['card', 'pin']);
    expect(heard(CARD, PIN, TOKEN)).toEqual([]);
  });

  it('is no board where it says the same in other words, or says several things at once', () => {
    expect(heard(CARD, `${CARD}請檢查`, PIN, `${PIN}三次`)).toEqual(['card', 'pin']);
    expect(heard(CARD + PIN + TOKEN)).toEqual(['card', 'pin', 'token']);
    expect(heard(CARD, '您好', '歡迎', '登入')).toEqual(['card']);
  });

  it('still lets speak what stands in error mark-up, in a dialog, in the title or in the address', () => {
    const board = [CARD, PIN, TOKEN];
    expect(heard(...board, message(PIN, { marked: true }))).toEqual(['pin']);
    expect(heard(...board, message(PIN, { source: 'alert', marked: true }))).toEqual(['pin']);
    expect(heard(...board, message(PIN, { source: 'title' }))).toEqual(['pin']);
    expect(heard(...board, message(PIN, { source: 'url' }))).toEqual(['pin']);
  });

  it.each<[string, Partial<Message>]>([
    ['in error mark-up', { marked: true }],
    ['in the address', { source: 'url' }],
    ['in a dialog', { source: 'alert', marked: true }],
  ])('does not count for a board what stands %s', (_name, more) => {
    expect(heard(CARD, PIN, message(TOKEN, more))).toEqual(['card', 'pin', 'token']);
  });

  it('does not count for a board what only several blocks together say', () => {
    expect(heard(CARD, PIN, message(TOKEN, { joined: true }))).toEqual(['card', 'pin']);
  });

  it('does not count what only knows that something is wrong', () => {
    expect(heard(CARD, PIN, '無法連線')).toEqual(['card', 'pin']);
  });

  it.each(['mobile', 'cookies-off'] as const)(
    'does not count the browser (%s), which is no word of the page',
    (browser) => {
      const state = rule('browser', { evidence: { browser }, urgency: 2 });
      const on = facts([CARD, PIN, '您好'], { mobile: true, cookiesOff: true });
      expect(holding([...RULES, state], on)).toEqual(['card', 'pin', 'browser']);
    },
  );

  it('does not count how long the page has stood, nor the way to it', () => {
    const waited = rule('waited', { evidence: { unchanged: { forMs: 1 } }, urgency: 3 });
    const left = rule('left', { evidence: { trail: { steps: [{}], gapMs: 1 } }, urgency: 2 });
    const trail = [{ kind: 'login', event: 'leave', host: 'kh.sso.edu.tw', at: 0 }] as const;
    const on = facts([CARD, PIN, '您好'], { unchangedMs: 1 });
    expect(holding([...RULES, waited, left], on, trail)).toEqual(['card', 'pin', 'waited', 'left']);
  });

  it('silences the plain text of a board and nothing else', () => {
    const waited = rule('waited', { evidence: { unchanged: { forMs: 1 } } });
    expect(holding([...RULES, waited], facts([CARD, PIN, TOKEN], { unchangedMs: 1 }))).toEqual(['waited']);
  });
});

describe('words of neighbouring blocks together', () => {
  const joined = message(TOKEN, { joined: true });

  it('are heard where no block says something by itself', () => {
    expect(heard(joined)).toEqual(['token']);
    expect(heard('您好', joined)).toEqual(['token']);
  });

  it('are not heard where one does', () => {
    expect(heard(CARD, joined)).toEqual(['card']);
    expect(heard(message(CARD, { marked: true }), joined)).toEqual(['card']);
    expect(heard(CARD, '無法連線', joined)).toEqual(['card']);
  });

  it('are heard where a block only knows that something is wrong, also beside it', () => {
    expect(heard('無法連線', joined)).toEqual(['token']);
  });

  it('do not answer by number where a block says something by itself', () => {
    const evidence = word('系統維護');
    const number = message('驗證碼已過期1101', { joined: true });
    const found = evaluate(
      [rule('one', { evidence, answers: [{ codes: 'by-number' }] })],
      facts(['系統維護', number]),
      [],
      0,
      ALL,
    );
    expect(found.map(({ codes }) => codes)).toEqual([[]]);
  });
});
