import { expect, it } from 'vitest';
import { squeeze } from '@/lib/text/fold';
import { strip } from '@/lib/text/normalize';
import { anyOf } from '../tools/words/any-of';

const WORDS = [
  '無法',
  '無效',
  '無此帳號',
  '不同',
  '不一致',
  '憑證（已）過期',
  'ACCESS_TOKEN',
  'access denied',
  '[9007]',
];
const TEXTS = [
  ...WORDS,
  '无法',
  '无此账号',
  '前無效後',
  'an Access Token here',
  '無',
  '無此',
  '不一',
  'access',
  '9007',
  '有效',
  '',
];

it.each(TEXTS)('finds in “%s” what a plain search for each of the words finds', (text) => {
  const plain = WORDS.some((word) => squeeze(text).includes(squeeze(word)));
  expect(new RegExp(anyOf(WORDS)).test(strip(text))).toBe(plain);
});

it('says what words have in common once', () => {
  expect(anyOf(['教育雲', '教育部'])).toBe('教育[云雲部]');
  expect(anyOf(['登入', '登入失敗'])).toBe('登入');
});
