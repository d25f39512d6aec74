import { describe, expect, it } from 'vitest';
import { toMessage } from '@/lib/detect/message';
import { squeeze } from '@/lib/text/fold';

const said = (raw: string, marked = false): string | null => toMessage(raw, 'text', marked)?.text ?? null;

describe('what a message asserts', () => {
  it.each([
    ['無法取得 ACCESS_TOKEN！', '無法取得ACCESSTOKEN'],
    ['ＡＣＣＥＳＳ＿ＴＯＫＥＮ驗證失敗', 'ACCESSTOKEN驗證失敗'],
    ['姓名不同，如有疑問請洽客服。', '姓名不同'],
    ['錯誤！ 您的帳號已被凍結', '您的帳號已被凍結'],
    ['無法取得ACCESS_TOKEN，是否重新登入？', '無法取得ACCESSTOKEN'],
  ])('%s', (raw, text) => {
    expect(said(raw)).toBe(squeeze(text));
  });

  it.each([
    '若出現無法取得ACCESS_TOKEN，請洽客服',
    '如果姓名不同，請更新',
    '請問出現無法取得ACCESS_TOKEN，可以怎麼排解？',
    '登入後，按綁定行動裝置，就跳回登入？',
    '畫面顯示無法取得ACCESS_TOKEN',
    '「無法取得ACCESS_TOKEN」',
    'If you cannot get an access token, call us',
  ])('nothing: %s', (raw) => {
    expect(said(raw)).toBeNull();
  });

  it('believes quotation marks in error mark-up', () => {
    expect(said('「無法取得ACCESS_TOKEN」', true)).toBe(squeeze('無法取得ACCESSTOKEN'));
  });
});
