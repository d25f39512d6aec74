import { describe, expect, it } from 'vitest';
import { ENTRIES } from '@/lib/faq';
import { createSearch } from '@/lib/search';
import { LONGEST_QUERY } from '@/lib/search/longest';

const search = createSearch(ENTRIES);
const MESSAGE = '無法取得ACCESS_TOKEN';
const SENTENCE =
  '今天早上第一節課前，我照平常的方式打開電腦，學生都到齊了，我先點了首頁右上角的按鈕，等了一下子，換了好幾個畫面，後來就停住了。';
const MAIL = `您好：
我是某國中的老師，昨天下午想要進入教學平台，結果一直沒有辦法。
畫面上只有一行字：
${MESSAGE}
麻煩協助，謝謝。

某國中 教務處 王老師
電話 (02)1234-5678 分機 321
2026/11/30 08:15`;

describe('a long paste', () => {
  it.each([
    ['greetings, then the message', `${'老師您好，'.repeat(40)}${MESSAGE}`],
    ['four hundred characters, then the message', `${SENTENCE.repeat(7)}那一行字是這樣寫的：${MESSAGE}`],
    ['a mail around the message', MAIL],
    ['the message at the end of the longest', `${'老師您好，'.repeat(980)}${MESSAGE}`],
  ])('is searched whole: %s', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(LONGEST_QUERY);
    expect(search.query(text).strong[0]?.entry.code).toBe('SSO-10');
  });

  it('says nothing more by saying it twice', () => {
    const codes = (text: string) => search.query(text).strong.map(({ entry }) => entry.code);
    expect(codes(`${MESSAGE}。${MESSAGE}`)).toEqual(codes(MESSAGE));
  });

  it('is about none of what it only mentions', () => {
    expect(search.query(SENTENCE.repeat(7)).strong).toEqual([]);
  });
});
