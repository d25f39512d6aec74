import { describe, expect, it } from 'vitest';
import { countyLogin, nationalLogin } from '../sites/pages/national';
import { findingsOn } from './findings-on';

const LOGIN = 'https://oidc.tanet.edu.tw/oidc/v1/azp';
const page = (body: string, title = '教育體系單一簽入服務'): string =>
  `<!doctype html><html lang="zh-TW"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
const login = (above: string): string => page(nationalLogin({ above }));
const signedIn = (part: string): string =>
  page(
    `<div class="top">教育體系單一簽入服務</div><p>林老師，您好 <a href="/auth-logout">登出</a></p><h4>我的報修單</h4>${part}`,
    '',
  );

const codesOn = (html: string, url: string): string[] =>
  findingsOn(html, url, []).map(({ codes: [first], show }) => first ?? show);

describe('on a healthy page nothing is said', () => {
  it.each([
    ['Caps Lock is on', login('<div class="alert alert-warning" role="alert">大寫鎖定已開啟</div>')],
    ['Caps Lock is on, in English', login('<div class="alert alert-warning" role="alert">Caps Lock is on</div>')],
    ['cookies are used', login('<div role="alert" class="note">本網站使用 Cookie 以提供服務</div>')],
    ['cookies are used, in English', login('<div role="alert" class="note">We use cookies to improve this site</div>')],
    [
      'a slip, and what would follow',
      login('<div class="alert alert-danger">帳號或密碼錯誤，若遭鎖定請洽資訊組</div>'),
    ],
    [
      'a slip, and whom to ask then',
      login('<div class="alert alert-danger">帳號或密碼錯誤，如遭停用請洽資訊組解鎖</div>'),
    ],
  ])('%s', (_name, html) => expect(codesOn(html, LOGIN)).toEqual([]));

  it.each([
    '<ul><li>#1203 無法取得ACCESS_TOKEN 已結案</li></ul>',
    '<ul><li>#1203 無法取得ACCESS_TOKEN</li></ul>',
    '<div class="card"><p>案號：20261203 無法取得ACCESS_TOKEN</p></div>',
    '<div class="card"><p>無法取得ACCESS_TOKEN，已於昨日結案</p></div>',
  ])('a ticket of a person who is signed in: %s', (part) =>
    expect(codesOn(signedIn(part), 'https://www.sso.edu.tw/tickets')).toEqual([]),
  );
});

describe('what has happened is no slip', () => {
  it.each(['密碼錯誤，此帳號使用期限已過', '密碼錯誤，帳號已過有效期限', '帳號密碼錯誤超過5次，請洽資訊組解鎖'])(
    '%s',
    (text) => {
      expect(codesOn(login(`<span class="feedbackPanelERROR">${text}</span>`), LOGIN)).toEqual(['pill']);
      const county = page(countyLogin('彰化縣政府', `<div class="alert alert-danger">${text}</div>`));
      expect(codesOn(county, 'https://chc.sso.edu.tw/auth-server-login')).toEqual(['pill']);
    },
  );
});

it('a card is none for NFC, by its name', () => {
  const html = page('<p>您的自然人憑證不是雙介面卡，無法以NFC註冊</p>', '行動自然人憑證');
  expect(codesOn(html, 'https://fido.moi.gov.tw/pt/main/bind')).toEqual(['SSO-6']);
});
