import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/search';
import { entryOf } from './search-fixture';

const search = createSearch([
  entryOf('TEST-1', '自然人憑證密碼忘記，有其他處理方式嗎？', '請洽客服。服務熱線：0800-080-117'),
  entryOf('TEST-2', '可以靠卡感應NFC卡片嗎？', '將卡片平貼在手機後方。'),
  entryOf('TEST-8', '苗栗縣教育處的帳號不能登入 https://www.sso.edu.tw/support', '電話：(04)22220507 / 07010100107'),
  entryOf('TEST-9', '因材網是用身份證號碼登入嗎？'),
  entryOf('TEST-10', '出現無法取得ACCESS_TOKEN，可以怎麼排解？'),
  entryOf('TEST-11', '使用coolEnglish，卡在APP登入沒反應？', 'Android7以上、iOS14以上'),
  entryOf('TEST-12', '出現指紋的圖示，但iphone手機沒有指紋感應'),
  entryOf('TEST-16', '顯示憑證登載姓名和教育雲端不同?'),
  entryOf('FIDO-1101', '[1101] 使用者逾時未回應', '請重新登入，並在手機上確認。'),
]);
const first = (query: string) => search.query(query).strong[0]?.entry.code;

describe('search finds', () => {
  it.each([
    ['the very words', '密碼忘記', 'TEST-1'],
    ['Simplified characters', '忘记密码', 'TEST-1'],
    ['a variant of a character', '身分證號碼', 'TEST-9'],
    ['other words for the same', '名字對不上', 'TEST-16'],
    ['a homophone', '音材網', 'TEST-9'],
    ['a word in English', 'fingerprint', 'TEST-12'],
    ['the beginning of an English word', 'fingerp', 'TEST-12'],
    ['a letter too few', 'coolenglsh', 'TEST-11'],
    ['two letters exchanged', 'acecss token', 'TEST-10'],
    ['words joined', 'accesstoken', 'TEST-10'],
    ['a word in two', 'cool english', 'TEST-11'],
    ['full width', 'ＡＣＣＥＳＳ＿ＴＯＫＥＮ', 'TEST-10'],
    ['letters with digits', 'ios 14', 'TEST-11'],
    ['a number without its marks', '0422220507', 'TEST-8'],
    ['the beginning of a number', '0800', 'TEST-1'],
    ['one character', '苗', 'TEST-8'],
    ['Zhuyin', 'ㄇㄧㄠˊㄌㄧˋ', 'TEST-8'],
    ['unfinished Zhuyin after a character', '因ㄘ', 'TEST-9'],
    ['keys typed with the input method off', 'aul6xu4', 'TEST-8'],
    ['the first tone typed by the blank', 'up h96', 'TEST-9'],
    ['pinyin', 'wangji mima', 'TEST-1'],
    ['unfinished pinyin', 'miaol', 'TEST-8'],
    ['the number of a TW FidO code', '[1101]', 'FIDO-1101'],
    ['its number before all other words', '登入沒反應 1101', 'FIDO-1101'],
    ['the very text of a TW FidO code', '使用者逾時未回應', 'FIDO-1101'],
    ['the entry by its code', 'TEST-16', 'TEST-16'],
  ])('%s: %s', (_, query, code) => {
    expect(first(query)).toBe(code);
  });

  it('an official answer before a TW FidO code with the same words', () => {
    const codes = search.query('手機登入沒反應').strong.map(({ entry }) => entry.code);
    expect(codes[0]).toBe('TEST-11');
  });

  it('entries by the search words that come with them', () => {
    const words = { 'TEST-9': { aliases: ['均一怎麼登'], keywords: ['學習拍'] } };
    const entries = [entryOf('TEST-9', '因材網')];
    const own = createSearch(entries, words);
    expect(own.query('均一').strong[0]?.entry.code).toBe('TEST-9');
    expect(own.query('學習拍').strong[0]?.entry.code).toBe('TEST-9');
  });
});

describe('search finds nothing', () => {
  it.each(['', '   ', '？？？', '天氣預報', 'asdfghjkl', '營養午餐菜單', '請問可以嗎', 'how do i', '😀', '\ud800'])(
    'for %j',
    (query) => {
      const { strong, weak } = search.query(query);
      expect([...strong, ...weak].map(({ entry }) => entry.code)).toEqual([]);
    },
  );

  it('with certainty where little of the query fits', () => {
    const { strong } = search.query('影印機卡紙要找總務處修理');
    expect(strong).toEqual([]);
  });

  it('in no entries', () => {
    expect(createSearch([]).query('密碼')).toEqual({ strong: [], weak: [], contact: false });
  });
});

describe('a word of other matters', () => {
  it('outweighs a single word that is known', () => {
    expect(search.query('手機殼').strong).toEqual([]);
    expect(search.query('wifi 密碼').strong).toEqual([]);
  });

  it('does not outweigh several', () => {
    expect(first('用 wifi 時出現無法取得 access token')).toBe('TEST-10');
  });

  it('is a word like others where an entry has it', () => {
    const own = createSearch([entryOf('SCHOOL-1', '校園 wifi 密碼是什麼？'), entryOf('SCHOOL-2', '借手機殼')]);
    expect(own.query('wifi 密碼').strong[0]?.entry.code).toBe('SCHOOL-1');
    expect(own.query('手機殼').strong[0]?.entry.code).toBe('SCHOOL-2');
  });
});

describe('the number of a TW FidO code', () => {
  it.each(['錯誤代碼 1101', '錯誤碼1101', 'error code 1101', '代碼1101是什麼意思'])('is found in %s', (query) => {
    expect(first(query)).toBe('FIDO-1101');
  });
});

describe('the first letter of a further word', () => {
  const codes = (query: string) => search.query(query).strong.map(({ entry }) => entry.code);

  it('changes nothing beside words that are finished', () => {
    expect(codes('access c')).toEqual(codes('access'));
  });

  it('is looked for where no word in Latin stands before it', () => {
    expect(codes('c')).toContain('TEST-11');
    expect(codes('沒反應c')).toContain('TEST-11');
  });
});

describe('contact', () => {
  it.each(['電話', '客服电话', 'kefu', '要找誰問', 'contact', 'email', '寫信去哪'])('is asked for by %s', (query) => {
    expect(search.query(query).contact).toBe(true);
  });

  it.each(['密碼忘記', 'second phone', '手機沒反應', ''])('is not asked for by %j', (query) => {
    expect(search.query(query).contact).toBe(false);
  });
});

describe('marks', () => {
  const marked = (query: string, code: string) => {
    const { strong, weak } = search.query(query);
    const hit = [...strong, ...weak].find(({ entry }) => entry.code === code);
    const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    return hit && [cut(hit.entry.question, hit.marks.question), cut(hit.entry.answer, hit.marks.answer)];
  };

  it('the very words, in question and answer', () => {
    expect(marked('卡片', 'TEST-2')?.[1]).toEqual(['卡片']);
    expect(marked('忘记密码', 'TEST-1')).toEqual([['密碼忘記'], []]);
  });

  it('what sounds so and what means so', () => {
    expect(marked('音材網', 'TEST-9')?.[0]).toEqual(['因材網']);
    expect(marked('名字對不上', 'TEST-16')?.[0]).toEqual(['姓名', '不同']);
  });

  it('words and numbers in their own spelling', () => {
    expect(marked('access token', 'TEST-10')?.[0]).toContain('ACCESS_TOKEN');
    expect(marked('0800080117', 'TEST-1')?.[1]).toEqual(['0800-080-117']);
  });
});
