import { describe, expect, it } from 'vitest';
import { findingsOf } from './play-in-memory';

const LOGIN = 'https://fido.moi.gov.tw/pt/main/login';
const DEVICE = '裝置資訊驗證不成功，請確定使用合法裝置';
const EXPIRED = '驗證碼已過期，請重新執行驗證流程。';

const found = (html: string, url = LOGIN): readonly string[] =>
  findingsOf({ id: '', about: '', url, html: `<title>登入</title><body>${html}`, expect: [], before: null }).flatMap(
    ({ codes }) => codes,
  );

describe('a TW FidO number that stands apart from its text', () => {
  it.each([
    ['in a table with headings', `<table><tr><th>代碼<th>訊息<tr><td>1064<td>${DEVICE}</table>`, 'FIDO-1064'],
    [
      'in lines of two parts',
      `<p><span>錯誤代碼</span><span>1064</span></p><p><span>訊息</span>${DEVICE}</p>`,
      'FIDO-1064',
    ],
    ['in one row of cells', `<table><tr><td>代碼<td>1101<td>訊息<td>${EXPIRED}</table>`, 'FIDO-1101'],
    [
      'behind labels',
      `<div><label>代碼</label><b>1101</b></div><div><label>說明</label><b>${EXPIRED}</b></div>`,
      'FIDO-1101',
    ],
    ['in a heading', '<h4>[9016]</h4><p>APP 回報簽章資料解碼失敗，簽章作業終止。</p>', 'FIDO-9016'],
  ])('is read with it: %s', (_where, html, code) => {
    expect(found(html)).toContain(code);
  });

  it.each([
    ['two numbers', `<h4>[1064]</h4><p>${DEVICE}</p><h4>[1101]</h4><p>${EXPIRED}</p>`, LOGIN],
    ['a heading of a manual', `<h1>錯誤代碼說明</h1><h4>[1101]</h4><p>${EXPIRED}</p>`, LOGIN],
    ['a question', `<h4>[1101]</h4><p>${EXPIRED.replace('。', '')}怎麼辦？</p>`, LOGIN],
    ['a text that is hidden', `<h4>[1101]</h4><p hidden>${EXPIRED}</p>`, LOGIN],
    ['a host of a test', `<h4>[1101]</h4><p>${EXPIRED}</p>`, 'https://oidctest.sso.edu.tw/login'],
  ])('is left alone beside %s', (_what, html, url) => {
    expect(found(html, url)).toEqual([]);
  });
});
