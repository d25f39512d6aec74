import { expect, it } from 'vitest';
import { findingsOn } from './findings-on';

const RESULT = 'https://oidc.tanet.edu.tw/oidc/v1/result';
const rules = (html: string): string[] => findingsOn(html, RESULT).map(({ rule }) => rule);

it('hears cause and consequence, the more urgent first', () => {
  const html = '<h2>登入失敗</h2><p>縣市帳號認證服務無回應</p><p>無法取得ACCESS_TOKEN，請重新登入</p>';
  expect(rules(html)).toEqual(['access-token', 'county-login-failed']);
});

it('takes three states in plain text for a board, and an error box beside it for an error', () => {
  const board = '<div>無法取得ACCESS_TOKEN</div><div>找不到讀卡機</div><div>PIN碼錯誤</div>';
  expect(rules(board)).toEqual([]);
  expect(rules(`${board}<div class="alert alert-danger">找不到讀卡機</div>`)).toEqual(['card-reader']);
});
