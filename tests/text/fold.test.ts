import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { even, fold, squeeze } from '@/lib/text/fold';
import { FOLD_TABLE } from '@/lib/text/fold-table';

describe('fold', () => {
  it.each([
    ['ＡＣＣＥＳＳ＿ＴＯＫＥＮ', 'access_token'],
    ['０８００－０８０－１１７', '0800-080-117'],
    ['  登入 \n\t　失敗 ', '登入 失败'],
    ['無\u200b法\u2060取\ufe0f得\u00ad', '无法取得'],
    ['\u202eabc\u202c', 'abc'],
    ['already plain, nothing to do', 'already plain, nothing to do'],
    [' leading and UPPER', 'leading and upper'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it.each([
    ['臺灣 台湾'],
    ['證號 證号 証號 证号'],
    ['身份證 身分证'],
    ['帳號 账号 賬號'],
    ['裡面 里面 裏麵'],
    ['連線 连线'],
  ])('brings variants together: %s', (words) => {
    const [first, ...others] = words.split(' ').map(fold);
    for (const other of others) expect(other).toBe(first);
  });

  it('changes nothing more the second time', () => {
    const char = fc.constantFrom(...FOLD_TABLE, 'Ａ', '　', '\u200b', 'e', '\u0301', '。', '\ud800', '😀', 'İ');
    const text = fc.oneof(fc.string({ unit: char }), fc.string({ unit: 'grapheme' }));
    fc.assert(fc.property(text, (t) => fold(fold(t)) === fold(t)));
  });

  it('takes a page of a million characters: a square of it would never end', () => {
    const line = '登入後，按綁定行動裝置，就跳回登入 QRcode?\u200b\n';
    const lines = 40_000;
    const folded = fold(line.repeat(lines));
    expect(folded.length + 1).toBe((fold(line).length + 1) * lines);
  });
});

describe('even', () => {
  it('takes out every character that nobody sees', () => {
    for (let code = 0x80; code <= 0xffff; code++) {
      const char = String.fromCharCode(code);
      if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(char))
        expect(even(`a${char}b`), code.toString(16)).toBe('ab');
    }
  });
});

describe('squeeze', () => {
  it.each([
    ['無法取得 ACCESS_TOKEN！', '無法取得「access-token」'],
    ['Cool English', 'coolEnglish'],
    ['QR code', 'ＱＲ－Ｃｏｄｅ'],
    ['登入後，按綁定…', '登入後按綁定。'],
  ])('makes %j and %j the same', (a, b) => {
    expect(squeeze(a)).toBe(squeeze(b));
  });

  it('keeps the brackets of a code and the dot of a version', () => {
    expect(squeeze('錯誤 [1101] - Android 4.4.')).toBe('错误[1101]android4.4');
  });
});

describe('the fold table', () => {
  const groups = FOLD_TABLE.split(' ');

  it('has every form once', () => {
    const all = groups.join('');
    expect(new Set(all).size).toBe(all.length);
  });

  it('folds each class to its first form', () => {
    for (const group of groups) for (const form of group) expect(fold(form)).toBe(group[0]);
  });

  it('covers every Han character of what is searched or detected (else: npm run fold)', () => {
    const uncovered = new Set<string>(JSON.parse(readFileSync('tests/text/fold-uncovered.json', 'utf8')));
    expect(uncovered.size).toBeGreaterThan(1000);
    const missing = new Set<string>();
    const items = ['lib/faq', 'lib/search', 'lib/rules', 'lib/detect', 'lib/watch', 'lib/text'].flatMap((folder) =>
      readdirSync(folder, { withFileTypes: true, recursive: true }),
    );
    for (const item of items) {
      if (!item.name.endsWith('.ts') || item.name === 'fold-table.ts') continue;
      const text = readFileSync(join(item.parentPath, item.name), 'utf8').normalize('NFKC');
      for (const char of text) if (uncovered.has(char)) missing.add(char);
    }
    expect([...missing].join('')).toBe('');
  });
});
