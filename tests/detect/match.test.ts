import { describe, expect, it } from 'vitest';
import { matches } from '@/lib/detect/match-text';
import type { Message } from '@/lib/detect/message';
import type { TextPattern } from '@/lib/rules/rule';

const message = (text: string, marked = false): Message => ({ text, source: 'text', marked });
const says = (text: string, pattern: TextPattern): boolean => matches(message(text), pattern);
const apart = (count: number): string => '某'.repeat(count);

describe('the words of a pattern', () => {
  const TWO: TextPattern = { near: [['帳號', '密碼'], ['錯誤']] };

  it.each([
    ['帳號錯誤', true],
    ['密碼錯誤', true],
    ['錯誤的密碼', true],
    ['帳號密碼', false],
    ['錯誤', false],
    ['', false],
  ])('asks “%s” for one word of every group, in any order: %s', (text, expected) => {
    expect(says(text, TWO)).toBe(expected);
  });

  it('asks also one group alone', () => {
    expect(says('帳號停用', { near: [['停用']] })).toBe(true);
    expect(says('帳號', { near: [['停用']] })).toBe(false);
  });
});

describe('the window', () => {
  const PAIR: TextPattern['near'] = [['帳號'], ['錯誤']];

  it('holds 24 characters where the pattern names no number, the words themselves among them', () => {
    expect(says(`帳號${apart(20)}錯誤`, { near: PAIR })).toBe(true);
    expect(says(`帳號${apart(21)}錯誤`, { near: PAIR })).toBe(false);
    expect(says(`錯誤${apart(20)}帳號`, { near: PAIR })).toBe(true);
    expect(says(`錯誤${apart(21)}帳號`, { near: PAIR })).toBe(false);
  });

  it('holds as many as the pattern says', () => {
    expect(says(`帳號${apart(6)}錯誤`, { near: PAIR, within: 10 })).toBe(true);
    expect(says(`帳號${apart(7)}錯誤`, { near: PAIR, within: 10 })).toBe(false);
    expect(says(`帳號${apart(36)}錯誤`, { near: PAIR, within: 40 })).toBe(true);
  });

  it('may lie anywhere in the message', () => {
    expect(says(`${apart(100)}帳號錯誤`, { near: PAIR, within: 4 })).toBe(true);
  });

  it('holds all words at once, and not only each beside the next', () => {
    const three: TextPattern = { near: [['憑證'], ['姓名'], ['不符']], within: 10 };
    expect(says('憑證某某姓名某某不符', three)).toBe(true);
    expect(says('憑證某某某姓名某某不符', three)).toBe(false);
    expect(says('姓名某某憑證某某不符', three)).toBe(true);
    expect(says('姓名某某某憑證某某不符', three)).toBe(false);
    expect(says('憑證某某不符某某姓名', three)).toBe(true);
  });

  it('counts a long word that a short one lies in up to its own end', () => {
    const inside: TextPattern = { near: [['帳號或密碼錯誤'], ['密碼']], within: 7 };
    expect(says('帳號或密碼錯誤', inside)).toBe(true);
    expect(says('帳號或密碼錯誤', { ...inside, within: 6 })).toBe(false);
  });

  it('is tried at every place where a word stands, and with every word', () => {
    expect(says(`帳號${apart(30)}帳號錯誤`, { near: PAIR })).toBe(true);
    expect(says(`錯誤帳號${apart(30)}錯誤`, { near: [['錯誤'], ['帳號']], within: 4 })).toBe(true);
    expect(says(`帳號${apart(30)}密碼錯誤`, { near: [['帳號', '密碼'], ['錯誤']] })).toBe(true);
  });

  it('finds a word that overlaps with itself', () => {
    expect(says('哈哈哈錯誤', { near: [['哈哈'], ['錯誤']], within: 4 })).toBe(true);
    expect(says('哈哈哈錯誤', { near: [['哈哈'], ['錯誤']], within: 3 })).toBe(false);
  });
});

describe('the order of words', () => {
  const NAMED: TextPattern = { near: [['憑證'], ['姓名'], ['不符']], lastBehind: true };

  it.each([
    ['憑證姓名不符', true],
    ['姓名憑證不符', true],
    ['姓名不符憑證', true],
    ['不符憑證姓名', false],
    ['憑證不符姓名', false],
  ])('in “%s”, the last group stands behind the one before it, wherever the others are: %s', (text, expected) => {
    expect(says(text, NAMED)).toBe(expected);
  });

  it('looks on for a last word that stands behind', () => {
    expect(says('不符姓名憑證不符', NAMED)).toBe(true);
  });

  it('means nothing where there is but one group', () => {
    expect(says('不符', { near: [['不符']], lastBehind: true })).toBe(true);
  });

  it('does not matter where the pattern does not ask for it', () => {
    expect(says('不符憑證姓名', { near: NAMED.near })).toBe(true);
  });
});

describe('what speaks against a pattern', () => {
  it('is any word that may not stand in the same message, near or far', () => {
    const pattern: TextPattern = { near: [['維護']], not: ['公告', '預計'] };
    expect(says('系統維護', pattern)).toBe(true);
    expect(says('系統維護公告', pattern)).toBe(false);
    expect(says(`預計${apart(50)}維護`, pattern)).toBe(false);
  });

  it('is the lack of error mark-up where only that counts', () => {
    const pattern: TextPattern = { near: [['維護']], marked: true };
    expect(matches(message('系統維護', true), pattern)).toBe(true);
    expect(matches(message('系統維護', false), pattern)).toBe(false);
    expect(matches(message('系統維護', true), { near: [['維護']] })).toBe(true);
  });
});
