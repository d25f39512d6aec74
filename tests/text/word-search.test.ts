import { expect, it } from 'vitest';
import { squeeze } from '@/lib/text/fold';
import { hasWord, plain } from '@/lib/text/word-search';
import { packWords } from '../tools/words/pack-words';

const WORDS = ['不同', '不符', '不一致', '剩', '再', '異常', 'ACCESS_TOKEN', '登入', '登入失敗', '帳號'];
const TEXTS = [...WORDS, '前不符後', '不', '异常', '账号', '帳 號', '一般文字', 'access', '', '剩餘', '不不同'];

it.each(TEXTS)('finds in “%s” what a plain search for each of the words finds', (text) => {
  const expected = WORDS.some((word) => squeeze(text).includes(squeeze(word)));
  expect(hasWord(plain(text), packWords(WORDS))).toBe(expected);
});

it('says what words have in common once, and single characters by themselves', () => {
  expect(packWords(['不同', '不符', '剩', '再', '登入', '登入失敗'])).toBe('不:同符 登入 再 剩');
});

it('takes no list without a word', () => {
  expect(() => packWords(['！'])).toThrow('one word');
});
