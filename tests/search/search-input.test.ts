import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDachen } from '@/lib/search/dachen';
import { readRoman } from '@/lib/search/roman';
import { syllableOf } from '@/lib/search/syllables';
import { readZhuyin } from '@/lib/search/zhuyin';

const spelled = (slots: readonly ReadonlySet<string>[] | undefined) =>
  slots?.map((slot) => [...slot].join('|')).join(' ');

describe('syllables', () => {
  it.each([
    ['苗栗', 'miao li'],
    ['姓名', 'xin min'],
    ['綁定', 'ban din'],
    ['證書', 'zen su'],
    ['重設', 'con se'],
  ])('of %s are %s', (word, syllables) => {
    expect([...word].map(syllableOf).join(' ')).toBe(syllables);
  });
});

describe('Zhuyin', () => {
  it.each([
    ['ㄇㄧˋㄇㄚˇ', 'mi ma'],
    ['ㄓˇㄨㄣˊ', 'zi wen'],
    ['ㄒㄩㄝˊㄒㄧㄠˋ', 'xue xiao'],
    ['ㄌㄨ', 'lu|luo|luan|lun|lon'],
    ['ㄇㄧㄇㄚˇ', 'mi ma'],
    ['ㄎㄎㄎ', ''],
  ])('%s is read %s', (run, syllables) => {
    expect(spelled(readZhuyin(run))).toBe(syllables);
  });
});

describe('keys typed with the input method off', () => {
  it.each([
    ['au4a83', 'ㄇㄧˋㄇㄚˇ'],
    ['5j4vul', 'ㄓㄨˋㄒㄧㄠ'],
    ['0800-080-117', undefined],
    ['ios14', undefined],
    ['login', undefined],
  ])('%j are %s', (keys, zhuyin) => {
    expect(readDachen(keys)).toBe(zhuyin);
  });
});

describe('pinyin', () => {
  it.each([
    ['wangji', 'wan ji'],
    ['xian', 'xian'],
    ['miaol', /^miao la\|lai/],
    ['login', undefined],
    ['coolenglish', undefined],
  ])('%s is read %s', (letters, syllables) => {
    const read = spelled(readRoman(letters));
    if (syllables instanceof RegExp) expect(read).toMatch(syllables);
    else expect(read).toBe(syllables);
  });

  it('is read of any letters, a syllable from each six at least: trying every way would never end', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'angeiouxzh'), maxLength: 40 });
    fc.assert(
      fc.property(letters, (text) => {
        const slots = readRoman(text);
        if (slots) expect(slots.length).toBeGreaterThanOrEqual(text.length / 6);
      }),
    );
    expect(readRoman(`${'ang'.repeat(13)}x`)).toBeDefined();
    expect(readRoman(`${'ang'.repeat(12)}vvv`)).toBeUndefined();
  });
});
