import { describe, expect, it } from 'vitest';
import { saysLeftOut } from '@/lib/detect/left-out';

const says = (html: string, isVisible = true): boolean => {
  document.body.innerHTML = `<form><p>以教育雲端帳號登入</p>${html}<input type="password"></form>`;
  return saysLeftOut([document.body], () => isVisible);
};

describe('a form that is back because something was left out', () => {
  it.each([
    '<span style="color: rgb(220, 53, 69)">請輸入密碼</span>',
    '<small class="form-error">此欄位必填</small>',
    '<div class="validation">帳號不可空白</div>',
    '<label id="pw-error" class="error">This field is required.</label>',
  ])('says so: %s', (html) => {
    expect(says(html)).toBe(true);
    expect(says(html, false)).toBe(false);
  });

  it.each([
    '<label>請輸入帳號</label>',
    '<label><span class="required">請輸入帳號</span></label>',
    '<p>請輸入您的帳號與密碼登入</p>',
    '<h3 class="msg">請輸入帳號密碼</h3>',
    '<span class="help-block">密碼至少 8 個字</span>',
  ])('does not by what it says at all times: %s', (html) => {
    expect(says(html)).toBe(false);
  });
});
