import { describe, expect, it } from 'vitest';
import { strip } from '@/lib/text/normalize';
import { clickMeaning } from '@/lib/watch/clicks';

describe('what a click means for the login', () => {
  it.each([
    ['綁定行動裝置', 'bind'],
    ['立即綁定手機', 'bind'],
    ['登出', 'logout'],
    ['Sign out', 'logout'],
    ['回首頁', 'leave'],
    ['返回登入頁', 'leave'],
    ['取消', 'leave'],
    ['Cancel', 'leave'],
    ['取消綁定', 'leave'],
    ['註銷已綁定裝置', 'leave'],
    ['登入', null],
    ['下一步', null],
    ['忘記密碼', null],
  ])('%s', (label, meaning) => {
    expect(clickMeaning(strip(label), false)).toBe(meaning);
  });

  it('sends a login only on a login page', () => {
    expect(clickMeaning(strip('登入'), true)).toBe('submit');
    expect(clickMeaning(strip('使用縣市帳號登入'), true)).toBeNull();
  });
});
