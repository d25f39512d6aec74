import { describe, expect, it } from 'vitest';
import { plain } from '@/lib/text/word-search';
import { COUNTY, FIDO, kindOf, LOGIN, OIDC, PORTAL, ROOM } from '../detect/page-views';

describe('a login page', () => {
  it.each(['登入', '登錄', 'Login', 'Sign in', '簽入'])('has a field for a password and the button “%s”', (label) => {
    expect(kindOf({ ...LOGIN, controls: [label] })).toBe('login');
  });

  it.each(['帳號', 'Account', 'Username', '身分證字號', 'PIN 碼', '密碼', 'Password'])(
    'or a field that asks for “%s”',
    (placeholder) => {
      const shown = { ...LOGIN, hasPassword: false };
      expect(kindOf({ ...shown, placeholders: ['搜尋', plain(placeholder)] })).toBe('login');
      expect(kindOf({ ...shown, placeholders: ['搜尋'] })).not.toBe('login');
    },
  );

  it.each(['使用縣市帳號登入', '行動自然人APP登入', '行動自然人憑證登入', '自然人憑證登入'])(
    'is told by “%s” alone',
    (label) => {
      expect(kindOf({ host: COUNTY, controls: [label] })).toBe('login');
    },
  );

  it.each(['教育體系單一簽入服務', '教育雲端帳號', '教育雲端密碼', '單一簽入', '單一登入', '縣市帳號', 'OpenID'])(
    'elsewhere calls itself by “%s”',
    (name) => {
      expect(kindOf({ ...LOGIN, host: PORTAL, text: name })).toBe('login');
      expect(kindOf({ ...LOGIN, host: PORTAL, text: '某系統' })).toBe('account');
    },
  );

  it.each([COUNTY, FIDO])('need not on %s', (host) => {
    expect(kindOf({ ...LOGIN, host })).toBe('login');
  });

  it('has its button short: a sentence about it is none', () => {
    expect(kindOf({ ...LOGIN, controls: ['一二三四五六七八九十登入'] })).toBe('login');
    expect(kindOf({ ...LOGIN, controls: ['一二三四五六七八九十一登入'] })).toBe('account');
  });

  it('stays one with a notice board beside it', () => {
    expect(kindOf({ ...LOGIN, main: '最新消息 發布日期', headings: '最新消息', hasArticle: true })).toBe('login');
  });
});

describe('a document', () => {
  it.each([
    '發布日期',
    '發佈日期',
    '公告日期',
    '公告單位',
    '發布單位',
    '點閱數',
    '點閱次數',
    '瀏覽人次',
    '瀏覽次數',
    '上一則',
    '下一則',
    '回列表',
    '回上頁列表',
    '附件下載',
    '相關附件',
    '（詳全文）',
  ])('has “%s” in its main part', (mark) => {
    expect(kindOf({ text: mark })).toBe('document');
    // In the footer of any page.
    expect(kindOf({ text: mark, main: '服務' })).toBe('error');
  });

  it.each([
    '常見問題',
    '問與答',
    '問答',
    '問題集',
    'Q&A',
    'FAQ',
    '最新消息',
    '公告',
    '新聞',
    '手冊',
    '使用說明',
    '操作說明',
    '之說明',
    '教學',
    '指南',
    '簡報',
    '研習',
    '排除',
    '處理方式',
    '解決方法',
    '戰情',
    '登入紀錄',
    '案件 2041',
    '服務狀態',
    'Troubleshooting',
    'Manual',
    'Guide',
    'Announcement',
    'Dashboard',
  ])('is headed by “%s”', (heading) => {
    expect(kindOf({ headings: heading, text: '內容' })).toBe('document');
    expect(kindOf({ headings: '系統訊息', text: heading })).toBe('error');
  });

  it('or has an article, unless it says no more than an error page', () => {
    expect(kindOf({ hasArticle: true, text: ROOM })).toBe('document');
    expect(kindOf({ hasArticle: true })).toBe('error');
  });

  it('or more text than a login page has, unless somebody is signed in', () => {
    expect(kindOf({ text: '字'.repeat(1201) })).toBe('document');
    expect(kindOf({ text: '字'.repeat(1200) })).toBe('other');
    expect(kindOf({ text: '字'.repeat(1201), controls: ['登出'] })).toBe('portal');
    expect(kindOf({ text: '字'.repeat(1201), main: '服務' })).toBe('error');
  });
});

describe('a page that asks for a password and is no login', () => {
  it('is about an account', () => {
    expect(kindOf({ hasPassword: true })).toBe('account');
    expect(kindOf({ hasPassword: true, text: 'PIN 碼' })).toBe('account');
  });

  it.each([OIDC, FIDO])('or on %s asks for a PIN in the course of a login', (host) => {
    expect(kindOf({ host, hasPassword: true, text: '請輸入 PIN 碼' })).toBe('error');
    expect(kindOf({ host, hasPassword: true, text: '請輸入代碼' })).toBe('account');
  });

  it.each(['變更', '修改', '重設', '忘記'])('is about an account where its heading says “%s”', (word) => {
    expect(kindOf({ host: FIDO, hasPassword: true, text: 'PIN 碼', headings: `${word}PIN碼` })).toBe('account');
  });
});
