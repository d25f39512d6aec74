import { describe, expect, it } from 'vitest';
import { HIDDEN, redact } from '@/lib/support/redact';
import { hidden } from './hidden';

describe('an ID goes with its letter, one that is none keeps it', () => {
  it.each([
    ['身分證字號 a123456789', '身分證字號 #'],
    ['身分證字號 A223456789', '身分證字號 #'],
    ['統一證號 A800000014', '統一證號 #'],
    ['統一證號 A900000016', '統一證號 #'],
    ['舊式統一證號 AA00000009、FD12345678', '舊式統一證號 #、#'],
    ['A-123456789', '#'],
    ['A 123456789', '#'],
    ['A—123456789', '#'],
    ['護照 AE12345678', '護照 #'],
    ['A\u200b1\u00ad2345\ufeff6789。', '#。'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('an e-mail address goes whole', () => {
  it.each([
    ["請寄 a.b_c%d+e-f'g@mail.edu.tw，謝謝", '請寄 #，謝謝'],
    ['(wang@kh-a.kh.edu.tw)', '(#)'],
    ['信箱：wang@mail.edu.tw', '信箱：#'],
    ['<wang@mail.edu.tw> 或 /wang@mail.edu.tw', '<#> 或 /#'],
    ['王小明@學校.台灣 是我', '# 是我'],
    ['wang@localhost', '#'],
    ['wang@mail.edu.tw.', '#.'],
    ['ｗａｎｇ＠ｍａｉｌ．ｅｄｕ．ｔｗ', '#'],
    ['@ 不是信箱', '@ 不是信箱'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('a telephone number has eight figures at least, however it is grouped', () => {
  it.each([
    ['(02) 12-34-56', '#'],
    ['(02) 12-34-5', '(02) 12-34-5'],
    ['(04)2222-0517 分機 210', '# 分機 210'],
    ['+886 (0) 912 345 678', '#'],
    ['+12-34-56-78', '#'],
    ['+12-34-56-7', '+12-34-56-7'],
    ['02 12 34 56', '#'],
    ['02--12--34--56', '#'],
    // A number inside another one begins no telephone number.
    ['5.02 12 34 56', '5.02 12 34 56'],
    ['102 12 34 56', '102 12 34 56'],
    ['02.2222.0507', '#'],
    ['0912.345.678 或 037.123.456', '# 或 #'],
    ['037.123', '#'],
    ['版本 1.02.2222.0507', '版本 1.02.2222.0507'],
    ['版本 0.1.20', '版本 0.1.20'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('a number is long from six figures on, read out or in groups too', () => {
  it.each([
    ['第 12345 號', '第 12345 號'],
    ['PIN 123456', 'PIN #'],
    ['PIN １２３４５６', 'PIN #'],
    ['PIN ⑫㉞㊷', 'PIN #'],
    ['1 2 3 4 5', '1 2 3 4 5'],
    ['1 2 3 4 5 6 號', '# 號'],
    ['1-2-3-4-5-6', '#'],
    ['a-1-2-3-4-5-6', '#'],
    ['A 1 2-3 4-5 6', '#'],
    ['第 1 2 3 4 5 10 題', '第 1 2 3 4 5 10 題'],
    ['1 2 3 4 5 6 7', '#'],
    ['第1 2 3 4 5 6題', '第#題'],
    ['123-456', '123-456'],
    ['分機 123 456', '分機 123 456'],
    ['123.4567', '123.4567'],
    ['123-4567', '#'],
    ['B123 4567', '#'],
    ['卡號 1234-5678-9012-3456', '卡號 #'],
    ['卡號 1234 5678 9012 3456', '卡號 #'],
    ['2026-11-23', '2026-11-23'],
    ['12-345-6789', '12-#'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('several secrets', () => {
  it('are each taken out, in whatever order they stand', () => {
    expect(redact('wang@mail.edu.tw、A123456789、0912-345-678 登入失敗')).toBe(hidden('#、#、# 登入失敗'));
    expect(redact('0912-345-678、A123456789、wang@mail.edu.tw 登入失敗')).toBe(hidden('#、#、# 登入失敗'));
  });

  it('inside or right behind one another leave one gap, and nothing between', () => {
    expect(redact('姓名：王小明 A123456789 三年一班 wang@mail.edu.tw 老師\n登入失敗')).toBe(
      hidden('姓名：#\n登入失敗'),
    );
    expect(redact('身分證A123456789B223456789號')).toBe(hidden('身分證#號'));
    expect(redact('https://a.tw/123456?x=1 停住')).toBe(hidden('https://a.tw/# 停住'));
    expect(redact('?code=A123456789&state=wang@mail.edu.tw 停住')).toBe(hidden('# 停住'));
  });

  it('one character apart keep that character', () => {
    expect(redact('A123456789，A223456789')).toBe(hidden('#，#'));
  });
});

describe('what stands around a secret', () => {
  it('stays as it was written', () => {
    expect(redact('😀Ａ１２３４５６７８９😀　ﬁ　㈱')).toBe(hidden('😀#😀　ﬁ　㈱'));
    expect(redact('ＡＢＣ―１２')).toBe('ＡＢＣ―１２');
    expect(redact('看不見\u200b的\u2060字')).toBe('看不見\u200b的\u2060字');
  });

  it('may be nothing', () => {
    expect(redact('')).toBe('');
    expect(redact('A123456789')).toBe(HIDDEN);
    expect(redact('一')).toBe('一');
  });

  it.each(['\u2010', '\u2011', '\u2012', '–', '—', '\u2015', '\u2043', '\u2212', '－'])(
    'is seen as the stroke that it is: %s',
    (stroke) => {
      expect(redact(`電話 0912${stroke}345${stroke}678 轉`)).toBe(hidden('電話 # 轉'));
      // Nor does it make one number of a date.
      expect(redact(`2026${stroke}11${stroke}23`)).toBe(`2026${stroke}11${stroke}23`);
    },
  );
});
