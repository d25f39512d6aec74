import { describe, expect, it } from 'vitest';
import { HIDDEN, redact } from '@/lib/support/redact';
import { hidden } from './hidden';

describe('a name', () => {
  it.each([
    ['姓名 : 王小明', '姓名 : #'],
    ['姓名為王小明', '姓名為#'],
    ['我叫姓名叫「王小明」的老師', '我叫姓名叫「#」的老師'],
    ['姓名『王小明』、姓名《王小明》、姓名【王小明】', '姓名『#』、姓名《#》、姓名【#】'],
    ['姓名[王小明] 姓名<王小明> "姓名":"王小明"', '姓名[#] 姓名<#> "姓名":"#"'],
    ["'姓名':'王小明'", "'姓名':'#'"],
    ['姓名：王小明|電話', '姓名：#|電話'],
    ['姓名：王小明/三年一班', '姓名：#/三年一班'],
    ['姓名：王小明；電話', '姓名：#；電話'],
    ['姓名：王小明。', '姓名：#。'],
    ['姓名：Wang Da Ming, 5', '姓名：#, 5'],
    ['姓名: 歐陽不凡', '姓名: #'],
    ['姓名 (中文) : 王小明', '姓名 (#) : #'],
    ['姓名(中文)=王小明,三年', '姓名(#)=#,三年'],
    ['姓名(中文)= 王小明', '姓名(#)= #'],
    ['name=Wang', 'name=#'],
    ['Teacher: name = "Wang"', 'Teacher: name = "#"'],
    ['user_name : wang', 'user_name : #'],
    ["nickname='阿明' 5", "nickname='#' 5"],
    ['"lastName": "王", "x"', '"lastName": "#", "x"'],
    ['name: Wang|x', 'name: #|x'],
    ['name=wang&x=1', 'name=#&x=1'],
  ])('goes after its label, in whatever brackets: %s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });

  it.each([
    '不',
    '和',
    '與',
    '及',
    '或',
    '跟',
    '的',
    '在',
    '相',
    '有',
    '欄',
    '要',
    '請',
    '如',
    '若',
    '需',
    '應',
    '應該',
    '必',
    '須',
  ])('is not what a sentence goes on with: 姓名%s…', (word) => {
    expect(redact(`憑證姓名${word}帳號一致`)).toBe(`憑證姓名${word}帳號一致`);
  });

  it.each(['姓名：', '姓名', '姓名（）', '姓名，帳號', 'name:', 'rename it', 'name: , x'])(
    'is none where none stands: %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  it('ends with its line, and does not take the rest of a long text along', () => {
    expect(redact('姓名：王小明\n學校：幸福國小')).toBe(hidden('姓名：#\n學校：幸福國小'));
    expect(redact(`姓名：${'王'.repeat(41)}尾`)).toBe(hidden('姓名：#尾'));
    expect(redact(`name: ${'w'.repeat(15).concat(' ').repeat(3)}${'w'.repeat(13)}尾`)).toBe(hidden('name: #尾'));
  });
});

describe('the part of an address behind its path', () => {
  it.each([
    ['https://kh.sso.edu.tw/login#me=1', 'https://kh.sso.edu.tw/login#'],
    ['http://kh.sso.edu.tw/a?x 停住', 'http://kh.sso.edu.tw/a# 停住'],
    ['HTTPS://KH.SSO.EDU.TW/?x=1', 'HTTPS://KH.SSO.EDU.TW/#'],
    ['停在 ?ticket=abc#x 這頁', '停在 # 這頁'],
    ['?a.b-c~d_e=', '#'],
  ])('goes: %s', (text, left) => {
    const parts = left.split('#');
    expect(redact(text)).toBe(parts.join(HIDDEN));
  });

  it.each(['為什麼?', '登入了?還是=沒有', 'https://kh.sso.edu.tw/login 停住?', 'https:// ?'])(
    'is not a question: %s',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );
});

describe('a named secret goes, however short', () => {
  it.each([
    'token',
    'access_token',
    'session',
    'session_id',
    'session-id',
    'sessionid',
    'PHPSESSID',
    'connect.sid',
    'client_secret',
    'password',
    'passwd',
    'PASSWORD',
    'pwd',
    'SAML_assertion',
    'ticket',
    '密碼',
  ])('%s', (name) => {
    for (const mark of ['=', ':', ' : ', '是', '為', '="', "':'"]) {
      expect(redact(`${name}${mark}wxyz;a`)).toBe(`${name}${mark}${HIDDEN};a`);
      expect(redact(`${name}${mark}w;a`)).toBe(`${name}${mark}${HIDDEN};a`);
    }
  });

  it.each(['code', 'state', 'nonce', 'key', 'auth', 'CODE'])('%s, as a parameter alone', (name) => {
    expect(redact(`x&${name}=wxyz&a`)).toBe(hidden(`x&${name}=#&a`));
    expect(redact(`x&${name}=wxy&a`)).toBe(`x&${name}=wxy&a`);
    expect(redact(`${name}: wxyz`)).toBe(`${name}: wxyz`);
    expect(redact(`un${name}=wxyz`)).toBe(`un${name}=wxyz`);
  });

  it.each([
    ['Authorization: Bearer  a.b 停住', 'Authorization: Bearer  # 停住'],
    ['forbearer abc', 'forbearer abc'],
    ['密碼是錯的', '密碼是錯的'],
    ['密碼錯誤三次以上', '密碼錯誤三次以上'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('a token without a name', () => {
  it.each([
    ['得到 eyJhbGciOi 停住', '得到 # 停住'],
    ['eyJh.eyJz.c-_g', '#'],
    ['(eyJhbGci.eyJzdWIi.c2ln)。', '(#)。'],
    ['eyJhbGci', '#'],
    ['得到 abcdefghijklmn0p', '得到 #'],
    ['得到 abcdefghijklmno', '得到 abcdefghijklmno'],
    ['得到 abcdefghijklm0o', '得到 abcdefghijklm0o'],
    ['得到 abcdefghijkLmnop', '得到 #'],
    ['得到 abc+/=-_efghijk1', '得到 #'],
    ['得到 ABCDEFGHIJKLMNOPQRst', '得到 ABCDEFGHIJKLMNOPQRst'],
    ['abcdefghijkLmnop', '#'],
    ['得到 abcdefghijklmnopqrst', '得到 abcdefghijklmnopqrst'],
    ['得到 ABCDEFGHIJKLMNOPQRST', '得到 ABCDEFGHIJKLMNOPQRST'],
    ['得到 Abcdefghijklmnopqrst', '得到 Abcdefghijklmnopqrst'],
  ])('goes from sixteen characters on, where it is no word: %s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});
