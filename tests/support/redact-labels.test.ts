import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { panelEn } from '@/lib/strings/panel.en';
import { panelZh } from '@/lib/strings/panel.zh-TW';
import { HIDDEN, redact } from '@/lib/support/redact';
import { hidden } from './hidden';

describe('a name goes where a mark says that one follows, whatever it begins with', () => {
  it.each([
    ['姓名：應天華', '姓名：#'],
    ['姓名：有田', '姓名：#'],
    ['姓名=「和小明」', '姓名=「#」'],
    ['姓　名：王小明', '姓　名：#'],
    ['姓名王小明', '姓名#'],
    ['姓名是否相符', '姓名是否相符'],
    ['姓名不同，請洽學校', '姓名不同，請洽學校'],
    ['姓名和教育雲端不同', '姓名和教育雲端不同'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('what no one sees hides no number', () => {
  it.each(['\u2066', '\ufe0f', '\u034f', '\u180e', '\u200b'])('%j', (unseen) => {
    expect(redact(`A1234${unseen}56789`)).toBe(HIDDEN);
  });
});

describe('a secret goes however its label is written', () => {
  it.each([
    ['password:  hunter2', 'password:  #'],
    ['密　碼：hunter2', '密　碼：#'],
    ['密碼「hunter2」', '密碼「#」'],
    ['密碼 hunter2', '密碼 #'],
    ['my password is hunter2', 'my password is #'],
    ['The password is wrong', 'The password is wrong'],
    ['密碼 錯誤3次', '密碼 錯誤3次'],
    ['PIN碼：1234', 'PIN碼：#'],
    ['PIN: 1234', 'PIN: #'],
    ['驗證碼：3F7K', '驗證碼：#'],
    ['帳號：wang123', '帳號：#'],
    ['生日：75.3.12', '生日：#'],
    ['出生年月日：七十五年', '出生年月日：#'],
    ['忘記密碼怎麼辦', '忘記密碼怎麼辦'],
    ['帳號或密碼錯誤', '帳號或密碼錯誤'],
    ['PIN碼錯誤三次', 'PIN碼錯誤三次'],
  ])('%s', (text, left) => {
    expect(redact(text)).toBe(hidden(left));
  });
});

describe('a telephone number goes however it is parted', () => {
  it.each([
    '(04)2222.0517',
    '0912_345_678',
    '0912/345/678',
    '0912‧345‧678',
    '0912・345・678',
    '02～2222～0507',
    '04   2222   0507',
  ])('%s', (number) => {
    expect(redact(`電話 ${number}。`)).toBe(`電話 ${HIDDEN}。`);
  });

  it.each(['112/06/06', '版本 0.12.3', '2026-11-28', '08:30~17:00'])('%s is none', (text) => {
    expect(redact(text)).toBe(text);
  });
});

it('takes nothing out of what we say ourselves', () => {
  const own = [
    ...Object.values(panelZh.happened),
    ...Object.values(panelEn.happened),
    ...ENTRIES.flatMap(({ question, en }) => [question, en.question]),
  ];
  expect(own.length).toBeGreaterThan(100);
  expect(own.filter((text) => redact(text) !== text)).toEqual([]);
});
